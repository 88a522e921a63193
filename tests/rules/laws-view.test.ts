// A seat knows what was said aloud and its own cards: two debates that differ only in what is hidden look the same to it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeRng, shuffled } from '../../src/base/rng.ts';
import { makeSeedText, seedOf } from '../../src/base/seed.ts';
import type { Side } from '../../src/content/vocabulary.ts';
import {
  CARD,
  CELL,
  type DebateSetup,
  type DebateState,
  makeNight,
  moveCode,
  type Night,
  nightOfView,
  playTurn,
  viewFor,
} from '../../src/rules/index.ts';
import { anyPlan, makePreparation, openPlan, playPlan } from '../helpers/debates.ts';
import { law } from '../helpers/laws.ts';

/** How many rounds of exchanges and questions the hall has heard named. */
function named(night: Night, step: number): { exchanges: number; questions: number } {
  const heard = night.steps.slice(0, step + 1);
  const count = (kind: 'claim' | 'answer') =>
    new Set(heard.filter((s) => s.kind === kind).map((s) => s.round)).size;
  return { exchanges: count('claim'), questions: count('answer') };
}

/** The same public night with other hidden facts, drawn from `n`: the other hand, notes, forewarning and what is to come. */
function otherwise(
  night: Night,
  state: DebateState,
  seat: Side,
  n: number,
): { night: Night; state: DebateState } {
  const { tables } = night;
  const foe: Side = seat === 0 ? 1 : 0;
  const rng = makeRng(seedOf(n));
  const cells = [...state.cells];
  const redeal = (first: number, count: number, stream: number) => {
    const unused = Array.from({ length: count }, (_, i) => first + i).filter((i) => cells[i] !== CARD.used);
    const held = unused.filter((i) => cells[i] === CARD.held).length;
    shuffled(unused, rng, 0, stream).forEach((cell, i) => {
      cells[cell] = i < held ? CARD.held : CARD.absent;
    });
  };
  redeal(tables.layout.claims[foe], tables.claims[foe].length, 1);
  redeal(tables.layout.rebuttals[foe], tables.rebuttals[foe].length, 2);
  const { setup } = state;
  const { notes, prebuttal } = makePreparation(tables.pack, foe, n);
  const hidden = { ...setup.preparations[foe], notes, prebuttal };
  const { exchanges, questions } = named(night, cells[CELL.step]!);
  const later = <T>(items: readonly T[], from: number, stream: number): T[] => [
    ...items.slice(0, from),
    ...shuffled(items.slice(from), rng, 50, stream),
  ];
  const changed: DebateSetup = {
    ...setup,
    preparations: seat === 0 ? [setup.preparations[0], hidden] : [hidden, setup.preparations[1]],
    topics: later(setup.topics, exchanges, 3),
    prompts: later(setup.prompts, exchanges, 4),
    questions: later(setup.questions, questions, 5),
  };
  return { night: makeNight(tables, changed), state: { setup: changed, cells } };
}

test('two debates that differ only in what is hidden give equal views', () => {
  fc.assert(
    fc.property(anyPlan, fc.nat(60), fc.nat(1e6), (plan, at, n) => {
      const { night, turns, end } = playPlan(plan);
      const state = [...turns.map((turn) => turn.before), end][at % (turns.length + 1)]!;
      for (const seat of [0, 1] as const) {
        const changed = otherwise(night, state, seat, n);
        expect(viewFor(changed.night, changed.state, seat)).toEqual(viewFor(night, state, seat));
      }
    }),
    law(300),
  );
});

test('a view names no card that the other side holds, none of its notes, and nothing that is still to come', () => {
  fc.assert(
    fc.property(anyPlan, fc.nat(60), (plan, at) => {
      const { night, tables, turns } = playPlan(plan);
      const { before: state } = turns[at % turns.length]!;
      for (const seat of [0, 1] as const) {
        const foe = seat === 0 ? 1 : 0;
        const view = viewFor(night, state, seat);
        const { layout } = tables;
        for (let i = 0; i < tables.claims[foe].length; i++)
          expect(view.state.cells[layout.claims[foe] + i]).not.toBe(CARD.held);
        for (let i = 0; i < tables.rebuttals[foe].length; i++)
          expect(view.state.cells[layout.rebuttals[foe] + i]).not.toBe(CARD.held);
        expect(view.state.setup.preparations[foe]).toMatchObject({ notes: [], prebuttal: null });
        const { exchanges, questions } = named(night, state.cells[CELL.step]!);
        expect(view.state.setup.topics).toEqual(state.setup.topics.slice(0, exchanges));
        expect(view.state.setup.prompts).toEqual(state.setup.prompts.slice(0, exchanges));
        expect(view.state.setup.questions).toEqual(state.setup.questions.slice(0, questions));
        expect(view.legal.length > 0).toBe(view.turnOf === seat);
      }
    }),
    law(150),
  );
});

test('a view keeps the own hand, everything said and every perception as they are', () => {
  fc.assert(
    fc.property(anyPlan, fc.nat(60), (plan, at) => {
      const { night, tables, turns } = playPlan(plan);
      const { before: state } = turns[at % turns.length]!;
      for (const seat of [0, 1] as const) {
        const { cells } = viewFor(night, state, seat).state;
        expect(cells.slice(0, CELL.hands)).toEqual(state.cells.slice(0, CELL.hands));
        const from = tables.layout.claims[seat];
        expect(cells.slice(from, from + tables.claims[seat].length)).toEqual(
          state.cells.slice(from, from + tables.claims[seat].length),
        );
        state.cells.forEach((cell, i) => {
          if (i >= CELL.hands && cell === CARD.used) expect(cells[i]).toBe(CARD.used);
        });
      }
    }),
    law(60),
  );
});

test('the seed stands neither in a state nor in a view', () => {
  const plan = { pack: 1, seed: 77, play: 0, format: 'full', preset: 'vivid' } as const;
  const { night, state } = openPlan(plan);
  const words = seedOf(plan.seed);
  for (const thing of [state, viewFor(night, state, 0), viewFor(night, state, 1)]) {
    const text = JSON.stringify(thing);
    expect(text).not.toContain(makeSeedText(words));
    for (const word of words) expect(text).not.toContain(String(word));
  }
});

test('a computer player can run the kernel on its view for every move that it may make', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const { night, tables, turns } = playPlan(plan);
      for (const { side, before } of turns) {
        const view = viewFor(night, before, side);
        const imagined = nightOfView(night, view);
        for (let i = 0; i < view.legal.length; i += 7) {
          const code = moveCode(tables, side, view.legal[i]!);
          if (!code.ok) throw new Error(code.error);
          const cells = Int32Array.from(view.state.cells);
          playTurn(imagined, cells, code.value, () => 0.999, null);
          expect(cells[CELL.turn]).toBe(before.cells[CELL.turn]! + 1);
        }
      }
    }),
    law(40),
  );
});
