// What the seed decides is decided fairly: openers, topics, hands, citizens, checks and poll respondents.
import { describe, expect, test } from 'vitest';
import { makeRng } from '../../src/base/rng.ts';
import { seedOf } from '../../src/base/seed.ts';
import { CARD, type OpenedDebate, takePoll, toplines } from '../../src/rules/index.ts';
import { CHI_LIMIT, chiSquare } from '../helpers/chi-square.ts';
import { type DebatePlan, openDebate, playPlan, testTables } from '../helpers/debates.ts';
import { TOPIC_IDS } from '../helpers/test-pack.ts';

const NIGHTS = 4000;
const tables = testTables(1);
const nights: OpenedDebate[] = Array.from({ length: NIGHTS }, (_, n) => openDebate(tables, n));

const even = (counts: readonly number[]): number => {
  const total = counts.reduce((a, b) => a + b, 0);
  return chiSquare(
    counts,
    counts.map(() => total / counts.length),
  );
};

test('either side opens half of the nights', () => {
  const opens = nights.filter(({ state }) => state.setup.opener === 0).length;
  expect(even([opens, NIGHTS - opens])).toBeLessThan(CHI_LIMIT[1]!);
});

test('every topic comes once, one comes twice, never twice running, each equally often in every place', () => {
  for (const { state } of nights) {
    const { topics } = state.setup;
    expect(topics).toHaveLength(6);
    expect(new Set(topics)).toEqual(new Set(TOPIC_IDS));
    for (let i = 1; i < topics.length; i++) expect(topics[i]).not.toBe(topics[i - 1]);
  }
  for (let place = 0; place < 6; place++) {
    const counts = TOPIC_IDS.map(
      (id) => nights.filter(({ state }) => state.setup.topics[place] === id).length,
    );
    expect(even(counts)).toBeLessThan(CHI_LIMIT[4]!);
  }
});

describe('hands', () => {
  /** How often each card of a side lies in the hand. */
  const held = (side: 0 | 1, kind: 'claims' | 'rebuttals'): number[] => {
    const first = tables.layout[kind][side];
    return tables[kind][side].map(
      (_, i) => nights.filter(({ state }) => state.cells[first + i] === CARD.held).length,
    );
  };

  test.each([0, 1] as const)('nine of fifteen rebuttals of side %i, each equally often', (side) => {
    const counts = held(side, 'rebuttals');
    // Drawing 9 of 15 without putting back: the usual statistic is shrunk by (n - k)/(n - 1), here 6/14.
    expect(even(counts) * (14 / 6)).toBeLessThan(CHI_LIMIT[14]!);
  });

  test.each([0, 1] as const)('ten of fifteen claims of side %i, each equally often', (side) => {
    const counts = held(side, 'claims');
    expect(counts.reduce((a, b) => a + b, 0)).toBe(10 * NIGHTS);
    // One per topic is sure, so the spread is smaller than of free drawing; that bound is still a bound.
    expect(even(counts) * (14 / 5)).toBeLessThan(CHI_LIMIT[14]!);
  });

  test('the two hands of a night have nothing to do with each other', () => {
    const has = ({ state }: OpenedDebate, side: 0 | 1, i: number) =>
      state.cells[tables.layout.rebuttals[side] + i] === CARD.held ? 1 : 0;
    const counts = [0, 0, 0, 0];
    for (const night of nights) counts[has(night, 0, 3) * 2 + has(night, 1, 3)]! += 1;
    const [a, b, c, d] = counts as [number, number, number, number];
    const expected = [(a + b) * (a + c), (a + b) * (b + d), (c + d) * (a + c), (c + d) * (b + d)].map(
      (x) => x / NIGHTS,
    );
    expect(chiSquare(counts, expected)).toBeLessThan(CHI_LIMIT[1]!);
  });
});

test("citizens are asked in proportion to their segments' shares, on different topics", () => {
  const citizens = tables.pack.questions.filter((question) => question.from === 'citizen');
  const share = (id: string) => tables.pack.segments.find((segment) => segment.id === id)!.share;
  const total = citizens.reduce((sum, question) => sum + share(question.segment), 0);
  const first = citizens.map(
    (question) => nights.filter(({ state }) => state.setup.questions[0] === question.id).length,
  );
  const expected = citizens.map((question) => (NIGHTS * share(question.segment)) / total);
  expect(chiSquare(first, expected)).toBeLessThan(CHI_LIMIT[9]!);
  const topicOf = new Map(citizens.map((question) => [question.id, question.topic]));
  for (const { state } of nights) {
    const [one, two] = state.setup.questions;
    expect(topicOf.get(one!)).not.toBe(topicOf.get(two!));
  }
});

test('the moderator asks about the topic of each exchange where the pack has a question', () => {
  for (const { state } of nights.slice(0, 100)) {
    state.setup.prompts.forEach((prompt, i) => {
      if (prompt !== null) expect(prompt).toContain(state.setup.topics[i]!);
    });
    const asked = state.setup.prompts.filter((prompt) => prompt !== null);
    expect(asked).toHaveLength(5);
    expect(new Set(asked).size).toBe(5);
  }
});

test('checks are drawn as often as their chance says', () => {
  let expected = 0;
  let variance = 0;
  let called = 0;
  for (let n = 0; n < 250; n++) {
    const plan: DebatePlan = { pack: (n % 20) + 1, seed: n, play: n + 1, format: 'full', preset: 'vivid' };
    for (const event of playPlan(plan, { switches: { challenges: false } }).events) {
      if (event.type !== 'claim-checked' && event.type !== 'check-waived') continue;
      const chance = event.chance / 1e6;
      expected += chance;
      variance += chance * (1 - chance);
      if (event.type === 'claim-checked') called++;
      expect(event.draw < event.chance).toBe(event.type === 'claim-checked');
    }
  }
  expect(called).toBeGreaterThan(100);
  expect((called - expected) ** 2 / variance).toBeLessThan(CHI_LIMIT[1]!);
});

test('polls scatter around the true shares by about their margin, and two pollsters disagree', () => {
  const { state } = nights[0]!;
  const truth = toplines(tables, tables.best, state.cells)[0];
  const errors = Array.from({ length: 300 }, (_, n) => {
    const rng = makeRng(seedOf(n));
    return 100 * (takePoll(tables, state.cells, state.cells, rng, n & 1).after[0] / 1600 - truth);
  });
  const mean = errors.reduce((a, b) => a + b, 0) / errors.length;
  const sd = Math.sqrt(errors.reduce((a, b) => a + (b - mean) ** 2, 0) / errors.length);
  expect(Math.abs(mean)).toBeLessThan(0.25);
  // Simple sampling gives 1.03 points at 22 per cent; drawing by segment a little less.
  expect(sd).toBeGreaterThan(0.7);
  expect(sd).toBeLessThan(1.15);
  const rng = makeRng(seedOf(1));
  const polls = [0, 1].map((pollster) => takePoll(tables, state.cells, state.cells, rng, pollster).after);
  expect(polls[0]).not.toEqual(polls[1]);
});
