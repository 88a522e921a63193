// The personal score, 0 to 100, with its parts. It rewards argument against par and never the position.
import type { Side } from '../content/vocabulary.ts';
import { SCORE_FLAG, SCORE_MAX } from './constants.ts';
import { CELL } from './kernel/layout.ts';
import { bestLead, type Cells } from './kernel/shares.ts';
import type { Tables } from './kernel/tables.ts';
import { breadthOf } from './outcome.ts';

/** Mean and standard deviation of the own-signed change in best-party lead, percentage points. */
export interface Par {
  readonly mean: number;
  readonly sd: number;
}

/** Par where the pack has no table for the pairing: an even night. */
export const EVEN_PAR: Par = { mean: 0, sd: 1.6 };

export interface Score {
  /** Whole points, each from 0 to its maximum in SCORE_MAX. */
  readonly parts: { readonly [part in keyof typeof SCORE_MAX]: number };
  readonly total: number;
  readonly par: Par;
  /** Own-signed change in best-party lead, percentage points. */
  readonly change: number;
}

const unit = (x: number): number => Math.max(0, Math.min(1, x));
const whole = (x: number): number => Math.floor(x + 0.5);

const ratio = (sum: number, count: number, none: number): number => (count === 0 ? none : sum / count);

/** Scores `side` on the cells at the end of the night; `base` are the cells before the platforms. */
export function scoreOf(tables: Tables, base: Cells, end: Cells, side: Side, par: Par = EVEN_PAR): Score {
  const sign = side === 0 ? 1 : -1;
  const change = sign * (bestLead(tables, end) - bestLead(tables, base));
  const grade = ratio(end[CELL.gradeSum + side]!, 4 * end[CELL.gradeCount + side]!, 0);
  const relevance = ratio(end[CELL.relevanceSum + side]!, 1000 * end[CELL.relevanceCount + side]!, 0);
  const parts = {
    persuasion: whole(SCORE_MAX.persuasion * unit(0.5 + (change - par.mean) / (4 * par.sd))),
    accuracy: whole(SCORE_MAX.accuracy * unit(grade - SCORE_FLAG * end[CELL.flags + side]!)),
    consistency: whole(SCORE_MAX.consistency * (1 - unit(end[CELL.severitySum + side]! / 3))),
    breadth: whole(SCORE_MAX.breadth * unit(breadthOf(tables, base, end, side))),
    directness: whole(SCORE_MAX.directness * unit(relevance)),
  };
  const total = parts.persuasion + parts.accuracy + parts.consistency + parts.breadth + parts.directness;
  return { parts, total, par, change };
}
