// Election night counts groups out by margin: the closest last, the sum exact, and never too slow.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countNight, countTimes } from '../../src/session/count-night.ts';
import { reactionsTo } from '../../src/session/reactions.ts';
import { whyAll } from '../../src/session/why.ts';
import { playMatch } from '../helpers/matches.ts';

const match = playMatch({ seed: 21, play: 8 });
const { pack } = match.night.tables;
const exact = reactionsTo(match.night.tables, match.base, match.events).reduce(
  (sum, one) => sum + one.total,
  0,
);
const result = Math.round(100 * exact);
const counted = countNight(pack, whyAll(match, 0), result);

const changes = fc.array(fc.integer({ min: -2000, max: 2000 }), { minLength: 7, maxLength: 7 });
const night = (list: readonly number[], all: number) =>
  countNight(
    pack,
    list.map((change, segment) => ({ segment, change })),
    all,
  );

describe('the count of a night', () => {
  test('names every group once, the clearest first and the closest last', () => {
    expect(counted.map(({ segment }) => segment).toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6]);
    const sizes = counted.map(({ change }) => Math.abs(change));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  test('adds the groups up by their share, and ends on the printed result', () => {
    expect(counted.at(-1)!.tally).toBe(result);
    const before = counted.at(-2)!.tally;
    const last = counted.at(-1)!;
    // The sum of printed groups is the printed result but for rounding.
    expect(Math.abs(before + (last.change * pack.segments[last.segment]!.share) / 100 - result)).toBeLessThan(
      5,
    );
  });

  test('takes at most 6 s whatever the night was, and its longest wait is before the result or the last group', () => {
    fc.assert(
      fc.property(changes, fc.integer({ min: -2000, max: 2000 }), (list, all) => {
        const times = countTimes(night(list, all));
        expect(times).toHaveLength(8);
        expect(times.at(-1)).toBeLessThanOrEqual(6000);
        const waits = times.map((time, i) => time - (times[i - 1] ?? 0));
        expect(Math.max(...waits.slice(0, -2))).toBeLessThanOrEqual(Math.min(...waits.slice(-2)));
      }),
    );
  });

  test('holds its breath longer for a dead heat than for a clear win', () => {
    const wait = (all: number) => {
      const times = countTimes(night([500, 400, 300, 200, 100, 50, 10], all));
      return times.at(-1)! - times.at(-2)!;
    };
    expect(wait(0)).toBeGreaterThan(wait(150));
    expect(wait(150)).toBeGreaterThan(wait(900));
  });
});
