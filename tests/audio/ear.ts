// What an ear would go by, as numbers: how much of a sound lies between two pitches, how its loudness beats, how tonal it is.
import { highpass, lowpass } from '../../src/tools/sound/filter.ts';
import { SAMPLE_RATE, type Signal } from '../../src/tools/sound/signal.ts';

const powerOf = (signal: Signal): number =>
  signal.reduce((sum, sample) => sum + sample * sample, 0) / Math.max(1, signal.length);

/** Power between two pitches, in decibels. */
export function bandLevel(signal: Signal, from: number, to: number): number {
  const cut = highpass(highpass(lowpass(lowpass(signal, to), to), from), from);
  return 10 * Math.log10(powerOf(cut) + 1e-12);
}

/** The signal as a Chromebook or a phone gives it back: nothing much below 400 Hz. */
export const onSmallSpeaker = (signal: Signal): Signal => highpass(highpass(signal, 400), 400);

/** Loudness over time, 200 points a second, its slow course taken out. */
function beating(signal: Signal): number[] {
  const step = SAMPLE_RATE / 200;
  const loudness = Array.from({ length: Math.floor(signal.length / step) }, (_, i) =>
    Math.sqrt(powerOf(signal.subarray(i * step, (i + 1) * step))),
  );
  return loudness.map((now, i) => {
    const around = loudness.slice(Math.max(0, i - 40), i + 41);
    return now - around.reduce((sum, one) => sum + one, 0) / around.length;
  });
}

/** How strongly the loudness beats at a rate, in times a second. */
export function beatAt(signal: Signal, rate: number): number {
  const course = beating(signal);
  let [re, im] = [0, 0];
  for (const [i, value] of course.entries()) {
    re += value * Math.cos((Math.PI * 2 * rate * i) / 200);
    im += value * Math.sin((Math.PI * 2 * rate * i) / 200);
  }
  return Math.hypot(re, im) / course.length;
}

/** 0 for noise to 1 for a steady tone: how well the signal fits itself moved by one period of 80 to 500 Hz. */
export function tonality(signal: Signal): number {
  let best = 0;
  for (let lag = Math.round(SAMPLE_RATE / 500); lag <= SAMPLE_RATE / 80; lag += 2) {
    let [fit, self, other] = [0, 0, 0];
    for (let i = 0; i + lag < signal.length; i += 3) {
      fit += signal[i]! * signal[i + lag]!;
      self += signal[i]! ** 2;
      other += signal[i + lag]! ** 2;
    }
    best = Math.max(best, fit / Math.sqrt(self * other + 1e-12));
  }
  return best;
}

/** The pitch that splits the power below 3 kHz into halves. */
export function middlePitch(signal: Signal): number {
  const steps = [150, 250, 350, 450, 550, 650, 800, 1000, 1300, 1700, 2200, 3000];
  const powers = steps.slice(1).map((to, i) => 10 ** (bandLevel(signal, steps[i]!, to) / 10));
  const half = powers.reduce((sum, power) => sum + power, 0) / 2;
  const at = powers.findIndex(
    (_, i) => powers.slice(0, i + 1).reduce((sum, power) => sum + power, 0) >= half,
  );
  return steps[at + 1]!;
}
