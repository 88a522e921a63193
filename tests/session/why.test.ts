// The reasons that the verdict prints: they add up as printed and never contradict the sign of the change.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Side } from '../../src/content/vocabulary.ts';
import { segmentLeads } from '../../src/rules/index.ts';
import { type Why, whyAll } from '../../src/session/why.ts';
import { anyPlan } from '../helpers/debates.ts';
import { playMatch } from '../helpers/matches.ts';

const side: fc.Arbitrary<Side> = fc.constantFrom(0, 1);
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

function checkSums(why: Why): void {
  const terms = why.groups.flatMap((group) => group.terms);
  expect(terms.every((term) => Number.isInteger(term.points) && term.points !== 0)).toBe(true);
  for (const group of why.groups) expect(sum(group.terms.map((term) => term.points))).toBe(group.points);
  expect(sum(why.groups.map((group) => group.points))).toBe(why.change);
  expect(why.after - why.before).toBe(why.change);
}

function checkSentence(why: Why): void {
  const way = why.change < 0 ? -1 : 1;
  if (why.change !== 0) expect(why.main).not.toBeNull();
  if (why.main) {
    expect(Math.sign(why.main.points)).toBe(way);
    expect(Math.sign(why.main.lead.points)).toBe(way);
  }
  if (why.offset) {
    expect(Math.sign(why.offset.points)).toBe(-way);
    expect(Math.sign(why.offset.lead.points)).toBe(-way);
  }
}

test('300 random nights: printed terms add up to the printed change, and the sentence goes the same way', () => {
  fc.assert(
    fc.property(anyPlan, side, (plan, you) => {
      for (const why of whyAll(playMatch(plan), you)) {
        checkSums(why);
        checkSentence(why);
      }
    }),
    { numRuns: 300, seed: 20230914 },
  );
});

test('the printed leads are those of the model, to a hundredth', () => {
  const match = playMatch({ seed: 5, play: 9 });
  const leads = segmentLeads(match.night.tables, match.state.cells);
  whyAll(match, 0).forEach((why, s) => {
    expect(Math.abs(why.after / 100 - leads[s]!)).toBeLessThanOrEqual(0.0051);
  });
});

test('the other seat sees the same change the other way round', () => {
  const match = playMatch({ seed: 3, play: 4 });
  const own = whyAll(match, 0).map((why) => why.change);
  const theirs = whyAll(match, 1).map((why) => 0 - why.change);
  expect(theirs).toEqual(own);
});
