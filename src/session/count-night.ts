// Election night: in which order the groups of voters are counted out, and what the count says after each. Pure; the rules
// have decided long before.
import type { Pack } from '../content/schema.ts';
import { wholeOf } from './rounding.ts';
import type { Why } from './why.ts';

/** One group that has been counted. All numbers are hundredths of a point; positive is towards the player. */
export interface Counted {
  /** Index in the pack. */
  readonly segment: number;
  /** How far its lead moved over the night. */
  readonly change: number;
  /** What all groups counted so far moved the lead among all adults by. */
  readonly tally: number;
}

/** All groups, the clearest first and the closest last. The last tally is the printed result. */
export function countNight(
  pack: Pick<Pack, 'segments'>,
  whys: readonly Pick<Why, 'segment' | 'change'>[],
  result: number,
): Counted[] {
  const groups = whys.flatMap(({ segment, change }) => (segment === null ? [] : [{ segment, change }]));
  const order = groups.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change) || a.segment - b.segment);
  let sum = 0;
  return order.map(({ segment, change }, i) => {
    sum += (change * pack.segments[segment]!.share) / 100;
    return { segment, change, tally: i === order.length - 1 ? result : wholeOf(sum) };
  });
}

/** Milliseconds: before the first group, from one group to the next, and the longest breaths before the last and the result. */
const PACE = { first: 300, step: 420, last: 900, result: 1700, shortest: 500 } as const;
/** Hundredths of a point from which nothing is close. */
const CLEAR = 400;

/** A longer breath for a closer number. */
const breath = (change: number, longest: number): number =>
  PACE.shortest + (longest - PACE.shortest) * Math.max(0, 1 - Math.abs(change) / CLEAR);

/** When each group is counted out and, last, when the result is said: milliseconds from the start, at most 6 s. */
export function countTimes(counted: readonly Counted[]): number[] {
  const last = counted.at(-1);
  if (!last) return [0];
  const groups = counted.slice(0, -1).map((_, i) => PACE.first + i * PACE.step);
  const closest = (groups.at(-1) ?? 0) + breath(last.change, PACE.last);
  return [...groups, closest, closest + breath(last.tally, PACE.result)];
}
