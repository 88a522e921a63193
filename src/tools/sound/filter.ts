// How is a sound made darker, brighter or hollow? State-variable filters (A. Simper's trapezoidal form),
// which stay stable while the cut-off moves.

import { SAMPLE_RATE, type Signal } from './signal.ts';

export type FilterKind = 'low' | 'high' | 'band';

/** A cut-off in hertz: fixed, or moving with the time in seconds. */
export type Cutoff = number | ((t: number) => number);

const KNEE = Math.SQRT1_2;

function tap(kind: FilterKind, input: number, band: number, low: number, damping: number): number {
  if (kind === 'low') return low;
  if (kind === 'band') return band * damping;
  return input - damping * band - low;
}

/** `signal` through one 12 dB-per-octave filter. `q` >= 0.5; the band output peaks at 1. */
export function filtered(signal: Signal, kind: FilterKind, cutoff: Cutoff, q = KNEE): Signal {
  const out = new Float32Array(signal.length);
  const damping = 1 / q;
  let [s1, s2, g] = [0, 0, 0];
  for (let i = 0; i < signal.length; i++) {
    if (i % 16 === 0) {
      const hertz = typeof cutoff === 'number' ? cutoff : cutoff(i / SAMPLE_RATE);
      g = Math.tan((Math.PI * Math.min(hertz, SAMPLE_RATE * 0.45)) / SAMPLE_RATE);
    }
    const input = signal[i]!;
    const band = (s1 + g * (input - s2)) / (1 + g * (g + damping));
    const low = s2 + g * band;
    s1 = 2 * band - s1;
    s2 = 2 * low - s2;
    out[i] = tap(kind, input, band, low, damping);
  }
  return out;
}

export const lowpass = (signal: Signal, cutoff: Cutoff, q?: number): Signal =>
  filtered(signal, 'low', cutoff, q);
export const highpass = (signal: Signal, cutoff: Cutoff, q?: number): Signal =>
  filtered(signal, 'high', cutoff, q);
export const bandpass = (signal: Signal, cutoff: Cutoff, q?: number): Signal =>
  filtered(signal, 'band', cutoff, q);

/** A glide from `from` to `to` hertz over `seconds`, even in pitch; holds `to` afterwards. */
export const glide =
  (from: number, to: number, seconds: number) =>
  (t: number): number =>
    from * (to / from) ** Math.min(1, Math.max(0, t / seconds));
