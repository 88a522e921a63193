// One debate under way, the same in the page and on the server: open it, submit moves, look at it from a seat, poll, score.
// It knows no clock, no network and no words.
import { ok, type Result } from '../base/result.ts';
import { makeRng } from '../base/rng.ts';
import type { Side } from '../content/vocabulary.ts';
import { type Opening, openDebate, type PlayedDebate, playOn } from '../replay/played-debate.ts';
import {
  type DebateEvent,
  type Move,
  type Outcome,
  outcome,
  type Par,
  type PollResult,
  type Rejection,
  type Score,
  type SetupProblem,
  scoreOf,
  takePoll,
  type View,
  viewFor,
} from '../rules/index.ts';

/** A match is a played debate: plain data, never changed in place. Its seed stays inside. */
export type Match = PlayedDebate;

/** Opens a match. The error names the side and the part of a preparation that cannot stand. */
export const openMatch = (opening: Opening): Result<Match, SetupProblem> => openDebate(opening);

/** Plays a move of `side`: the match after it and what happened, or why it was refused. */
export function submit(
  match: Match,
  side: Side,
  move: Move,
): Result<{ readonly match: Match; readonly events: readonly DebateEvent[] }, Rejection> {
  const played = playOn(match, side, move);
  return played.ok ? ok({ match: played.value.debate, events: played.value.events }) : played;
}

/** What `side` may know. */
export const viewOf = (match: Match, side: Side): View => viewFor(match.night, match.state, side);

/** Both pollsters' results as the night stands. The same seed always finds the same respondents. */
export function polls(match: Match): readonly [PollResult, PollResult] {
  const { night, base, state, seed } = match;
  const take = (pollster: number) => takePoll(night.tables, base.cells, state.cells, makeRng(seed), pollster);
  return [take(0), take(1)];
}

/** The outcome of the night and the score of `side` against `par`. */
export function resultOf(
  match: Match,
  side: Side,
  par?: Par,
): { readonly outcome: Outcome; readonly score: Score } {
  const { night, base, state } = match;
  return {
    outcome: outcome(night.tables, base.cells, state.cells),
    score: scoreOf(night.tables, base.cells, state.cells, side, par),
  };
}
