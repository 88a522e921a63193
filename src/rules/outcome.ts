// How the night stands or ended: three models side by side, and who won on the one that decides.
import type { Side } from '../content/vocabulary.ts';
import { BREADTH_FLOOR, CONSTANTS, type Constants } from './constants.ts';
import { CELL, SEGMENT_COUNT } from './kernel/layout.ts';
import {
  bestLead,
  type Cells,
  didBetter,
  segmentLead,
  segmentShares,
  toplines,
  voteLead,
} from './kernel/shares.ts';
import type { Tables } from './kernel/tables.ts';

/** Shares in percent: side 0, side 1, other, undecided or none. */
export type SharesPercent = readonly [number, number, number, number];

/** One segment before and after. */
export interface SegmentOutcome {
  readonly segment: string;
  readonly best: { readonly before: SharesPercent; readonly after: SharesPercent };
  /** Change in net best-party lead of side 0, percentage points. */
  readonly change: number;
}

export interface Outcome {
  /** Net best-party lead of side 0, percentage points; `change` decides the night. */
  readonly best: {
    readonly before: SharesPercent;
    readonly after: SharesPercent;
    readonly lead: number;
    readonly change: number;
  };
  /** Vote intention; the lead is among those who have decided. */
  readonly vote: {
    readonly before: SharesPercent;
    readonly after: SharesPercent;
    readonly lead: number;
    readonly change: number;
  };
  /** Percent who say side 0 did better; 50 is even. */
  readonly didBetter: number;
  readonly winner: Side | 'draw';
  readonly segments: readonly SegmentOutcome[];
}

const percent = (shares: readonly number[]): SharesPercent =>
  [100 * shares[0]!, 100 * shares[1]!, 100 * shares[2]!, 100 * shares[3]!] as const;

function sharesOf(tables: Tables, cells: Cells, segment: number): SharesPercent {
  const out = [0, 0, 0, 0];
  segmentShares(tables, tables.best, cells, segment, out);
  return percent(out);
}

/** Who has won on a change of the net best-party lead of side 0, in percentage points. */
export const winnerOf = (
  change: number,
  { drawBelow }: Pick<Constants, 'drawBelow'> = CONSTANTS,
): Side | 'draw' => (Math.abs(change) < drawBelow ? 'draw' : change > 0 ? 0 : 1);

/** Compares `after` with `before`, usually the base state of the night. */
export function outcome(tables: Tables, before: Cells, after: Cells): Outcome {
  const lead = bestLead(tables, after);
  const change = lead - bestLead(tables, before);
  return {
    best: {
      before: percent(toplines(tables, tables.best, before)),
      after: percent(toplines(tables, tables.best, after)),
      lead,
      change,
    },
    vote: {
      before: percent(toplines(tables, tables.vote, before)),
      after: percent(toplines(tables, tables.vote, after)),
      lead: voteLead(tables, after),
      change: voteLead(tables, after) - voteLead(tables, before),
    },
    didBetter: 100 * didBetter(tables, after),
    winner: winnerOf(change, tables.constants),
    segments: tables.pack.segments.map((segment, s) => ({
      segment: segment.id,
      best: { before: sharesOf(tables, before, s), after: sharesOf(tables, after, s) },
      change: segmentLead(tables, after, s) - segmentLead(tables, before, s),
    })),
  };
}

/** Net best-party lead of side 0 in each segment, percentage points, in pack order. */
export const segmentLeads = (tables: Tables, cells: Cells): number[] =>
  tables.pack.segments.map((_, s) => segmentLead(tables, cells, s));

/** Turnout-weighted share of segments (0..1) in which a side has held its lead; `base` are the cells before the platforms. */
export function breadthOf(tables: Tables, base: Cells, end: Cells, side: Side): number {
  const sign = side === 0 ? 1 : -1;
  let share = 0;
  for (let s = 0; s < SEGMENT_COUNT; s++) {
    const change = sign * (segmentLead(tables, end, s) - segmentLead(tables, base, s));
    if (change > BREADTH_FLOOR) share += tables.vote.weight[s]!;
  }
  return share;
}

/** The worm per segment on 0..100, 50 neutral, up for side 0. */
export const wormNow = (cells: Cells): number[] =>
  Array.from({ length: SEGMENT_COUNT }, (_, s) =>
    Math.max(0, Math.min(100, 50 + cells[CELL.worm + s]! * 0.001)),
  );

/** The worm as three lines: mean over segments that lean to side 0, to side 1, and swing (|lean| < 0.5), 0..100. */
export function wormLines(tables: Tables, cells: Cells): { side0: number; side1: number; swing: number } {
  const worm = wormNow(cells);
  const mean = (fits: (lean: number) => boolean) => {
    let sum = 0;
    let weight = 0;
    tables.pack.segments.forEach((segment, s) => {
      if (!fits(segment.lastLean)) return;
      sum += worm[s]! * tables.vote.weight[s]!;
      weight += tables.vote.weight[s]!;
    });
    return weight === 0 ? 50 : sum / weight;
  };
  return {
    side0: mean((lean) => lean >= 0.2),
    side1: mean((lean) => lean <= -0.3),
    swing: mean((lean) => Math.abs(lean) < 0.5),
  };
}

/** How much the live claim still stands for: own-signed change of weighted perception, electorate mean, points. */
export function liveStrength(tables: Tables, cells: Cells): number {
  if (cells[CELL.liveCard] === 0) return 0;
  const sign = cells[CELL.liveSide] === 0 ? 1 : -1;
  let sum = 0;
  for (let cell = 0; cell < CELL.live; cell++) {
    const moved = cells[CELL.live + cell]! + cells[CELL.clawed + cell]!;
    if (moved === 0) continue;
    const segment = Math.floor((cell % 56) / 8);
    const towards = cell < 56 ? 1 : -1;
    sum += towards * moved * tables.salience[segment * 8 + (cell & 7)]! * tables.vote.weight[segment]!;
  }
  return (sign * sum) / 1000;
}
