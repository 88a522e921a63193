// Who asks what: enough questions, the moderator on every topic, every part of the dossier touched, both sides able to answer.
import { describe, expect, test } from 'vitest';
import { loadChannelPack } from '../helpers/channel-pack.ts';

const { topics, segments, questions, claims, rebuttals } = loadChannelPack();
const sideOf = new Map(claims.map(({ id, side }) => [id, side]));
const citizens = questions.filter(({ from }) => from === 'citizen');

/** Parts of the dossier and the letters of their rows. */
const PARTS = {
  'small-boat arrivals': ['SB'],
  'the backlog': ['BL'],
  cost: ['CO'],
  Rwanda: ['RW'],
  'the law': ['IM'],
  'Albania, France and Turkey': ['AL', 'FR'],
  'returns to Europe': ['DU'],
  'the European plan': ['EU'],
  'police and security': ['SE'],
  'what the parties said': ['LA', 'CN'],
  'decisions, deaths, safe routes and migration': ['GR', 'DE', 'SR', 'NM'],
} as const;

test('there are at least 14 questions, 7 of them from citizens', () => {
  expect(questions.length).toBeGreaterThanOrEqual(14);
  expect(citizens.length).toBeGreaterThanOrEqual(7);
});

test.each(topics.map(({ id }) => id))('the moderator and two citizens or more ask about %s', (topic) => {
  const about = questions.filter((question) => question.topic === topic);
  expect(about.some(({ from }) => from === 'moderator')).toBe(true);
  expect(about.filter(({ from }) => from === 'citizen').length).toBeGreaterThanOrEqual(2);
});

test.each(segments.map(({ id }) => id))('somebody of "%s" asks', (segment) => {
  expect(citizens.some((question) => question.segment === segment)).toBe(true);
});

test.each(Object.entries(PARTS))('%s comes up in a question and on a card', (_, letters) => {
  const touches = ({ rows }: { readonly rows: readonly string[] }) =>
    letters.some((two) => rows.some((row) => row.startsWith(two)));
  expect(questions.some(touches)).toBe(true);
  expect([...claims, ...rebuttals].some(touches)).toBe(true);
});

describe('every question can be answered squarely', () => {
  test.each(questions.map((question) => [question.id, question.direct] as const))(
    '%s, by as many lines of each side',
    (_, direct) => {
      const [a, b] = [0, 1].map((side) => direct.filter((id) => sideOf.get(id) === side).length);
      expect(a).toBe(b);
      expect(a).toBeGreaterThanOrEqual(2);
      expect(new Set(direct).size).toBe(direct.length);
    },
  );
});

test('every line answers some question squarely', () => {
  const direct = new Set(questions.flatMap((question) => question.direct));
  expect(claims.filter(({ id }) => !direct.has(id)).map(({ id }) => id)).toEqual([]);
});
