// One debate under way: the state, the seed and everything that has happened. The same code runs in the page and on a server.
import { makeRng, type Seed } from '../base/rng.ts';
import { ok, type Result } from '../base/result.ts';
import type { Side } from '../content/vocabulary.ts';
import {
  type DebateEvent,
  type DebateOptions,
  type DebateState,
  decide,
  evolveAll,
  type Move,
  type Night,
  type Par,
  type PollResult,
  outcome,
  type Outcome,
  type Rejection,
  type Score,
  type SetupProblem,
  scoreOf,
  setup,
  type Tables,
  takePoll,
  type View,
  viewFor,
} from '../rules/index.ts';

/** A move as it was played. */
export interface PlayedMove {
  readonly side: Side;
  readonly move: Move;
}

/** A match. The seed stays in here: views and events never carry it. */
export interface Match {
  readonly night: Night;
  readonly seed: Seed;
  /** The state before the platforms were laid; `events` lead from it to `state`. */
  readonly base: DebateState;
  readonly state: DebateState;
  readonly events: readonly DebateEvent[];
  readonly moves: readonly PlayedMove[];
}

export interface MatchOptions {
  readonly tables: Tables;
  readonly packHash: string;
  readonly options: DebateOptions;
  readonly seed: Seed;
}

/** Opens a match at its first choice. */
export function openMatch({ tables, packHash, options, seed }: MatchOptions): Result<Match, SetupProblem> {
  const opened = setup(tables, packHash, options, seed);
  if (!opened.ok) return opened;
  const { night, base, state, events } = opened.value;
  return ok({ night, seed, base, state, events, moves: [] });
}

/** Plays a move of `side`. Returns a new match and what happened; a rejection changes nothing. */
export function submit(
  match: Match,
  side: Side,
  move: Move,
): Result<{ readonly match: Match; readonly events: readonly DebateEvent[] }, Rejection> {
  const decided = decide(match.night, match.state, side, move, makeRng(match.seed));
  if (!decided.ok) return decided;
  const events = decided.value;
  return ok({
    match: {
      ...match,
      state: evolveAll(match.state, events),
      events: [...match.events, ...events],
      moves: [...match.moves, { side, move }],
    },
    events,
  });
}

/** What a seat may know. */
export const viewOf = (match: Match, side: Side): View => viewFor(match.night, match.state, side);

/** Both after-debate polls. */
export function polls(match: Match): [PollResult, PollResult] {
  const rng = makeRng(match.seed);
  const { tables } = match.night;
  const take = (pollster: number) => takePoll(tables, match.base.cells, match.state.cells, rng, pollster);
  return [take(0), take(1)];
}

/** Outcome and score of a side. */
export function resultOf(match: Match, side: Side, par?: Par): { readonly outcome: Outcome; readonly score: Score } {
  const { tables } = match.night;
  return {
    outcome: outcome(tables, match.base.cells, match.state.cells),
    score: scoreOf(tables, match.base.cells, match.state.cells, side, par),
  };
}
