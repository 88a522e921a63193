// The same debates as a game of boardgame.io, as a yardstick. It is given every advantage: its bare reducer without store,
// client or server, no turn order of its own, and the kernel's integers as the state, which it neither copies nor freezes.
import { createRequire } from 'node:module';
import type { Game } from 'boardgame.io';
import { isLegal, type Night, playTurn } from '../../src/rules/index.ts';
import type { RecordedDebate } from './debates.ts';

const load = createRequire(import.meta.url);
const { CreateGameReducer, InitializeGame } = load(
  'boardgame.io/internal',
) as typeof import('boardgame.io/internal');
const { INVALID_MOVE } = load('boardgame.io/core') as typeof import('boardgame.io/core');

interface Cells {
  readonly cells: Int32Array;
}

function gameOf({ opened, rng }: RecordedDebate, night: Night): Game<Cells> {
  return {
    name: 'debate',
    setup: () => ({ cells: Int32Array.from(opened.state.cells) }),
    turn: { activePlayers: { all: '' } },
    moves: {
      play: ({ G }, code: number) => {
        const cells = G.cells.slice();
        if (!isLegal(night, cells, code)) return INVALID_MOVE;
        playTurn(night, cells, code, rng, null);
        return { cells };
      },
    },
  };
}

/** A function that plays the whole debate through boardgame.io's reducer and returns the last cells. */
export function boardgameOf(debate: RecordedDebate): () => Int32Array {
  const game = gameOf(debate, debate.opened.night);
  const reduce = CreateGameReducer({ game });
  const first = InitializeGame({ game, numPlayers: 2 });
  return () => {
    let state = first;
    for (const { side, code } of debate.turns) {
      const payload = { type: 'play', args: [code], playerID: String(side) };
      state = reduce(state, { type: 'MAKE_MOVE', payload } as never) as typeof state;
    }
    return state.G.cells;
  };
}
