// From many numbers to few: means, spreads and quantiles. No debate in it.

/** Mean of a list; 0 for an empty one. */
export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;

/** Standard deviation of a list (population); 0 for fewer than two. */
export function deviation(values: readonly number[]): number {
  const m = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - m) * (value - m))));
}

/** The value below which the share `q` (0..1) of a list lies; 0 for an empty one. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0;
}

/** A number with `digits` decimals, for printing. */
export const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Standard normal quantile of a two-sided 95 % interval. */
export const Z95 = 1.959964;

/** Wilson interval of a proportion, each end 0..1; [0, 1] when nothing was counted. `z` is a standard normal quantile. */
export function wilson(hits: number, count: number, z = Z95): readonly [number, number] {
  if (count === 0) return [0, 1];
  const p = hits / count;
  const z2 = (z * z) / count;
  const middle = (p + z2 / 2) / (1 + z2);
  const half = (z * Math.sqrt((p * (1 - p)) / count + z2 / (4 * count))) / (1 + z2);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
