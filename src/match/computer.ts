// The computer's seat: gives an opponent its view of the match, and random numbers that follow from the seed,
// so that a night played again meets the same opponent.
import { type Intent, intentOf } from '../ai/intent.ts';
import { LEVELS, type LevelName } from '../ai/levels.ts';
import { makeOpponent, type Opponent } from '../ai/opponent.ts';
import { PERSONAS, type PersonaName } from '../ai/personas.ts';
import { makeRng } from '../base/rng.ts';
import type { Side } from '../content/vocabulary.ts';
import { CELL, type Move, nightOfView } from '../rules/index.ts';
import { type Match, viewOf } from './match.ts';

/** Stream of the seed for what opponents draw; the rules use none above 59, the page 60 to 80. */
const OPPONENT_STREAM = 82;
/** Draws kept apart for each turn. */
const DRAWS_PER_TURN = 4096;

const opponents = new Map<string, Opponent>();

function opponentOf(level: LevelName, persona: PersonaName): Opponent {
  const key = `${level}.${persona}`;
  const opponent = opponents.get(key) ?? makeOpponent(LEVELS[level], PERSONAS[persona]);
  opponents.set(key, opponent);
  return opponent;
}

/**
 * The move of a computer that plays `side`, whose turn it is. It sees the view of its seat and nothing else.
 * The same match, level, persona and `salt` always give the same move; another salt gives it other luck.
 */
export function computerMove(
  match: Match,
  side: Side,
  level: LevelName,
  persona: PersonaName = 'even-handed',
  salt = 0,
): Move {
  const view = viewOf(match, side);
  const rng = makeRng(match.seed);
  const first = match.state.cells[CELL.turn]! * DRAWS_PER_TURN;
  let draws = 0;
  const random = () => rng(first + draws++, OPPONENT_STREAM + salt);
  return opponentOf(level, persona)(view, nightOfView(match.night, view), random);
}

/** What the computer that plays `side` will aim at when it next speaks a line of its own; null when no line is left. */
export function computerIntent(match: Match, side: Side): Intent | null {
  const view = viewOf(match, side);
  return intentOf(view, nightOfView(match.night, view));
}
