// Turns told one by one: what a move leads to, what the events say of it, and when the moderator steps in.
import { describe, expect, test } from 'vitest';
import type { Side, Tone } from '../../src/content/vocabulary.ts';
import {
  CARD,
  CELL,
  compilePack,
  type DebateEvent,
  type DebateOptions,
  type DebateState,
  legalMoves,
  liveStrength,
  type Move,
  type Night,
  turnOf,
} from '../../src/rules/index.ts';
import { openDebate, take } from '../helpers/debates.ts';
import { makeWorkedPack } from '../helpers/worked-pack.ts';

const tables = compilePack(makeWorkedPack(), 'vivid');
const NEVER = () => 1;
const ALWAYS = () => 0;

/** A night about gangs first, without openings, in which every card is held. */
function begin(options: Partial<DebateOptions> = {}): { night: Night; state: DebateState } {
  for (let seed = 0; ; seed++) {
    const { night, state } = openDebate(tables, seed, {
      opener: 0,
      switches: { openings: false },
      ...options,
    });
    if (state.setup.topics[0] !== 'gangs') continue;
    const cells = state.cells.map((cell, i) => (i < CELL.hands ? cell : CARD.held));
    return { night, state: { ...state, cells } };
  }
}

/** Plays moves in turn and returns the events of the last one with the state after it. */
function play(
  { night, state: start }: { night: Night; state: DebateState },
  moves: readonly Move[],
  draw: () => number = NEVER,
): { events: readonly DebateEvent[]; state: DebateState; before: DebateState } {
  let state = start;
  let before = start;
  let events: readonly DebateEvent[] = [];
  for (const move of moves) {
    before = state;
    ({ events, after: state } = take(night, state, turnOf(night, state)!, move, draw));
  }
  return { events, state, before };
}

const claim = (card: string, tone: Tone = 'calm', account = false): Move =>
  account ? { type: 'make-claim', card, tone, account } : { type: 'make-claim', card, tone };
const rebut = (card: string, tone: Tone = 'calm'): Move => ({ type: 'rebut', card, tone });
const PASS: Move = { type: 'pass' };
const stepOf = (night: Night, state: DebateState) => night.steps[state.cells[CELL.step]!]!;
const composure = (state: DebateState, side: Side): number => state.cells[CELL.composure + side]!;

describe('an exchange', () => {
  test('goes from claim to rebuttal to reply, and the next exchange begins', () => {
    const night = begin();
    const { state } = play(night, [claim('l-control'), rebut('c-premise'), { type: 'reply' }]);
    expect(stepOf(night.night, state)).toMatchObject({ kind: 'claim', round: 1, side: 1 });
  });

  test('without a claim there is nothing to answer', () => {
    const night = begin();
    const { state, events } = play(night, [PASS]);
    expect(events).toMatchObject([{ type: 'turn-passed', step: 'claim' }]);
    expect(stepOf(night.night, state)).toMatchObject({ kind: 'claim', round: 1 });
    expect(state.cells[CELL.liveCard]).toBe(0);
  });

  test('a claim that is passed over forgets the one before it', () => {
    const night = begin();
    const after = play(night, [claim('l-control'), PASS, PASS, PASS]);
    expect(after.before.cells[CELL.liveCard]).toBe(0);
  });

  test('without a rebuttal there is nothing to reply to, and silence counts as missing the point', () => {
    const night = begin();
    const { state } = play(night, [claim('l-control'), PASS]);
    expect(stepOf(night.night, state)).toMatchObject({ kind: 'claim', round: 1 });
    expect([state.cells[CELL.relevanceSum + 1], state.cells[CELL.relevanceCount + 1]]).toEqual([0, 1]);
  });

  test('resting instead of replying gives back three points of composure', () => {
    const { state, before } = play(begin(), [claim('l-control'), rebut('c-premise'), PASS]);
    expect(composure(state, 0) - composure(before, 0)).toBe(3000);
  });

  test('the quick night has one reply, the full night two', () => {
    expect(begin({ format: 'quick' }).state.cells.slice(CELL.replies, CELL.replies + 2)).toEqual([1, 1]);
    expect(begin().state.cells.slice(CELL.replies, CELL.replies + 2)).toEqual([2, 2]);
  });

  test('the bar of the live claim shrinks under a rebuttal and regrows with a reply', () => {
    const night = begin();
    const at = (moves: Move[]) => liveStrength(tables, play(night, moves).state.cells);
    const said = at([claim('l-control')]);
    const answered = at([claim('l-control'), rebut('c-premise')]);
    expect(said).toBeGreaterThan(0.5);
    expect(answered).toBeGreaterThan(0);
    expect(answered).toBeLessThan(0.6 * said);
    const replied = at([claim('l-control'), rebut('c-premise'), { type: 'reply' }]);
    expect(replied).toBeGreaterThan(answered);
    expect(liveStrength(tables, night.state.cells)).toBe(0);
    // An attack on the other side is worth something to its speaker, whichever side that is.
    expect(at([claim('l-attack')])).toBeGreaterThan(0);
    expect(at([PASS, claim('c-control')])).toBeGreaterThan(0);
  });
});

