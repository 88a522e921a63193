// How high does the wave reach between the samples, and is it centred? What a loudspeaker gets, not what a file holds.

import { peakOf } from './loudness.ts';
import type { Signal } from './signal.ts';

/** Points looked at per sample (ITU-R BS.1770-4, annex 2). */
const OVERSAMPLING = 4;
/** Samples on either side that shape a point between two samples. */
const REACH = 12;

/** A windowed sinc for each place between two samples. */
const PHASES = Array.from({ length: OVERSAMPLING }, (_, phase) =>
  Array.from({ length: REACH * 2 }, (_, k) => {
    const x = k - REACH + 1 - phase / OVERSAMPLING;
    if (Math.abs(x) < 1e-9) return 1;
    return (Math.sin(Math.PI * x) / (Math.PI * x)) * (0.5 + 0.5 * Math.cos((Math.PI * x) / REACH));
  }),
);

/** A top between two samples has a neighbour of at least this share of the highest sample. */
const NEAR_TOP = 0.4;

/** Highest point of the wave, four times oversampled. @unit dBTP */
export function truePeakOf(signal: Signal): number {
  const least = NEAR_TOP * peakOf(signal);
  let peak = 0;
  for (let i = 0; i < signal.length; i++) {
    if (Math.max(Math.abs(signal[i]!), Math.abs(signal[i + 1] ?? 0)) < least) continue;
    for (const taps of PHASES) {
      let sum = 0;
      for (let k = 0; k < taps.length; k++) sum += taps[k]! * (signal[i + k - REACH + 1] ?? 0);
      peak = Math.max(peak, Math.abs(sum));
    }
  }
  return 20 * Math.log10(Math.max(peak, 1e-9));
}

/** Mean of all samples: what a loudspeaker would have to hold out. @unit full scale */
export const offsetOf = (signal: Signal): number =>
  signal.reduce((sum, sample) => sum + sample, 0) / Math.max(1, signal.length);
