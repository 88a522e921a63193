// The local link: the computer seat played in the page. Same match code as the server runs for a class.

import { choosePreparation } from '../ai/preparation.ts';
import { err, ok, type Result } from '../base/result.ts';
import { makeRng } from '../base/rng.ts';
import { parseSeedText } from '../base/seed.ts';
import type { Side } from '../content/vocabulary.ts';
import { computerMove } from '../match/computer.ts';
import { type Match, openMatch, submit } from '../match/match.ts';
import {
  type DebateEvent,
  type Move,
  other,
  type Preparation,
  parseMove,
  type Rejection,
  turnOf,
} from '../rules/index.ts';
import { type Content, tablesOf } from './content.ts';
import type { SavedNight } from './saved-night.ts';

/** Stream of the seed for the computer's preparation. */
const PREPARATION_STREAM = 80;

/** Opens the match of a night: the player's preparation against the computer's. */
export function openNight(content: Content, night: SavedNight): Result<Match, string> {
  const seed = parseSeedText(night.seed);
  if (!seed.ok) return seed;
  const rng = makeRng(seed.value);
  const own: Preparation = { platform: night.platform, notes: night.notes, prebuttal: night.prebuttal };
  let draws = 0;
  const random = () => rng(draws++, PREPARATION_STREAM);
  const theirs = choosePreparation(content.pack, other(night.side), night.level, random);
  const opened = openMatch({
    tables: tablesOf(content, night.preset),
    packHash: content.hash,
    options: {
      format: night.format,
      preset: night.preset,
      preparations: night.side === 0 ? [own, theirs] : [theirs, own],
    },
    seed: seed.value,
  });
  return opened.ok
    ? opened
    : err(`${opened.error.part}: expected ${opened.error.expected}, found ${opened.error.found}`);
}

/** What a submitted move led to, the computer's answers included. */
export interface Played {
  readonly match: Match;
  readonly events: readonly DebateEvent[];
}

/** Lets the computer move until it is `side`'s turn or the debate is over. */
export function answerFor(match: Match, side: Side, night: SavedNight): Played {
  let current = match;
  const events: DebateEvent[] = [];
  while (turnOf(current.night, current.state) === other(side)) {
    const move = computerMove(current, other(side), night.level);
    const played = submit(current, other(side), move);
    if (!played.ok) throw new Error(`the computer played an illegal move: ${played.error.code}`);
    current = played.value.match;
    events.push(...played.value.events);
  }
  return { match: current, events };
}

/** Plays the player's move and the computer's answers to it. */
export function playMove(match: Match, side: Side, move: Move, night: SavedNight): Result<Played, Rejection> {
  const own = submit(match, side, move);
  if (!own.ok) return own;
  const answered = answerFor(own.value.match, side, night);
  return ok({ match: answered.match, events: [...own.value.events, ...answered.events] });
}

/** Plays kept moves again, whoever made them. The error says which move no longer fits. */
export function replayMoves(match: Match, moves: readonly string[]): Result<Match, string> {
  let current = match;
  for (const [i, text] of moves.entries()) {
    const move = parseMove(text);
    const side = turnOf(current.night, current.state);
    if (!move.ok || side === null)
      return err(`move ${i + 1}: ${move.ok ? 'the debate was already over' : move.error}`);
    const played = submit(current, side, move.value);
    if (!played.ok) return err(`move ${i + 1} ("${text}"): ${played.error.code}`);
    current = played.value.match;
  }
  return ok(current);
}
