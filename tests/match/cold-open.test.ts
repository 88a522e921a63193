// The cold open lands at one scripted choice: a live claim and three answers.
import { expect, test } from 'vitest';
import { seedOf } from '../../src/base/seed.ts';
import { openColdOpen } from '../../src/match/cold-open.ts';
import { computerMove } from '../../src/match/computer.ts';
import { submit, viewOf } from '../../src/match/match.ts';
import { CELL, cardIn, evolveAll, turnOf } from '../../src/rules/index.ts';
import { channelTables } from '../helpers/channel-pack.ts';

const tables = channelTables().vivid;
const { coldOpen } = tables.pack;

test.each([1, 2, 3])('the opponent has spoken and three answers lie in the hand (seed %i)', (n) => {
  const opened = openColdOpen(tables, 'test', seedOf(n));
  if (!opened.ok) throw new Error(opened.error);
  const match = opened.value;
  expect(turnOf(match.night, match.state)).toBe(coldOpen.side);
  const cards = new Set(viewOf(match, coldOpen.side).legal.map(cardIn));
  expect(cards).toEqual(new Set([...coldOpen.hand, null]));
  expect(match.events.map(({ type }) => type)).toEqual(['debate-opened', 'claim-made']);
  expect(match.state.cells[CELL.liveRelevance]).toBe(1000);
  expect(match.moves).toEqual([]);
  expect(evolveAll(match.base, match.events)).toEqual(match.state);
});

test('each of the three answers takes something back', () => {
  const opened = openColdOpen(tables, 'test', seedOf(4));
  if (!opened.ok) throw new Error(opened.error);
  for (const card of coldOpen.hand) {
    const played = submit(opened.value, coldOpen.side, { type: 'rebut', card, tone: 'calm' });
    if (!played.ok) throw new Error(played.error.code);
    expect(played.value.match.state.cells[CELL.clawback]).toBeGreaterThan(0);
  }
});

test('the opponent can go on from there', () => {
  const opened = openColdOpen(tables, 'test', seedOf(5));
  if (!opened.ok) throw new Error(opened.error);
  const answer = { type: 'rebut', card: coldOpen.hand[1], tone: 'calm' } as const;
  const played = submit(opened.value, coldOpen.side, answer);
  if (!played.ok) throw new Error(played.error.code);
  const { match } = played.value;
  const side = turnOf(match.night, match.state)!;
  expect(submit(match, side, computerMove(match, side, 'novice')).ok).toBe(true);
});
