// What one seat may know: its own hand, everything said aloud, and nothing of the other hand, notes or what comes next.
import type { Side } from '../content/vocabulary.ts';
import { legalMoves, turnOf } from './decide.ts';
import { CARD, CELL } from './kernel/layout.ts';
import type { Night } from './kernel/night.ts';
import { makeNight } from './kernel/night.ts';
import { other } from './kernel/tables.ts';
import type { Move } from './moves.ts';
import type { Step } from './schedule.ts';
import type { DebateState } from './state.ts';

/** A debate as one seat sees it. `state` has the same shape as the true state with the unknown blanked out. */
export interface View {
  readonly seat: Side;
  readonly state: DebateState;
  readonly step: Step;
  /** The side to move, or null when the debate is over. */
  readonly turnOf: Side | null;
  readonly legal: readonly Move[];
  /** Cards the other side still holds, by number only. */
  readonly opponentHand: { readonly claims: number; readonly rebuttals: number };
}

/** Rounds of a kind that have begun by the current step. */
function roundsBegun(night: Night, step: number, kinds: readonly string[]): number {
  return night.steps
    .slice(0, step + 1)
    .reduce((n, s) => (kinds.includes(s.kind) ? Math.max(n, s.round + 1) : n), 0);
}

function countHeld(cells: readonly number[], first: number, count: number): number {
  return cells.slice(first, first + count).filter((held) => held === CARD.held).length;
}

/** Blanks what `seat` may not know: the other hand, its notes and forewarning, and later topics and questions. */
function blanked(night: Night, state: DebateState, seat: Side): DebateState {
  const { layout, claims, rebuttals } = night.tables;
  const foe = other(seat);
  const cells = [...state.cells];
  const hide = (first: number, count: number) => {
    for (let i = first; i < first + count; i++) if (cells[i] === CARD.held) cells[i] = CARD.absent;
  };
  hide(layout.claims[foe], claims[foe].length);
  hide(layout.rebuttals[foe], rebuttals[foe].length);
  const { setup } = state;
  const step = cells[CELL.step]!;
  const exchanges = roundsBegun(night, step, ['claim', 'rebuttal', 'reply']);
  const questions = roundsBegun(night, step, ['answer', 'challenge']);
  const theirs = { ...setup.preparations[foe], notes: [], prebuttal: null };
  const own = setup.preparations[seat];
  return {
    setup: {
      ...setup,
      preparations: seat === 0 ? [own, theirs] : [theirs, own],
      topics: setup.topics.slice(0, exchanges),
      prompts: setup.prompts.slice(0, exchanges),
      questions: setup.questions.slice(0, questions),
    },
    cells,
  };
}

/** The view of a seat. Never holds the seed. */
export function viewFor(night: Night, state: DebateState, seat: Side): View {
  const { layout, claims, rebuttals } = night.tables;
  const foe = other(seat);
  return {
    seat,
    state: blanked(night, state, seat),
    step: night.steps[state.cells[CELL.step]!]!,
    turnOf: turnOf(night, state),
    legal: legalMoves(night, state, seat),
    opponentHand: {
      claims: countHeld(state.cells, layout.claims[foe], claims[foe].length),
      rebuttals: countHeld(state.cells, layout.rebuttals[foe], rebuttals[foe].length),
    },
  };
}

/** A night to search on from a view: like the true one as far as the seat knows it. */
export const nightOfView = (night: Night, view: View): Night => makeNight(night.tables, view.state.setup);
