// Rounds numbers that are printed beside their sum so that they still add up. Pure.

/** Half away from minus infinity: the same on every machine. */
export const wholeOf = (x: number): number => Math.floor(x + 0.5);

/**
 * Whole numbers near `exact` that sum to `total`: floors first, then one each to the largest remainders (ties in order).
 * `total` is a whole number; when it lies further away than rounding explains, the difference is spread evenly.
 */
export function roundToSum(exact: readonly number[], total: number): number[] {
  const out = exact.map(Math.floor);
  if (out.length === 0) return out;
  const missing = total - out.reduce((a, b) => a + b, 0);
  const step = missing < 0 ? -1 : 1;
  const order = exact
    .map((x, i) => ({ i, rest: step * (x - Math.floor(x)) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i);
  for (let k = 0; k < Math.abs(missing); k++) out[order[k % order.length]!.i]! += step;
  return out;
}

/** Counts as whole percent that sum to 100. */
export function percentsOf(counts: readonly number[]): number[] {
  const all = counts.reduce((a, b) => a + b, 0);
  return all === 0
    ? counts.map(() => 0)
    : roundToSum(
        counts.map((count) => (100 * count) / all),
        100,
      );
}
