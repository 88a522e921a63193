// A learned note says how accurate its cards are, in steps that have words.
import { expect, test } from 'vitest';
import { noteFacts } from '../../src/session/note-facts.ts';
import { makeTestPack } from '../helpers/test-pack.ts';

const base = makeTestPack();
const claim = base.claims[0]!;
const rebuttal = base.rebuttals.find(({ side }) => side === claim.side)!;
const note = {
  id: 'n',
  side: claim.side,
  topic: claim.topic,
  claim: claim.id,
  rebuttal: rebuttal.id,
  rows: [],
};
const packWith = (accuracy: number | null, checkability: number) => ({
  ...base,
  claims: [{ ...claim, accuracy, checkability }],
  notes: [note],
});

test.each([
  [4, 0.9, 'easy'],
  [1, 0.5, 'partly'],
  [2, 0.1, 'hard'],
  [3, 0, 'none'],
  [null, 0.9, 'none'],
] as const)('a claim of grade %s and checkability %s is "%s" to check', (accuracy, checkability, word) => {
  const facts = noteFacts(packWith(accuracy, checkability), 'n');
  expect(facts).toMatchObject({ claimGrade: accuracy, checkable: word, rebuttalGrade: rebuttal.accuracy });
});
