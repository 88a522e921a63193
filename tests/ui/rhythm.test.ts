// Do mouths move with the words, and stop in time?
import { describe, expect, it } from 'vitest';
import { mouthsOf } from '../../src/ui/people/rhythm.ts';

const LINES = [
  'Stop the boats.',
  'Clear the backlog first: people wait, and so do towns, for years.',
  'A plan that has never moved one person is not a plan!',
  'I know what it is to wait — and I know what it costs.',
];
const total = (moments: ReturnType<typeof mouthsOf>): number => moments.reduce((sum, [, ms]) => sum + ms, 0);

describe('the mouth of a speaker', () => {
  it('takes as long as the speech, to the millisecond, whatever is said', () => {
    for (const line of [...LINES, undefined, '', '…', '42 %']) {
      for (const seconds of [0.4, 1.2, 3, 9]) {
        expect(total(mouthsOf(line, seconds)), `${line} in ${seconds} s`).toBeCloseTo(seconds * 1000, 6);
      }
    }
  });

  it('does not move when nobody speaks', () => {
    expect(mouthsOf(LINES[0], 0)).toEqual([]);
    expect(mouthsOf(undefined, -1)).toEqual([]);
  });

  it('never flickers: no mouth is held for less than 70 ms, and neighbours differ', () => {
    for (const line of [...LINES, undefined]) {
      const moments = mouthsOf(line, 2);
      for (const [, ms] of moments) expect(ms).toBeGreaterThanOrEqual(70);
      for (const [i, [mouth]] of moments.slice(1).entries()) expect(mouth).not.toBe(moments[i]![0]);
    }
  });

  it('uses both mouths in every line, and shuts for good at the end', () => {
    for (const line of LINES) {
      const mouths = mouthsOf(line, 4).map(([mouth]) => mouth);
      expect(new Set(mouths), line).toEqual(new Set([0, 1, 2]));
      expect(mouths.at(-1)).toBe(2);
    }
  });

  it('rests longer at a comma than between words, and longest at a full stop', () => {
    const [word, comma, stop] = ['one two three', 'one, two three', 'one. Two three'].map(
      (line) => mouthsOf(line, 3).find(([mouth]) => mouth === 2)![1],
    );
    expect(comma).toBeGreaterThan(word! * 1.5);
    expect(stop).toBeGreaterThan(comma! * 1.2);
  });

  it('follows the words: a long word moves the mouth more often than a short one', () => {
    const open = (line: string) => mouthsOf(line, 3).filter(([mouth]) => mouth !== 2).length;
    expect(open('responsibility')).toBeGreaterThan(open('boats'));
  });

  it('is the same each time for the same words', () => {
    expect(mouthsOf(LINES[1], 4)).toEqual(mouthsOf(LINES[1], 4));
    expect(mouthsOf(LINES[1], 4)).not.toEqual(mouthsOf(LINES[2], 4));
  });
});
