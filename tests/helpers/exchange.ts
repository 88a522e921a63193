// The same state told from the other side: every number of one side stands where the other's stood.
import { CELL, type DebateSetup, SIDE_STRIDE, type Tables, TOPIC_COUNT } from '../../src/rules/index.ts';

const SIGNED = [CELL.worm, CELL.performance];
const PAIRS = [
  CELL.composure,
  CELL.replies,
  CELL.challenges,
  CELL.conceded,
  CELL.lastTone,
  CELL.flags,
  CELL.prebutted,
  CELL.spin,
  CELL.gradeSum,
  CELL.gradeCount,
  CELL.relevanceSum,
  CELL.relevanceCount,
  CELL.severitySum,
];

/** Exchanges the sides in a setup. */
export const exchangeSetup = (setup: DebateSetup): DebateSetup => ({
  ...setup,
  opener: setup.opener === 0 ? 1 : 0,
  preparations: [setup.preparations[1], setup.preparations[0]],
});

/** Exchanges the sides in cells laid out by `from`, for a debate laid out by `to`. */
export function exchangeCells(from: Tables, to: Tables, cells: ArrayLike<number>): Int32Array {
  const out = Int32Array.from(cells);
  const move = (source: number, target: number, count: number, sign = 1) => {
    for (let i = 0; i < count; i++) out[target + i] = sign * cells[source + i]!;
  };
  const swap = (first: number, count: number) => {
    move(first, first + count, count);
    move(first + count, first, count);
  };
  swap(CELL.perception, SIDE_STRIDE);
  swap(CELL.live, SIDE_STRIDE);
  swap(CELL.clawed, SIDE_STRIDE);
  swap(CELL.position, 7);
  swap(CELL.topicUse, TOPIC_COUNT);
  for (const cell of PAIRS) swap(cell, 1);
  for (const first of SIGNED) move(first, first, 7, -1);
  if (cells[CELL.liveCard]! > 0) out[CELL.liveSide] = 1 - cells[CELL.liveSide]!;
  for (const side of [0, 1] as const) {
    const there = side === 0 ? 1 : 0;
    move(from.layout.claims[side], to.layout.claims[there], from.claims[side].length);
    move(from.layout.rebuttals[side], to.layout.rebuttals[there], from.rebuttals[side].length);
  }
  return out;
}
