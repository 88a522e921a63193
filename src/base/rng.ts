// Chance that needs no state: every draw is a pure function of a 128-bit seed, a turn and a stream,
// so any draw can be derived again in an audit and search copies nothing.

/** 128-bit seed: four unsigned 32-bit words. */
export type Seed = readonly [number, number, number, number];

/** A draw in [0, 1) for a turn (integer >= 0) and a stream (integer >= 0). */
export type Rng = (turn: number, stream: number) => number;

/** Avalanche mixer on 32 bits ("lowbias32", C. Wellons); returns a signed 32-bit integer, which no engine needs to box. */
function scramble(word: number): number {
  let a = word;
  a = Math.imul(a ^ (a >>> 16), 0x7feb352d);
  a = Math.imul(a ^ (a >>> 15), 0x846ca68b);
  return a ^ (a >>> 16);
}

/** The same mixer; returns an unsigned 32-bit integer. */
export const mix = (word: number): number => scramble(word) >>> 0;

/** The draws of a seed. Cheap to make; holds one folded word. */
export function makeRng(seed: Seed): Rng {
  const folded = scramble(
    seed.reduce((acc, word, i) => scramble(scramble(acc ^ word) ^ Math.imul(i + 1, 0x9e3779b1)), 0x243f6a88),
  );
  return (turn, stream) => {
    const byTurn = scramble(folded ^ Math.imul(turn + 1, 0x9e3779b1));
    return (scramble(byTurn ^ Math.imul(stream + 1, 0x85ebca6b)) >>> 0) / 4294967296;
  };
}

/** An integer in [0, n) from a draw. */
export const pick = (draw: number, n: number): number => Math.floor(draw * n);

/** `items` in an order drawn from `rng` at `turn`, one stream per swap from `stream` on (Fisher-Yates). */
export function shuffled<T>(items: readonly T[], rng: Rng, turn: number, stream: number): T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = pick(rng(turn + i, stream), i + 1);
    const held = out[i]!;
    out[i] = out[j]!;
    out[j] = held;
  }
  return out;
}
