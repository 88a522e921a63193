// The five functions that stand in for Math: exact in every browser because they use only + - * / and floor.

/** Rounds half away from zero, for |x| below 2^31: cutting off to an integer is quicker than Math.floor and never gives -0. */
export const rnd = (x: number): number => (x < 0 ? 0 - ((0.5 - x) | 0) : (x + 0.5) | 0);

/** A rational stand-in for exp (Padé 2/2, squared), argument clamped to [-3, 3]; g(0) = 1, error below 0.1 % for |x| <= 1.6 below 2.5 % at the clamp. */
export function g(x: number): number {
  const y = Math.max(-3, Math.min(3, x)) * 0.5;
  const y2 = y * y;
  const v = (12 + 6 * y + y2) / (12 - 6 * y + y2);
  return v * v;
}

/** d log g / dx: the slope of the stand-in; 0 where the argument is clamped. */
export function gSlope(x: number): number {
  if (x > 3 || x < -3) return 0;
  const y = x * 0.5;
  const y2 = y * y;
  return (6 + 2 * y) / (12 + 6 * y + y2) + (6 - 2 * y) / (12 - 6 * y + y2);
}

/** A rational sigmoid from 0 to 1 with rsig(0) = 0.5. */
export function rsig(x: number): number {
  return 0.5 + (0.5 * x) / (1 + (x < 0 ? -x : x));
}

/** Integers that sum to `total`, in proportion to `weights` (>= 0), by largest remainder; ties go to the lower index. */
export function apportion(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum <= 0) return weights.map(() => 0);
  const exact = weights.map((w) => (w * total) / sum);
  const out = exact.map((x) => Math.floor(x));
  const order = exact
    .map((x, i) => ({ i, rest: x - Math.floor(x) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i);
  const missing = total - out.reduce((a, b) => a + b, 0);
  for (let k = 0; k < missing; k++) out[order[k % order.length]!.i]! += 1;
  return out;
}
