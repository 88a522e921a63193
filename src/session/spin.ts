// The spin room: which of the player's lines may be pressed with reporters, and what each side has pressed. Pure.
import type { Side } from '../content/vocabulary.ts';
import { type BySide, CELL, legalMoves } from '../rules/index.ts';
import { choiceOf, type Show } from './show.ts';

export interface Spins {
  /** True while the player has to choose. */
  readonly choosing: boolean;
  /** True once both sides have spoken to reporters. */
  readonly over: boolean;
  /** Claim ids that may be pressed, in the order they were said. */
  readonly cards: readonly string[];
  /** Claim id that each side pressed, or null. */
  readonly pressed: BySide<string | null>;
}

/** The spin room as it stands. */
export function spinsOf(show: Show): Spins {
  const { match, scene } = show;
  const { night, state, events } = match;
  const step = night.steps[state.cells[CELL.step]!]!;
  const choosing = step.kind === 'spin' && choiceOf(show) === scene.you;
  const legal = choosing ? legalMoves(night, state, scene.you) : [];
  const cards = legal.flatMap((move) => (move.type === 'spin' ? [move.card] : []));
  const said = events.flatMap((event) => ('card' in event && event.side === scene.you ? [event.card] : []));
  const pressed = (side: Side) => {
    const card = state.cells[CELL.spin + side]! - 1;
    return card < 0 ? null : night.tables.claimIds[side][card]!;
  };
  return {
    choosing,
    over: step.kind === 'end',
    cards: cards.sort((a, b) => said.indexOf(a) - said.indexOf(b)),
    pressed: [pressed(0), pressed(1)],
  };
}
