// The local link: the computer seat played in the page. Same match code as the server runs for a class.

import { choosePreparation } from '../ai/preparation.ts';
import { err, ok, type Result } from '../base/result.ts';
import { makeRng } from '../base/rng.ts';
import { parseSeedText } from '../base/seed.ts';
import type { Side } from '../content/vocabulary.ts';
import { askOf } from '../match/computer.ts';
import { type Match, openMatch, submit } from '../match/match.ts';
import { type DebateEvent, other, type Preparation, parseMove, turnOf } from '../rules/index.ts';
import { type Content, tablesOf } from './content.ts';
import type { SavedNight } from './saved-night.ts';
import type { Thinker } from './thinker.ts';

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
  const theirs = night.theirs ?? choosePreparation(content.pack, other(night.side), night.level, random);
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

/** Whether the computer, which plays the side that is not `side`, is to move. */
export const isComputersTurn = ({ night, state }: Match, side: Side): boolean =>
  turnOf(night, state) === other(side);

/** What a move led to. */
export interface Played {
  readonly match: Match;
  readonly events: readonly DebateEvent[];
}

/** Has the computer's move worked out and plays it. It is the computer's turn. */
export async function playComputer(match: Match, night: SavedNight, thinker: Thinker): Promise<Played> {
  const side = other(night.side);
  const move = await thinker.answer(match.night.tables, askOf(match, side, night.level));
  const played = submit(match, side, move);
  if (!played.ok) throw new Error(`the computer played an illegal move: ${played.error.code}`);
  return played.value;
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
