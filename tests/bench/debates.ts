// The debates that every engine of the bench plays: the pack that ships, moves drawn once, so that the engines are
// measured and not the choice of moves.
import { makeRng, type Rng } from '../../src/base/rng.ts';
import { seedOf } from '../../src/base/seed.ts';
import type { Side } from '../../src/content/vocabulary.ts';
import {
  actorOf,
  type DebateEvent,
  type DebateState,
  decide,
  evolveAll,
  isOver,
  legalCodes,
  type Move,
  makeMoveBuffer,
  moveOf,
  type OpenedDebate,
  playTurn,
  setup,
  type Tables,
} from '../../src/rules/index.ts';

/** One debate with the moves that play it to its end. */
export interface RecordedDebate {
  readonly seed: number;
  readonly opened: OpenedDebate;
  readonly rng: Rng;
  readonly turns: readonly { readonly side: Side; readonly move: Move; readonly code: number }[];
}

/** Opens debate `seed`. */
export function open(tables: Tables, seed: number): OpenedDebate {
  const prepare = (side: Side) => ({
    platform: tables.pack.sides[side].defaultPlatform,
    notes: [],
    prebuttal: null,
  });
  const options = {
    format: 'full',
    preset: tables.preset,
    preparations: [prepare(0), prepare(1)],
  } as const;
  const opened = setup(tables, '', options, seedOf(seed));
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}

function drawTurns(tables: Tables, { night, state }: OpenedDebate, rng: Rng): RecordedDebate['turns'] {
  const cells = Int32Array.from(state.cells);
  const buffer = makeMoveBuffer();
  const turns: RecordedDebate['turns'][number][] = [];
  while (!isOver(night, cells)) {
    const code = buffer[Math.floor(rng(turns.length, 77) * legalCodes(night, cells, buffer))]!;
    const side = actorOf(night, cells);
    turns.push({ side, move: moveOf(tables, side, code), code });
    playTurn(night, cells, code, rng, null);
  }
  return turns;
}

/** Debates 0 to `count` - 1. */
export function recordDebates(tables: Tables, count: number): RecordedDebate[] {
  return Array.from({ length: count }, (_, seed) => {
    const opened = open(tables, seed);
    const rng = makeRng(seedOf(seed));
    return { seed, opened, rng, turns: drawTurns(tables, opened, rng) };
  });
}

/** Plays a debate's moves through the public engine, telling `watch` of each turn; returns the last state. */
export function playPublicly(
  { turns, rng }: RecordedDebate,
  { night, state: first }: OpenedDebate,
  watch?: (before: DebateState, events: readonly DebateEvent[]) => void,
): DebateState {
  let state = first;
  for (const { side, move } of turns) {
    const decided = decide(night, state, side, move, rng);
    if (!decided.ok) throw new Error(decided.error.code);
    watch?.(state, decided.value);
    state = evolveAll(state, decided.value);
  }
  return state;
}

/** Plays a debate's moves on bare cells. */
export function playOnCells({ opened, turns, rng }: RecordedDebate, cells: Int32Array): void {
  cells.set(opened.state.cells);
  for (const { code } of turns) playTurn(opened.night, cells, code, rng, null);
}
