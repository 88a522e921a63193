// Why a segment moved: every event's share of the change, in terms that sum exactly to it.
import { DIMENSIONS, type Dimension, type Side } from '../content/vocabulary.ts';
import type { Changes, DebateEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { CELL, DIMENSION_COUNT, SEGMENT_COUNT, SIDE_STRIDE } from './kernel/layout.ts';
import { TERMS, type Term } from './kernel/ledger.ts';
import { g, gSlope } from './kernel/numbers.ts';
import { salienceOf, segmentShares, utilityOf } from './kernel/shares.ts';
import type { ShareTable, Tables } from './kernel/tables.ts';
import type { DebateState } from './state.ts';

/** What is explained: a question and a sum of its four shares, for example the net lead [1, -1, 0, 0]. */
export interface Measure {
  readonly question: 'best' | 'vote';
  readonly weights: readonly [number, number, number, number];
}

/** Net best-party lead of side 0. */
export const LEAD: Measure = { question: 'best', weights: [1, -1, 0, 0] };

/** Mechanisms: the ledger's terms, and three that come from weights and utilities rather than perceptions. */
export type Mechanism = Term | 'agenda' | 'deciding' | 'position';

/** One term of an explanation. */
export interface ExplainedTerm {
  /** Index of the event it belongs to. */
  readonly event: number;
  readonly mechanism: Mechanism;
  /** Whose perception changed; null for terms about neither. */
  readonly about: Side | null;
  readonly dimension: Dimension | null;
  /** How far the perception moved, milli-points; 0 for terms about no perception. */
  readonly shift: number;
  /** Millionths of a percentage point; all terms sum to the change of the measure. */
  readonly micro: number;
}

interface Draft extends Omit<ExplainedTerm, 'micro'> {
  exact: number;
}

const MICRO = 1e8; // millionths of a percentage point in a share of 1

const tableOf = (tables: Tables, measure: Measure): ShareTable =>
  measure.question === 'best' ? tables.best : tables.vote;

function measureAt(tables: Tables, measure: Measure, cells: readonly number[], segment: number): number {
  const shares = [0, 0, 0, 0];
  segmentShares(tables, tableOf(tables, measure), cells, segment, shares);
  return shares.reduce((sum, share, k) => sum + share * measure.weights[k]!, 0);
}

/** Slopes of the measure at one point: by each side's utility and by the utility of staying undecided. */
function slopes(tables: Tables, measure: Measure, cells: readonly number[], segment: number) {
  const table = tableOf(tables, measure);
  const z = segment * 4;
  const xs = [0, 1].map((side) => utilityOf(tables, table, cells, side, segment));
  const undecided = cells[CELL.undecided + segment]! * 0.000001;
  const parts = [
    table.soft[z]! * g(xs[0]!),
    table.soft[z + 1]! * g(xs[1]!),
    table.soft[z + 2]!,
    table.soft[z + 3]! * g(undecided),
  ];
  const total = parts.reduce((a, b) => a + b, 0);
  const pi = parts.map((part) => part / total);
  const mean = pi.reduce((sum, p, k) => sum + p * measure.weights[k]!, 0);
  const by = (k: number, x: number) =>
    table.softTotal[segment]! * pi[k]! * (measure.weights[k]! - mean) * gSlope(x);
  return { sides: [by(0, xs[0]!), by(1, xs[1]!)] as const, undecided: by(3, undecided), beta: table.beta };
}

const middle = (a: readonly number[], b: readonly number[]): number[] => a.map((x, i) => (x + b[i]!) / 2);

const cellOf = (side: number, segment: number, dimension: number): number =>
  side * SIDE_STRIDE + segment * DIMENSION_COUNT + dimension;

/** Terms of one event for one segment, before the remainder is spread. */
function draftsOf(
  tables: Tables,
  measure: Measure,
  segment: number,
  index: number,
  event: Changes,
  before: readonly number[],
  after: readonly number[],
): Draft[] {
  const mid = middle(before, after);
  const slope = slopes(tables, measure, mid, segment);
  const drafts: Draft[] = [];
  const noView = { event: index, dimension: null, shift: 0 } as const;
  const first = cellOf(0, segment, 0);
  for (let i = 0; i < event.effects.length; i += 3) {
    const cell = event.effects[i + 1]!;
    const side: Side = cell < SIDE_STRIDE ? 0 : 1;
    const d = cell - side * SIDE_STRIDE - first;
    if (d < 0 || d >= DIMENSION_COUNT) continue;
    const weight = salienceOf(tables, mid, segment, d);
    const shift = event.effects[i + 2]!;
    const exact = slope.sides[side] * slope.beta * weight * shift * 0.001;
    const mechanism = TERMS[event.effects[i]!]!;
    drafts.push({ event: index, mechanism, about: side, dimension: DIMENSIONS[d]!, shift, exact });
  }
  for (const side of [0, 1] as const) {
    let primed = 0;
    for (let d = 0; d < DIMENSION_COUNT; d++) {
      const shift = salienceOf(tables, after, segment, d) - salienceOf(tables, before, segment, d);
      primed += shift * mid[cellOf(side, segment, d)]! * 0.001;
    }
    const agenda = slope.sides[side] * slope.beta * primed;
    drafts.push({ ...noView, mechanism: 'agenda', about: side, exact: agenda });
    const cell = CELL.position + side * SEGMENT_COUNT + segment;
    const moved = slope.sides[side] * (after[cell]! - before[cell]!) * 0.000001;
    drafts.push({ ...noView, mechanism: 'position', about: side, exact: moved });
  }
  const cell = CELL.undecided + segment;
  const deciding = slope.undecided * (after[cell]! - before[cell]!) * 0.000001;
  drafts.push({ ...noView, mechanism: 'deciding', about: null, exact: deciding });
  return drafts.filter((draft) => draft.exact !== 0);
}

/** Spreads what the slopes missed over the terms in proportion to their size. */
function close(drafts: Draft[], change: number): void {
  const size = drafts.reduce((sum, draft) => sum + Math.abs(draft.exact), 0);
  const missing = change - drafts.reduce((sum, draft) => sum + draft.exact, 0);
  if (size === 0) return;
  for (const draft of drafts) draft.exact += (missing * Math.abs(draft.exact)) / size;
}

const whole = (x: number): number => Math.floor(x + 0.5);

/** Rounds to millionths so that the terms sum to `total`: floors, then one each to the largest remainders. */
function round(drafts: readonly Draft[], total: number): ExplainedTerm[] {
  const floors = drafts.map((draft) => Math.floor(draft.exact * MICRO));
  const order = drafts
    .map((draft, i) => ({ i, rest: draft.exact * MICRO - floors[i]! }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i);
  const missing = total - floors.reduce((a, b) => a + b, 0);
  const step = missing < 0 ? -1 : 1;
  for (let k = 0; k < Math.abs(missing) && order.length > 0; k++) floors[order[k % order.length]!.i]! += step;
  return drafts.map(({ exact: _, ...term }, i) => ({ ...term, micro: floors[i]! }));
}

/** An explanation of one segment over a run of events. */
export interface Explanation {
  readonly segment: number;
  readonly measure: Measure;
  /** Values of the measure in millionths of a percentage point; after - before = sum of all terms. */
  readonly before: number;
  readonly after: number;
  readonly terms: readonly ExplainedTerm[];
}

/**
 * Explains how `events`, played from `base`, moved `measure` in a segment (index 0..6).
 * The terms sum exactly to `after - before`. A change with no term at all (nothing happened) gives no terms.
 */
export function explain(
  tables: Tables,
  base: DebateState,
  events: readonly DebateEvent[],
  segment: number,
  measure: Measure = LEAD,
): Explanation {
  const drafts: Draft[] = [];
  let state = base;
  events.forEach((event, index) => {
    const next = evolve(state, event);
    const mine = draftsOf(tables, measure, segment, index, event, state.cells, next.cells);
    const change =
      measureAt(tables, measure, next.cells, segment) - measureAt(tables, measure, state.cells, segment);
    close(mine, change);
    drafts.push(...mine);
    state = next;
  });
  const before = whole(measureAt(tables, measure, base.cells, segment) * MICRO);
  const after = whole(measureAt(tables, measure, state.cells, segment) * MICRO);
  return { segment, measure, before, after, terms: round(drafts, after - before) };
}
