// One step of tuning: from what was measured to new factors. It moves weights of cards within their clamp, and nothing else.

import type { Pack } from '../../content/schema.ts';
import { TUNING_RANGE, type Tuning } from '../../content/tuning.ts';
import type { Side } from '../../content/vocabulary.ts';
import type { CardReading } from '../audit/gates.ts';

/**
 * What side 0 may be given more of while side 1 is given less, as shares of the authored weight: points of claims, strength of
 * answers, exposure of claims, points of answers.
 */
export const KNOBS = ['points', 'strength', 'exposure', 'answers'] as const;
export type Knobs = Readonly<Record<(typeof KNOBS)[number], number>>;

/** Change of a factor per percentage point of lift. @source rules section 11.4: .5 to .7 % a point */
const STEP = { points: 0.006, exposure: 0.004, strength: 0.007 } as const;

/** Percentage points of usage beyond which a card is moved for that alone, and the step per point. */
const USAGE = { low: 14, high: 86, step: 0.004 } as const;

const OPINION = 5;
/** Lift aimed at by accuracy grade 0 to 4, then opinions, percentage points: what is well supported should pay a little. */
const AIMED_LIFT: readonly number[] = [-4.2, -4.2, -3.6, 3.4, 3.4, 3];

const clamp = (x: number): number =>
  Math.max(TUNING_RANGE.low, Math.min(TUNING_RANGE.high, Math.floor(1000 * x + 0.5) / 1000));

/** Usage pulls a factor the way lift does: too often played is too strong. */
function pull(reading: CardReading, aimed: number): number {
  const often = Math.max(0, reading.used - USAGE.high) - Math.max(0, USAGE.low - reading.used);
  return reading.lift - aimed + (often * USAGE.step) / STEP.points;
}

/** 1 with more of a knob for side 0, the mirror for side 1. */
const tilt = (knob: number, side: Side): number => (side === 0 ? 1 + knob : 1 - knob);

const NO_FACTORS = { points: 1, exposure: 1, strength: 1 } as const;

/** Pulls by card, less their mean over the cards of a side and list: cards are moved against each other, sides by the knobs. */
function centredPulls(pack: Pack, readings: readonly CardReading[]): Map<string, number> {
  const aimed = new Map(pack.claims.map((claim) => [claim.id, AIMED_LIFT[claim.accuracy ?? OPINION]!]));
  const pulled = readings.map((reading) => ({ reading, by: pull(reading, aimed.get(reading.id) ?? 0) }));
  const meanOf = ({ side, list }: CardReading): number => {
    const like = pulled.filter(({ reading }) => reading.side === side && reading.list === list);
    return like.reduce((sum, { by }) => sum + by, 0) / like.length;
  };
  return new Map(pulled.map(({ reading, by }) => [reading.id, by - meanOf(reading)]));
}

/** New factors from readings of all cards and what the sides are to be given more of. */
export function adjusted(pack: Pack, tuning: Tuning, readings: readonly CardReading[], knobs: Knobs): Tuning {
  const pulls = centredPulls(pack, readings);
  const claims = pack.claims.map((claim) => {
    const before = tuning.claims[claim.id] ?? NO_FACTORS;
    const by = pulls.get(claim.id) ?? 0;
    const points = clamp(before.points * (1 - STEP.points * by) * tilt(knobs.points, claim.side));
    const exposure = clamp(before.exposure * (1 + STEP.exposure * by) * tilt(knobs.exposure, claim.side));
    return [claim.id, { points, exposure }] as const;
  });
  const rebuttals = pack.rebuttals.map((card) => {
    const before = tuning.rebuttals[card.id] ?? NO_FACTORS;
    const by = card.aim === 'source' ? 0 : (pulls.get(card.id) ?? 0);
    const strength = clamp(before.strength * (1 - STEP.strength * by) * tilt(knobs.strength, card.side));
    const points = clamp(before.points * tilt(knobs.answers, card.side));
    return [card.id, { strength, points }] as const;
  });
  return { claims: Object.fromEntries(claims), rebuttals: Object.fromEntries(rebuttals) };
}

/** The tuning with only the sides' shares moved. */
export const tilted = (pack: Pack, tuning: Tuning, knobs: Knobs): Tuning => adjusted(pack, tuning, [], knobs);

/**
 * Knobs that bring all `errors` (share of side 0 above one half, by level) nearest to 0, given how each level answers to
 * each knob (`slopes[level][knob]`): damped least squares, so that a knob that does little is left alone.
 */
export function solveKnobs(
  errors: readonly number[],
  slopes: readonly (readonly number[])[],
  weights: readonly number[],
  damping: number,
  limit: number,
): Knobs {
  const n = KNOBS.length;
  const a = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (__, j) =>
      slopes.reduce((sum, row, k) => sum + weights[k]! * row[i]! * row[j]!, i === j ? damping : 0),
    ),
  );
  const b = Array.from({ length: n }, (_, i) =>
    slopes.reduce((sum, row, k) => sum - weights[k]! * row[i]! * errors[k]!, 0),
  );
  for (let i = 0; i < n; i++) {
    for (let r = 0; r < n; r++) {
      if (r === i) continue;
      const f = a[r]![i]! / a[i]![i]!;
      for (let c = 0; c < n; c++) a[r]![c]! -= f * a[i]![c]!;
      b[r]! -= f * b[i]!;
    }
  }
  const solved = b.map((x, i) => Math.max(-limit, Math.min(limit, x / a[i]![i]!)));
  return { points: solved[0]!, strength: solved[1]!, exposure: solved[2]!, answers: solved[3]! };
}
