// The computer seat of a match: asks an opponent for a move with nothing but that seat's view.
import { makeRng } from '../base/rng.ts';
import type { Side } from '../content/vocabulary.ts';
import { chooseMove, type OpponentLevel } from '../ai/levels.ts';
import { CELL, type Move, nightOfView } from '../rules/index.ts';
import { type Match, viewOf } from './match.ts';

/** Streams of the seed for the computer's own wavering, one per side. */
const STREAM = [90, 91] as const;

/** The move of the computer at `side`. The same match always gives the same move. */
export function computerMove(match: Match, side: Side, level: OpponentLevel): Move {
  const view = viewOf(match, side);
  const rng = makeRng(match.seed);
  let draws = 1000 * match.state.cells[CELL.turn]!;
  return chooseMove(level, view, nightOfView(match.night, view), () => rng(draws++, STREAM[side]));
}
