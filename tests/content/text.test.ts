// Words are found by id, and a missing one is a bug that shows itself.
import { expect, test } from 'vitest';
import { leaderName, lineOf, textOf } from '../../src/content/text.ts';
import { loadWholePack } from '../helpers/whole-pack.ts';

const { pack, text } = loadWholePack();

test('every claim and rebuttal has a line to say', () => {
  for (const { id } of [...pack.claims, ...pack.rebuttals]) expect(lineOf(text, id)).not.toBe('');
});

test('the list of leaders never runs out of names', () => {
  expect(leaderName(text, text.leaders.length)).toBe(leaderName(text, 0));
});

test('an id without words throws', () => {
  expect(() => textOf(text, 'planks', 'lp-nothing')).toThrow('no words for planks.lp-nothing');
});
