// How loud does it sound, and how is it brought to a level? K-weighted loudness (ITU-R BS.1770-4) and a soft ceiling.

import { highpass } from './filter.ts';
import { SAMPLE_RATE, type Signal } from './signal.ts';

/** Peaks are bent to stay below this. @unit full scale */
export const CEILING = 0.8;
/** @unit seconds */
const WINDOW = 0.4;

/** The head's shelf (+4 dB above about 1.7 kHz), then the loss of lows. */
function weighted(signal: Signal): Signal {
  const bright = highpass(signal, 1682, 0.7072);
  const shelf = signal.map((sample, i) => sample + 0.585 * bright[i]!);
  return highpass(shelf, 38.1, 0.5);
}

const toLufs = (power: number): number => -0.691 + 10 * Math.log10(Math.max(power, 1e-12));

/** Loudness of a loop as a whole. @unit LUFS */
function steadyLoudness(signal: Signal): number {
  const heard = weighted(signal);
  return toLufs(heard.reduce((sum, sample) => sum + sample * sample, 0) / heard.length);
}

/** Loudness of the loudest 400 ms; a shorter sound counts with the silence around it. @unit LUFS */
function loudestMoment(signal: Signal): number {
  const heard = weighted(signal);
  const window = Math.round(WINDOW * SAMPLE_RATE);
  let [power, loudest] = [0, 0];
  for (let i = 0; i < heard.length; i++) {
    power += heard[i]! ** 2 - (i >= window ? heard[i - window]! ** 2 : 0);
    loudest = Math.max(loudest, power);
  }
  return toLufs(loudest / window);
}

/** What the recipe's target is compared with. @unit LUFS */
export const loudnessOf = (signal: Signal, loop: boolean): number =>
  loop ? steadyLoudness(signal) : loudestMoment(signal);

export const peakOf = (signal: Signal): number =>
  signal.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0);

/** Leaves what is below 60 % of the ceiling alone and bends the rest towards it. */
function bent(sample: number): number {
  const knee = CEILING * 0.6;
  const size = Math.abs(sample);
  if (size <= knee) return sample;
  return Math.sign(sample) * (knee + (CEILING - knee) * Math.tanh((size - knee) / (CEILING - knee)));
}

/** `signal` at `target` LUFS; the bending costs a little loudness, so it is done twice. */
export function levelled(signal: Signal, target: number, loop: boolean): Signal {
  let out = signal;
  for (let pass = 0; pass < 2; pass++) {
    const gain = 10 ** ((target - loudnessOf(out, loop)) / 20);
    out = out.map((sample) => bent(sample * gain));
  }
  return out;
}
