// Pearson's chi-square, for tests that something drawn is drawn fairly. Seeds are fixed, so such a test never flickers.

/** Sum of (observed - expected)^2 / expected. */
export const chiSquare = (observed: readonly number[], expected: readonly number[]): number =>
  observed.reduce((sum, count, i) => sum + (count - expected[i]!) ** 2 / expected[i]!, 0);

/** Upper 0.1 per cent points of chi-square by degrees of freedom. */
export const CHI_LIMIT: Readonly<Record<number, number>> = {
  1: 10.83,
  4: 18.47,
  6: 22.46,
  9: 27.88,
  14: 36.12,
  19: 43.82,
  23: 49.73,
  138: 195.1,
};
