// A debate under way with everything that was played in it: the shape that matches are made of and records are taken from.
// It knows no seats, no clock and no opponent.
import { ok, type Result } from '../base/result.ts';
import { makeRng, type Seed } from '../base/rng.ts';
import type { Side } from '../content/vocabulary.ts';
import {
  type DebateEvent,
  type DebateOptions,
  type DebateState,
  decide,
  evolveAll,
  type Move,
  type Night,
  type Rejection,
  type SetupProblem,
  setup,
  type Tables,
} from '../rules/index.ts';

/** One move as it was played. */
export interface PlayedMove {
  readonly side: Side;
  readonly move: Move;
}

/** Plain data, never changed in place. The seed stays inside: no view holds it. */
export interface PlayedDebate {
  readonly night: Night;
  /** The state before the platforms were laid: what the outcome is measured against. */
  readonly base: DebateState;
  readonly state: DebateState;
  readonly seed: Seed;
  /** Everything that happened, the opening of the debate first. `base` plus these is `state`. */
  readonly events: readonly DebateEvent[];
  readonly moves: readonly PlayedMove[];
}

/** What a debate is opened from. `tables` are compiled for `options.preset`. */
export interface Opening {
  readonly tables: Tables;
  readonly packHash: string;
  readonly options: DebateOptions;
  readonly seed: Seed;
}

/** Opens a debate. The error names the side and the part of a preparation that cannot stand; tables of another preset throw. */
export function openDebate({ tables, packHash, options, seed }: Opening): Result<PlayedDebate, SetupProblem> {
  if (tables.preset !== options.preset)
    throw new Error(`tables are compiled for ${tables.preset}, the debate is ${options.preset}`);
  const opened = setup(tables, packHash, options, seed);
  return opened.ok ? ok({ ...opened.value, seed, moves: [] }) : opened;
}

/** The debate after a move of `side`, and what the move led to. A rejection changes nothing. */
export function playOn(
  debate: PlayedDebate,
  side: Side,
  move: Move,
): Result<{ readonly debate: PlayedDebate; readonly events: readonly DebateEvent[] }, Rejection> {
  const decided = decide(debate.night, debate.state, side, move, makeRng(debate.seed));
  if (!decided.ok) return decided;
  const events = decided.value;
  return ok({
    debate: {
      ...debate,
      state: evolveAll(debate.state, events),
      events: [...debate.events, ...events],
      moves: [...debate.moves, { side, move }],
    },
    events,
  });
}
