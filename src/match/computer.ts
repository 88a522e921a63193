// The computer's seat: what it is asked (a view and luck of its own, never the seed) and what it answers. Both are plain
// data, so that an answer may be worked out somewhere else; a night played again meets the same opponent.
import { type Intent, intentOf } from '../ai/intent.ts';
import { LEVELS, type LevelName } from '../ai/levels.ts';
import { makeOpponent, type Opponent } from '../ai/opponent.ts';
import { TEMPERAMENT_NAMES, TEMPERAMENTS, type TemperamentName } from '../ai/temperaments.ts';
import { makeRng, pick, type Seed } from '../base/rng.ts';
import { seedOf } from '../base/seed.ts';
import type { Side } from '../content/vocabulary.ts';
import { CELL, type Move, makeNight, nightOfView, type Tables, type View } from '../rules/index.ts';
import { type Match, viewOf } from './match.ts';

/** Streams of the seed for opponents; the rules use none above 59, the page 60 to 80. */
const STREAM = { luck: 82, temperament: 84 } as const;

/** What a computer is asked at its turn. Plain data. */
export interface Ask {
  readonly view: View;
  readonly level: LevelName;
  readonly temperament: TemperamentName;
  /** 32 bits from which everything it draws this turn follows. */
  readonly luck: number;
}

const opponents = new Map<string, Opponent>();

function opponentOf(level: LevelName, temperament: TemperamentName): Opponent {
  const key = `${level}.${temperament}`;
  const opponent = opponents.get(key) ?? makeOpponent(LEVELS[level], TEMPERAMENTS[temperament]);
  opponents.set(key, opponent);
  return opponent;
}

/** The temperament that the seed of a night gives a computer on `side`. */
export const temperamentFor = (seed: Seed, side: Side): TemperamentName =>
  TEMPERAMENT_NAMES[pick(makeRng(seed)(side, STREAM.temperament), TEMPERAMENT_NAMES.length)]!;

/** What the computer that plays `side`, whose turn it is, is asked. Another `salt` gives it other luck. */
export function askOf(match: Match, side: Side, level: LevelName, salt = 0): Ask {
  const draw = makeRng(match.seed)(match.state.cells[CELL.turn]!, STREAM.luck + 100 * salt);
  return {
    view: viewOf(match, side),
    level,
    temperament: temperamentFor(match.seed, side),
    luck: pick(draw, 4294967296),
  };
}

/** The move of a computer that is asked. The same ask always gets the same answer. */
export function answerTo(tables: Tables, { view, level, temperament, luck }: Ask): Move {
  const rng = makeRng(seedOf(luck | 0));
  let draws = 0;
  return opponentOf(level, temperament)(view, makeNight(tables, view.state.setup), () => rng(draws++, 0));
}

/** The move of a computer that plays `side`, whose turn it is: asked and answered on the spot. */
export const computerMove = (match: Match, side: Side, level: LevelName, salt = 0): Move =>
  answerTo(match.night.tables, askOf(match, side, level, salt));

/** What the computer that plays `side` will aim at when it next speaks a line of its own; null when no line is left. */
export function computerIntent(match: Match, side: Side): Intent | null {
  const view = viewOf(match, side);
  const temperament = TEMPERAMENTS[temperamentFor(match.seed, side)];
  return intentOf(view, nightOfView(match.night, view), temperament);
}
