// What a shared night says: a sentence that fits how it ended, and symbols that say how well without saying for whom.
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/session/verdict.ts';
import { shareWords, symbolsOf } from '../../src/ui/share/share-text.ts';
import words from '../../src/ui/text/en-GB/share.json' with { type: 'json' };
import { addWords } from '../../src/ui/text/text.ts';

addWords('share', words);

const scored = (persuasion: number, accuracy: number, rest: number) => ({
  parts: { persuasion, accuracy, consistency: rest, breadth: rest, directness: rest },
  total: persuasion + accuracy + 3 * rest,
});
const night = (winner: Verdict['winner'], you: 0 | 1, score = scored(30, 9, 5)) =>
  ({ winner, you, best: { change: 131 }, score }) as unknown as Verdict;

describe('the words of a shared night', () => {
  it.each([
    [0, 0, 'won the night by 1.31 points'],
    [0, 1, 'lost the night by 1.31 points'],
    ['draw', 1, 'Too close to call'],
  ] as const)('fit a night won by %s for side %s', (winner, you, says) => {
    const text = shareWords(night(winner, you), 'Labour');
    expect(text).toContain(says);
    expect(text).toContain('Score 54 of 100');
    expect(text).toContain('the Labour leader');
    expect(text).toContain('A simulation.');
  });

  it('show a full symbol from half the marks on, five in all, each of another shape', () => {
    expect(symbolsOf(night(0, 0, scored(25, 9, 5)))).toBe('★□◆♥♠');
    expect(symbolsOf(night(0, 0, scored(24, 10, 4)))).toBe('☆■◇♡♤');
  });

  it('are the same for both sides', () => {
    expect(symbolsOf(night(0, 0))).toBe(symbolsOf(night(0, 1)));
  });
});
