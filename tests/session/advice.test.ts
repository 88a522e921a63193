// What the team says before a choice: the right line at the right moment, once a night, alike for both sides, and only
// from what the player can see.
import { describe, expect, test } from 'vitest';
import { ADVICE_MOMENTS, type AdviceMoment, SIDES, type Side } from '../../src/content/vocabulary.ts';
import type { Match } from '../../src/match/match.ts';
import { CELL, type DebateEvent, evolve, legalMoves, type Move, turnOf } from '../../src/rules/index.ts';
import { adviceNow } from '../../src/session/advice.ts';
import { playMatch } from '../helpers/matches.ts';
import { loadWholePack } from '../helpers/whole-pack.ts';

const { pack, text } = loadWholePack();

/** The match as it stood before each choice. */
function standings(match: Match): Match[] {
  const out: Match[] = [];
  let state = match.base;
  match.events.forEach((event, i) => {
    const turn = state.cells[CELL.turn];
    state = evolve(state, event);
    if (i === 0 || state.cells[CELL.turn] !== turn)
      out.push({ ...match, state, events: match.events.slice(0, i + 1) });
  });
  return out;
}

interface Heard {
  readonly when: AdviceMoment;
  readonly side: Side;
  readonly match: Match;
}

const told = (match: Match): Heard[] =>
  standings(match).flatMap((standing) =>
    SIDES.flatMap((side) => {
      const advice = adviceNow(standing, side);
      return advice ? [{ when: advice.when, side, match: standing }] : [];
    }),
  );

const MATCHES = Array.from({ length: 40 }, (_, i) =>
  playMatch({ seed: i, play: i + 1, format: i % 4 === 0 ? 'quick' : 'full' }),
);
const NIGHTS = MATCHES.map(told);
const ALL = NIGHTS.flat();
const CHOICES = MATCHES.flatMap(standings).filter(({ night, state }) => turnOf(night, state) !== null).length;
const said = (when: AdviceMoment): Heard[] => ALL.filter((heard) => heard.when === when);

const may = ({ match, side }: Heard, type: Move['type']): boolean =>
  legalMoves(match.night, match.state, side).some((move) => move.type === type);
const stepOf = ({ match }: Heard) => match.night.steps[match.state.cells[CELL.step]!]!;
const theirLast = ({ match, side }: Heard): DebateEvent =>
  match.events.findLast((event) => 'card' in event && 'tone' in event && event.side !== side)!;

describe('on forty nights', () => {
  test.each(ADVICE_MOMENTS.flatMap((when) => SIDES.map((side) => [when, side] as const)))(
    '%s comes for side %i',
    (when, side) => {
      expect(said(when).some((heard) => heard.side === side)).toBe(true);
    },
  );

  test('no line is said twice in a night, and only to the side that chooses', () => {
    for (const night of NIGHTS) {
      const lines = night.map(({ when, side }) => `${side} ${when}`);
      expect(new Set(lines).size).toBe(lines.length);
      for (const { match, side } of night) expect(turnOf(match.night, match.state)).toBe(side);
    }
  });

  test('a third of the choices or more pass without a word, and neither team talks more', () => {
    expect(ALL.length).toBeLessThan(CHOICES * (2 / 3));
    const [a, b] = SIDES.map((side) => ALL.filter((heard) => heard.side === side).length);
    expect(Math.abs(a! - b!)).toBeLessThan(ALL.length * 0.1);
  });

  test('nobody advises during the first exchange, while tone and challenges are not yet offered', () => {
    for (const heard of ALL) {
      const { kind, round } = stepOf(heard);
      expect(kind === 'opening' || (['claim', 'rebuttal', 'reply'].includes(kind) && round === 0)).toBe(
        false,
      );
    }
  });
});

describe('each moment is what it says', () => {
  test('a dodge is pointed out when the other leader missed the point and a challenge is left', () => {
    for (const heard of said('dodge-unpressed')) {
      expect(may(heard, 'press')).toBe(true);
      const last = theirLast(heard);
      const relevance =
        'relevance' in last ? last.relevance : last.type === 'claim-made' && !last.onTopic ? 400 : 1000;
      expect(relevance).toBeLessThan(500);
    }
  });

  test('a reply is spoken of after an answer that took back a quarter or more', () => {
    for (const heard of said('claim-hard-hit')) {
      expect(may(heard, 'reply')).toBe(true);
      const last = theirLast(heard);
      expect(last.type === 'claim-rebutted' && last.clawback).toBeGreaterThanOrEqual(250);
    }
  });

  test('a check is spoken of when one can be called', () => {
    for (const heard of said('claim-checkable')) expect(may(heard, 'call-check')).toBe(true);
  });

  test('a citizen is spoken of when one waits, a forewarning on its topic, the end in the last exchange', () => {
    for (const heard of said('citizen-asks')) expect(stepOf(heard).kind).toBe('answer');
    for (const heard of said('topic-forewarned')) {
      const { setup } = heard.match.night;
      expect(setup.topics[stepOf(heard).round]).toBe(setup.preparations[heard.side].prebuttal);
    }
    for (const heard of said('last-exchange'))
      expect(stepOf(heard).round).toBe(heard.match.night.setup.topics.length - 1);
  });

  test('tone is spoken of after two lines in one tone, nerves when composure is worn', () => {
    for (const { match, side } of said('tone-repeated')) {
      const tones = match.events.flatMap((event) =>
        'tone' in event && event.side === side ? [event.tone] : [],
      );
      expect(tones.at(-1)).toBe(tones.at(-2));
    }
    for (const { match, side } of said('composure-low'))
      expect(match.state.cells[CELL.composure + side]).toBeLessThan(65_000);
  });
});

test('the team does not know how accurate a claim is, and does not see the other hand', () => {
  for (const { match, side, when } of ALL.slice(0, 60)) {
    const claims = match.night.tables.pack.claims.map((claim) => ({ ...claim, accuracy: 4 as const }));
    const tables = { ...match.night.tables, pack: { ...match.night.tables.pack, claims } };
    const blind = { ...match, night: { ...match.night, tables } };
    expect(adviceNow(blind, side)?.when).toBe(when);
    const foe = side === 0 ? 1 : 0;
    const cells = [...match.base.cells];
    for (const first of [tables.layout.rebuttals[foe]])
      for (let i = 0; i < tables.rebuttals[foe].length; i++) cells[first + i] = 0;
    const unseen = { ...match, base: { ...match.base, cells } };
    expect(adviceNow(unseen, side)?.when).toBe(when);
  }
});

describe('the words', () => {
  const linesOf = (side: Side) => pack.advice.filter((advice) => advice.side === side);
  const wordsOf = (id: string) => text.advice[id]!.line.split(/\s+/).length;

  test.each(SIDES)('side %i has one line for each of the eight moments', (side) => {
    expect(
      linesOf(side)
        .map(({ when }) => when)
        .sort(),
    ).toEqual([...ADVICE_MOMENTS].sort());
  });

  test.each(pack.advice.map(({ id }) => id))('%s is short and names no figure', (id) => {
    expect(wordsOf(id)).toBeLessThanOrEqual(20);
    expect(text.advice[id]!.line).not.toMatch(/\d/);
  });

  test('every line has words, every text a line, and both teams say about as much', () => {
    expect(Object.keys(text.advice).sort()).toEqual(pack.advice.map(({ id }) => id).sort());
    const [a, b] = SIDES.map((side) => linesOf(side).reduce((sum, { id }) => sum + wordsOf(id), 0));
    expect(Math.abs(a! - b!)).toBeLessThanOrEqual(0.1 * Math.max(a!, b!));
  });
});
