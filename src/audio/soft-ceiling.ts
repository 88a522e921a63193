// How is a wave kept below a ceiling without a crackle? Loud tops are bent; what is softer is left alone. Numbers only.

/** Share of the ceiling below which nothing changes. */
const KNEE = 0.6;

/** `sample` bent so that it never passes `ceiling` (full scale is 1). */
export function bent(sample: number, ceiling: number): number {
  const knee = ceiling * KNEE;
  const size = Math.abs(sample);
  if (size <= knee) return sample;
  return Math.sign(sample) * (knee + (ceiling - knee) * Math.tanh((size - knee) / (ceiling - knee)));
}

/** Where the sum of all sounds is bent. @unit full scale */
export const MIX_CEILING = 0.98;
/** The loudest sum that the curve below still tells apart. @unit full scale */
export const CURVE_REACH = 4;

/** The same bend as a table from -CURVE_REACH to CURVE_REACH, as a wave shaper reads it. */
export const ceilingCurve = (points = 4097): Float32Array<ArrayBuffer> =>
  Float32Array.from({ length: points }, (_, i) =>
    bent(((2 * i) / (points - 1) - 1) * CURVE_REACH, MIX_CEILING),
  );
