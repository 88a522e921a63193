// How does loudness move inside a sound? Curves over time in seconds, 0 to 1.

import { SAMPLE_RATE, type Signal } from './signal.ts';

/** Rises over `attack` seconds, then dies away; after `decay` seconds 37 % is left. */
export const struck =
  (attack: number, decay: number) =>
  (t: number): number =>
    t < 0 ? 0 : t < attack ? t / attack : Math.exp(-(t - attack) / decay);

const smooth = (x: number): number => x * x * (3 - 2 * x);

/** Swells in over `rise`, holds, and is gone at `end` after sinking for `fall` seconds. */
export const swell =
  (rise: number, end: number, fall: number) =>
  (t: number): number => {
    if (t <= 0 || t >= end) return 0;
    const up = t < rise ? smooth(t / rise) : 1;
    const down = t > end - fall ? smooth((end - t) / fall) : 1;
    return up * down;
  };

/** `signal` multiplied by `curve(t)`. */
export const under = (signal: Signal, curve: (t: number) => number): Signal =>
  signal.map((sample, i) => sample * curve(i / SAMPLE_RATE));

/** `signal` cut to `seconds`, its last `fade` seconds sinking to nothing. */
export function endingAt(signal: Signal, seconds: number, fade: number): Signal {
  const count = Math.min(signal.length, Math.round(seconds * SAMPLE_RATE));
  return under(signal.slice(0, count), (t) =>
    Math.min(1, smooth(Math.max(0, Math.min(1, (seconds - t) / fade)))),
  );
}
