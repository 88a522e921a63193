// After-debate polls: 1,600 simulated respondents, the same people before and after, drawn from the seed.
// They illustrate uncertainty; they never decide who won.
import type { Rng } from '../base/rng.ts';
import { POLL } from './constants.ts';
import { SEGMENT_COUNT } from './kernel/layout.ts';
import { apportion, rnd } from './kernel/numbers.ts';
import { type Cells, didBetter, segmentShares } from './kernel/shares.ts';
import type { Tables } from './kernel/tables.ts';
import { STREAM } from './streams.ts';

/** Counts of respondents: side 0, side 1, other, none or don't know. */
export type Counts = [number, number, number, number];

export interface PollResult {
  readonly respondents: number;
  readonly before: Counts;
  readonly after: Counts;
  /** Net lead of side 0 after the debate, percentage points, rounded to whole points as pollsters print it. */
  readonly lead: number;
  /** Printed margins of error, percentage points. */
  readonly marginShare: number;
  readonly marginLead: number;
  /** Percent who say side 0 did better, whole points. */
  readonly didBetter: number;
}

function answer(shares: readonly number[], draw: number): number {
  let left = draw;
  for (let k = 0; k < 3; k++) {
    left -= shares[k]!;
    if (left < 0) return k;
  }
  return 3;
}

/** One pollster's panel; `pollster` 0 or 1 draws different respondents. Shares are of best party on asylum. */
export function takePoll(
  tables: Tables,
  before: Cells,
  after: Cells,
  rng: Rng,
  pollster: number,
): PollResult {
  const sample = apportion(Array.from(tables.best.weight), POLL.respondents);
  const counts: { before: Counts; after: Counts } = { before: [0, 0, 0, 0], after: [0, 0, 0, 0] };
  const was = [0, 0, 0, 0];
  const is = [0, 0, 0, 0];
  let person = 0;
  let better = 0;
  const won = didBetter(tables, after);
  for (let s = 0; s < SEGMENT_COUNT; s++) {
    segmentShares(tables, tables.best, before, s, was);
    segmentShares(tables, tables.best, after, s, is);
    for (let i = 0; i < sample[s]!; i++, person++) {
      const draw = rng(person, STREAM.poll + pollster);
      counts.before[answer(was, draw)]! += 1;
      counts.after[answer(is, draw)]! += 1;
      if (rng(person, STREAM.poll + 2 + pollster) < won) better++;
    }
  }
  const lead = (100 * (counts.after[0] - counts.after[1])) / POLL.respondents;
  return {
    respondents: POLL.respondents,
    ...counts,
    lead: rnd(lead),
    marginShare: POLL.marginShare,
    marginLead: POLL.marginLead,
    // Rounded outwards from 50, so that neither side gains by the rounding.
    didBetter: 50 + rnd((100 * better) / POLL.respondents - 50),
  };
}
