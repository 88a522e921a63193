// What is a piece of sound? Mono samples at one rate, and the few ways to put them together.
// Knows no cue and no file format.

/** Samples per second of everything that is synthesised. 32 per millisecond, so every millisecond is a whole sample. */
export const SAMPLE_RATE = 32_000;

/** Mono samples, nominally -1 to 1. */
export type Signal = Float32Array;

export const samplesIn = (seconds: number): number => Math.round(seconds * SAMPLE_RATE);

/** A signal of `seconds` whose sample at time t (seconds) is `at(t, index)`. */
export function draw(seconds: number, at: (t: number, index: number) => number): Signal {
  const out = new Float32Array(samplesIn(seconds));
  for (let i = 0; i < out.length; i++) out[i] = at(i / SAMPLE_RATE, i);
  return out;
}

export const silence = (seconds: number): Signal => new Float32Array(samplesIn(seconds));

/** Adds `part` into `whole` from `seconds` on; what reaches beyond the end is dropped. */
export function lay(whole: Signal, part: Signal, seconds = 0, gain = 1): Signal {
  const start = samplesIn(seconds);
  const count = Math.min(part.length, whole.length - start);
  for (let i = 0; i < count; i++) whole[start + i]! += part[i]! * gain;
  return whole;
}

/** Adds `part` into the loop `whole`; what reaches beyond the end comes round to the beginning. */
export function layRound(whole: Signal, part: Signal, seconds = 0, gain = 1): Signal {
  const start = samplesIn(seconds);
  for (let i = 0; i < part.length; i++) whole[(start + i) % whole.length]! += part[i]! * gain;
  return whole;
}

/** Runs `process` over the loop twice and keeps the second round, so that filters and echoes have no seam. */
export function throughLoop(loop: Signal, process: (signal: Signal) => Signal): Signal {
  const twice = new Float32Array(loop.length * 2);
  twice.set(loop);
  twice.set(loop, loop.length);
  return process(twice).slice(loop.length, loop.length * 2);
}

/** The same loop, begun at its quietest 20 ms: what an encoder spoils at the seam is least there. */
export function fromQuietest(loop: Signal): Signal {
  const window = samplesIn(0.02);
  const at = (i: number) => loop[(i + loop.length) % loop.length]!;
  let power = 0;
  for (let i = -window / 2; i < window / 2; i++) power += at(i) ** 2;
  let [quietest, start] = [power, 0];
  for (let i = 1; i < loop.length; i++) {
    power += at(i + window / 2 - 1) ** 2 - at(i - window / 2 - 1) ** 2;
    if (power < quietest) [quietest, start] = [power, i];
  }
  return loop.map((_, i) => at(i + start));
}

/** The sum of layers given as [signal, gain]; as long as the longest. */
export function mixed(...layers: readonly (readonly [Signal, number])[]): Signal {
  const out = new Float32Array(Math.max(...layers.map(([signal]) => signal.length)));
  for (const [signal, gain] of layers) lay(out, signal, 0, gain);
  return out;
}
