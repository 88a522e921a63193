// Factors by which tuning moved a card's authored weights, kept apart from them: the authored weight stays in cards.json
// for everybody to read, and no factor may leave 0.7 to 1.3 of it. Accuracy, checkability and evidence have no factor.
import * as z from 'zod/mini';
import type { Claim, Pack, Rebuttal } from './schema.ts';

/** Furthest that tuning may move an authored weight. @source rules section 11.4: without a clamp weights drift to absurd cards */
export const TUNING_RANGE = { low: 0.7, high: 1.3 } as const;

const factor = z.number().check(z.minimum(TUNING_RANGE.low), z.maximum(TUNING_RANGE.high));

export const tuningSchema = z.object({
  /** By claim id: factor on all its points, and on the exposure of all its parts. */
  claims: z.record(z.string(), z.object({ points: factor, exposure: factor })),
  /** By rebuttal id: factor on its strength, and on its own points. */
  rebuttals: z.record(z.string(), z.object({ strength: factor, points: factor })),
});

export type Tuning = z.infer<typeof tuningSchema>;

/** Moves nothing. */
export const NO_TUNING: Tuning = { claims: {}, rebuttals: {} };

/** Weights carry at most four decimals, so that every machine reads the same. */
const exact = (x: number): number => Math.floor(10_000 * x + 0.5) / 10_000;
const within = (x: number, low: number, high: number): number => Math.max(low, Math.min(high, exact(x)));

type Points = Claim['self'];

const scaled = (points: Points, by: number): Points =>
  Object.fromEntries(Object.entries(points).map(([d, value]) => [d, within(value! * by, -10, 10)])) as Points;

function tunedClaim(claim: Claim, { claims }: Tuning): Claim {
  const found = claims[claim.id];
  if (!found) return claim;
  const exposed = Object.entries(claim.vulnerable).map(([aim, x]) => [aim, within(x * found.exposure, 0, 1)]);
  return {
    ...claim,
    self: scaled(claim.self, found.points),
    opponent: scaled(claim.opponent, found.points),
    vulnerable: Object.fromEntries(exposed) as Claim['vulnerable'],
  };
}

function tunedRebuttal(card: Rebuttal, { rebuttals }: Tuning): Rebuttal {
  const found = rebuttals[card.id];
  if (!found) return card;
  return {
    ...card,
    strength: within(card.strength * found.strength, 0, 1),
    self: scaled(card.self, found.points),
    opponent: scaled(card.opponent, found.points),
  };
}

/** The pack as it is played. */
export const withTuning = (pack: Pack, tuning: Tuning): Pack => ({
  ...pack,
  claims: pack.claims.map((claim) => tunedClaim(claim, tuning)),
  rebuttals: pack.rebuttals.map((card) => tunedRebuttal(card, tuning)),
});

/** Ids in a tuning that no card of the pack has. */
export function strangersIn(pack: Pack, tuning: Tuning): string[] {
  const known = new Set([...pack.claims, ...pack.rebuttals].map(({ id }) => id));
  return [...Object.keys(tuning.claims), ...Object.keys(tuning.rebuttals)].filter((id) => !known.has(id));
}
