// The words of the verdict: every reason of any night is a sentence that names the line, and the examples read as meant.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SIDES } from '../../src/content/vocabulary.ts';
import type { DebateEvent } from '../../src/rules/index.ts';
import { runOf, type WhyTerm, whyAll, whyOf, whyOfEverybody } from '../../src/session/why.ts';
import { readingAge } from '../../src/tools/reading-age.ts';
import { offsetText, whoText } from '../../src/ui/acts/verdict/why-words.ts';
import verdictWords from '../../src/ui/text/en-GB/verdict.json' with { type: 'json' };
import { addWords } from '../../src/ui/text/text.ts';
import { movedText, signedText, tenthsText } from '../../src/ui/why/points-text.ts';
import { reasonText, termText, toldText } from '../../src/ui/why/telling-text.ts';
import { playMatch } from '../helpers/matches.ts';
import { wordedScene } from '../helpers/scenes.ts';

addWords('verdict', verdictWords);

const you = wordedScene(0);
const claim = you.pack.claims.find(({ side }) => side === 0)!;
const theirs = you.pack.claims.find(({ side }) => side === 1)!;
const nothing = { effects: [], cells: [] } as const;

const checked: DebateEvent = {
  type: 'claim-checked',
  turn: 3,
  side: 0,
  claim: claim.id,
  finding: 'fell-short',
  by: 'moderator',
  draw: 1,
  chance: 2,
  ...nothing,
};
const said: DebateEvent = {
  type: 'claim-made',
  turn: 4,
  side: 1,
  card: theirs.id,
  tone: 'attacking',
  topic: theirs.topic,
  onTopic: true,
  contradiction: 0,
  account: false,
  ...nothing,
};

const term = (changes: Partial<WhyTerm>): WhyTerm => ({
  mechanism: 'claim',
  about: 1,
  dimension: 'control',
  shift: 1240,
  points: -31,
  ...changes,
});

test('a failed check reads as one sentence: who, what happened, which view, which way and how far', () => {
  const honesty = term({ mechanism: 'check-honesty', about: 0, dimension: 'honesty', shift: -2000 });
  const label = you.text.segments[you.pack.segments[2]!.id]!.label;
  expect(toldText(you, 2, checked, honesty)).toBe(
    `${label}: your claim was checked and fell short, trust in you down 2.`,
  );
  expect(toldText(wordedScene(1), null, checked, honesty)).toBe(
    'All voters: Calder’s claim was checked and fell short, trust in Calder down 2.',
  );
  const called: DebateEvent = { ...checked, by: 'challenger' };
  expect(termText(you, called, honesty)).toBe(
    'Lindley called a check, and your claim fell short, trust in you down 2',
  );
});

test('the same line is told by what it did: it pleased, it hit home, it cost, it turned the talk', () => {
  const line = you.text.claims[theirs.id]!.line.replace(/\.$/, '');
  expect(termText(you, said, term({}))).toBe(
    'Lindley’s claim pleased them, Lindley’s grip on the border up 1.2',
  );
  expect(reasonText(you, said, term({ about: 0, dimension: 'cost', shift: -310 }), 'Mainly')).toBe(
    `Mainly: Lindley’s claim “${line}” hit home, your value for money down 0.3`,
  );
  expect(termText(you, said, term({ dimension: 'plan', shift: -900 }))).toBe(
    'Lindley’s claim came at a price, faith in Lindley’s plan down 0.9',
  );
  expect(termText(you, said, term({ about: 0, dimension: 'law', shift: 500 }))).toBe(
    'Lindley’s claim helped the other side, your respect for the law up 0.5',
  );
  expect(termText(you, said, term({ mechanism: 'tone', dimension: 'compassion', shift: -400 }))).toBe(
    'Lindley’s sharp tone put them off, Lindley’s fairness down 0.4',
  );
  const agenda = term({ mechanism: 'agenda', about: null, dimension: null, shift: 0, points: -20 });
  expect(termText(you, said, agenda)).toBe(
    'Lindley’s claim turned the talk to what suits Lindley, your lead down 0.2',
  );
});

test('what rounds to nothing is said to have hardly moved', () => {
  expect(termText(you, said, term({ shift: 49 }))).toBe(
    'Lindley’s claim pleased them, but Lindley’s grip on the border hardly moved',
  );
  expect(movedText(0)).toBe('hardly moved');
  expect([signedText(-40), signedText(0), tenthsText(20), tenthsText(4)]).toEqual([
    '−0.40',
    '0.00',
    '2',
    '0.4',
  ]);
});

const hasWords = (sentence: string) => {
  expect(sentence).not.toMatch(/verdict[:.]|why[:.]|debate[:.]|\{\{|“”|\(\)|undefined/);
  expect(sentence.length).toBeGreaterThan(3);
};

/** What all sentences of some random nights say, each once. */
function sentencesOfNights(nights: number): string[] {
  const sentences = new Set<string>();
  for (let n = 0; n < nights; n++) {
    const match = playMatch({ seed: n, play: n + 1 });
    const segment = n % 7;
    for (const group of whyOf(runOf(match), segment, 0).groups)
      for (const part of group.terms) sentences.add(toldText(you, segment, match.events[group.event]!, part));
  }
  return [...sentences];
}

test('a reader of 12 can follow the reasons of a night', () => {
  expect(readingAge(sentencesOfNights(28))).toBeLessThanOrEqual(12);
});

test('every reason of random nights has words, at the head of its line and in its parts', () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.constantFrom(...SIDES), (n, side) => {
      const match = playMatch({ seed: n, play: n + 1 });
      const scene = wordedScene(side);
      expect(whoText(scene, side)).toBe('You');
      for (const why of [...whyAll(match, side), whyOfEverybody(runOf(match), side)]) {
        hasWords(offsetText(why));
        for (const group of why.groups) {
          const event = match.events[group.event]!;
          hasWords(reasonText(scene, event, group.lead, null));
          hasWords(toldText(scene, why.segment, event, group.lead));
          for (const part of group.terms) hasWords(termText(scene, event, part));
        }
      }
    }),
    { numRuns: 20, seed: 11 },
  );
});
