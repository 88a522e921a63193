// Plays one whole debate through the kernel, without views, events or words. Each contestant still sees only what its
// seat may know: the other side's forewarning is blanked, and nothing it does reads the other hand.

import { choosePreparation } from '../ai/preparation.ts';
import { TEMPERAMENT_NAMES } from '../ai/temperaments.ts';
import { makeRng, pick } from '../base/rng.ts';
import { seedOf } from '../base/seed.ts';
import type { Format, Side } from '../content/vocabulary.ts';
import {
  actorOf,
  CELL,
  isOver,
  type Night,
  type Preparation,
  playTurn,
  setup,
  type Tables,
} from '../rules/index.ts';
import { type Contestant, isLevel } from './contestants.ts';

/** Draws kept for one way of playing a deal. */
const DRAWS_PER_LUCK = 1_000_000;

/** Streams of the seed, as in a match: preparations and what contestants draw. */
const STREAM = { preparation: 80, opponent: 82, temperament: 84 } as const;

/** A debate to play. `contestants` by side; the same `seed` deals and asks the same whoever plays. */
export interface Bout {
  readonly tables: Tables;
  readonly format: Format;
  readonly seed: number;
  /** Which of many ways the same deal may be played: contestants draw other luck. */
  readonly luck: number;
  readonly contestants: readonly [Contestant, Contestant];
  /** Preparations to play with instead of chosen ones. */
  readonly preparations?: readonly [Preparation, Preparation];
}

/** A debate as it ended. */
export interface PlayedBout {
  readonly night: Night;
  /** Cells before the platforms and at the end. */
  readonly base: readonly number[];
  readonly end: Int32Array;
  readonly turns: number;
  /** Fact checks, drawn and called. */
  readonly checks: number;
}

/** Told of each move: who made it, its code, and the cells before it (a copy that is reused) and after it. */
export type Watcher = (side: Side, code: number, before: Int32Array, after: Int32Array) => void;

function openBout({ tables, format, seed, contestants, preparations }: Bout) {
  const rng = makeRng(seedOf(seed));
  let draws = 0;
  const random = () => rng(draws++, STREAM.preparation);
  const prepare = (side: Side) => {
    const { name, prefersNote } = contestants[side];
    return choosePreparation(tables.pack, side, isLevel(name) ? name : 'campaigner', random, prefersNote);
  };
  const prepared = preparations ?? ([prepare(0), prepare(1)] as const);
  const options = { format, preset: tables.preset, preparations: prepared } as const;
  const opened = setup(tables, '', options, seedOf(seed));
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const temperament = (side: Side) =>
    TEMPERAMENT_NAMES[pick(rng(side, STREAM.temperament), TEMPERAMENT_NAMES.length)]!;
  const choosers = [contestants[0].chooser(temperament(0)), contestants[1].chooser(temperament(1))] as const;
  return { ...opened.value, rng, choosers };
}

/** The night as a seat knows it: without the other side's forewarning. */
const nightFor = (night: Night, side: Side): Night => ({
  ...night,
  prebuttal: side === 0 ? [night.prebuttal[0], -1] : [-1, night.prebuttal[1]],
});

/** Plays a bout to its end. */
export function playBout(bout: Bout, watch?: Watcher): PlayedBout {
  const { night, base, state, rng, choosers } = openBout(bout);
  const nights = [nightFor(night, 0), nightFor(night, 1)] as const;
  const cells = Int32Array.from(state.cells);
  const before = watch ? new Int32Array(cells.length) : cells;
  let draws = bout.luck * DRAWS_PER_LUCK;
  const random = () => rng(draws++, STREAM.opponent);
  let turns = 0;
  let checks = 0;
  while (!isOver(night, cells)) {
    const side = actorOf(night, cells);
    const code = choosers[side](nights[side], cells, side, random);
    const wasChecked = cells[CELL.liveChecked]!;
    if (watch) before.set(cells);
    playTurn(night, cells, code, rng, null);
    turns++;
    checks += cells[CELL.liveChecked]! > wasChecked ? 1 : 0;
    watch?.(side, code, before, cells);
  }
  return { night, base: base.cells, end: cells, turns, checks };
}
