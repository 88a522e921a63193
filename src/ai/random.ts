// Plays any legal move, all equally likely: the yardstick that every level must beat.
import { legalCodes, makeMoveBuffer } from '../rules/index.ts';
import type { Chooser } from './chooser.ts';
import { type Opponent, opponentFrom } from './opponent.ts';

/** A chooser without judgement. */
export function makeRandomChooser(): Chooser {
  const buffer = makeMoveBuffer();
  return (night, cells, _side, random) => {
    const count = legalCodes(night, cells, buffer);
    return buffer[Math.floor(random() * count)]!;
  };
}

/** The same, playing from views. */
export const makeRandomOpponent = (): Opponent => opponentFrom(makeRandomChooser());