describe('the moderator', () => {
  test('checks when the exchange is over, not before, and says so after the last move', () => {
    const night = begin();
    const rebutted = play(night, [claim('l-turn'), rebut('c-premise')], ALWAYS);
    expect(rebutted.events.map((event) => event.type)).toEqual(['claim-rebutted']);
    const { events, state } = play(night, [claim('l-turn'), rebut('c-premise'), { type: 'reply' }], ALWAYS);
    expect(events).toMatchObject([
      { type: 'claim-defended', claim: 'l-turn' },
      {
        type: 'claim-checked',
        side: 0,
        claim: 'l-turn',
        finding: 'fell-short',
        by: 'moderator',
        draw: 0,
        chance: 560_250,
      },
    ]);
    expect(state.cells[CELL.flags]).toBe(1);
  });

  test('may let it go, and shows the draw', () => {
    const { events } = play(begin(), [claim('l-turn'), PASS], () => 0.75);
    expect(events).toMatchObject([
      { type: 'turn-passed' },
      { type: 'check-waived', claim: 'l-turn', draw: 750_000, chance: 560_250 },
    ]);
  });

  test('never checks an opinion, nor a claim that has been checked', () => {
    expect(play(begin(), [claim('l-plain'), PASS], ALWAYS).events).toHaveLength(1);
    const called = play(begin(), [claim('l-turn'), { type: 'call-check' }, PASS], ALWAYS);
    expect(called.events).toHaveLength(1);
    expect(called.state.cells[CELL.flags]).toBe(1);
  });
});

describe('a challenge', () => {
  test('leaves the turn with the challenger and costs one of two', () => {
    const night = begin();
    const { state } = play(night, [claim('l-control'), { type: 'call-check' }]);
    expect(stepOf(night.night, state)).toMatchObject({ kind: 'rebuttal', side: 1 });
    expect(state.cells[CELL.challenges + 1]).toBe(1);
    expect(legalMoves(night.night, state, 1).map(({ type }) => type)).not.toContain('press');
  });

  test.each([
    ['l-control', 'held-up', -6000, 0],
    ['l-turn', 'fell-short', 0, -10_000],
    ['l-attack', 'half-right', 0, 0],
  ])('a check called on %s finds that it %s', (card, finding, challenger, claimant) => {
    const { events, state, before } = play(begin(), [claim(card), { type: 'call-check' }]);
    expect(events).toMatchObject([
      { type: 'claim-checked', side: 0, claim: card, finding, by: 'challenger', chance: 1_000_000 },
    ]);
    expect(composure(state, 1) - composure(before, 1)).toBe(challenger);
    expect(composure(state, 0) - composure(before, 0)).toBe(claimant);
  });

  test('cannot call a check on an opinion', () => {
    const night = begin();
    const { state } = play(night, [claim('l-plain')]);
    const types = legalMoves(night.night, state, 1).map(({ type }) => type);
    expect(types).toContain('press');
    expect(types).not.toContain('call-check');
  });

  test('presses a change of mind into the open', () => {
    const night = begin();
    const used = { ...night.state, cells: [...night.state.cells] };
    used.cells[tables.layout.claims[0] + tables.claimIds[0].indexOf('l-control')] = CARD.used;
    const changed = play({ night: night.night, state: used }, [claim('l-turn')]);
    expect(changed.events).toMatchObject([
      { type: 'claim-made', contradiction: 2, account: false, onTopic: true },
    ]);
    const pressed = play({ night: night.night, state: changed.state }, [{ type: 'press' }]);
    expect(pressed.events).toMatchObject([{ type: 'answer-pressed', upheld: true, target: 'line' }]);
    // LN: severity 2/3 x .49 = .326667 more: honesty 900 x 2 x .326667 x .65 = 382.2, as a rebuttal that names it would do.
    const honesty = 4 * 8 + 6;
    expect(pressed.state.cells[honesty]! - changed.state.cells[honesty]!).toBe(-382);
    // Any other rebuttal leaves the contradiction to those who noticed it themselves.
    const answered = play({ night: night.night, state: changed.state }, [rebut('c-premise')]);
    const terms = answered.events[0]!.effects.filter((_, i) => i % 3 === 0);
    expect(terms).not.toContain(11);
  });

  test('of a rebuttal is about the rebuttal alone, never about the own claim', () => {
    const night = begin();
    const used = { ...night.state, cells: [...night.state.cells] };
    used.cells[tables.layout.claims[0] + tables.claimIds[0].indexOf('l-control')] = CARD.used;
    const { events } = play({ night: night.night, state: used }, [
      claim('l-turn'),
      rebut('c-opposite'),
      { type: 'press' },
    ]);
    expect(events).toMatchObject([{ type: 'answer-pressed', side: 0, upheld: false, target: 'rebuttal' }]);
  });
});

describe('events say what was played', () => {
  test('a claim off the named topic', () => {
    const { events } = play(begin(), [claim('l-compassion', 'empathetic')]);
    expect(events).toMatchObject([
      { type: 'claim-made', card: 'l-compassion', tone: 'empathetic', topic: 'gangs', onTopic: false },
    ]);
  });

  test('a rebuttal, with its relevance and what it took back', () => {
    const { events } = play(begin(), [claim('l-control'), rebut('c-premise')]);
    expect(events).toMatchObject([
      { type: 'claim-rebutted', claim: 'l-control', card: 'c-premise', relevance: 1000, clawback: 488 },
    ]);
  });

  test('a contradiction holds both ways round', () => {
    const night = begin();
    const used = { ...night.state, cells: [...night.state.cells] };
    used.cells[tables.layout.claims[0] + tables.claimIds[0].indexOf('l-turn')] = CARD.used;
    const { events } = play({ night: night.night, state: used }, [claim('l-control', 'calm', true)]);
    expect(events).toMatchObject([{ contradiction: 2, account: true }]);
  });
});
