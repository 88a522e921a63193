// An opponent: from a view and its night to a legal move. It never sees the other hand, because a view has none.
import { type Move, moveOf, type Night, type View } from '../rules/index.ts';
import { type Chooser, makeChooser } from './chooser.ts';
import type { Level } from './levels.ts';
import type { Temperament } from './temperaments.ts';

/** Chooses a move for the seat of `view`, whose turn it is. `night` comes from `nightOfView`; `random` draws from [0, 1). */
export type Opponent = (view: View, night: Night, random: () => number) => Move;

/** Lets a chooser of coded moves play from views. */
export function opponentFrom(choose: Chooser): Opponent {
  let cells = new Int32Array(0);
  return (view, night, random) => {
    const seen = view.state.cells;
    if (cells.length !== seen.length) cells = new Int32Array(seen.length);
    cells.set(seen);
    return moveOf(night.tables, view.seat, choose(night, cells, view.seat, random));
  };
}

/** An opponent of a level with a temperament. Holds buffers: make one and keep it. */
export const makeOpponent = (level: Level, temperament: Temperament): Opponent =>
  opponentFrom(makeChooser(level, temperament));
