// Who plays in a simulation: the levels, a player without judgement, one that no tuning has ever met, and players held to
// a restriction. Each sees only what its seat may know.
import { type Allowed, type Chooser, makeChooser } from '../ai/chooser.ts';
import { LEVEL_NAMES, LEVELS, type Level, type LevelName } from '../ai/levels.ts';
import type { PrefersNote } from '../ai/preparation.ts';
import { makeRandomChooser } from '../ai/random.ts';
import { TEMPERAMENT_NAMES, TEMPERAMENTS, type TemperamentName } from '../ai/temperaments.ts';
import {
  isRestriction,
  isWellSupported,
  RESTRICTION_NAMES,
  RESTRICTIONS,
  type RestrictionName,
} from './restrictions.ts';

/** Names that a simulation knows. A restriction plays as a strategist within it. */
export type ContestantName = LevelName | 'random' | 'held-out' | RestrictionName;

/** All of them. */
export const CONTESTANT_NAMES: readonly ContestantName[] = [
  'random',
  ...LEVEL_NAMES,
  'held-out',
  ...RESTRICTION_NAMES,
];

export const isContestant = (name: string): name is ContestantName =>
  (CONTESTANT_NAMES as readonly string[]).includes(name);

export const isLevel = (name: string): name is LevelName => (LEVEL_NAMES as readonly string[]).includes(name);

/** Somebody who can play either side, with any temperament. */
export interface Contestant {
  readonly name: ContestantName;
  readonly chooser: (temperament: TemperamentName) => Chooser;
  /** Notes that it would rather learn. */
  readonly prefersNote: PrefersNote;
}

/** Between two levels and unlike both; nothing was ever tuned against it. */
const HELD_OUT: Level = {
  noise: 1,
  mindsChecks: true,
  challenges: false,
  replyWorth: 0.1,
  fitsTone: true,
  depth: 2,
  breadth: 3,
  remembers: true,
  saves: false,
};

function levelOf(name: ContestantName): Level {
  if (name === 'held-out') return HELD_OUT;
  return name in LEVELS ? LEVELS[name as LevelName] : LEVELS.strategist;
}

function choosersOf(name: ContestantName): Record<TemperamentName, Chooser> {
  const allowed: Allowed | undefined = isRestriction(name) ? RESTRICTIONS[name] : undefined;
  const entries = TEMPERAMENT_NAMES.map((temperament) => [
    temperament,
    name === 'random' ? makeRandomChooser() : makeChooser(levelOf(name), TEMPERAMENTS[temperament], allowed),
  ]);
  return Object.fromEntries(entries) as Record<TemperamentName, Chooser>;
}

/** A contestant by name, with buffers of its own. */
export function makeContestant(name: ContestantName): Contestant {
  const choosers = choosersOf(name);
  const prefersNote = name === 'well-supported-only' ? isWellSupported : () => true;
  return { name, chooser: (temperament) => choosers[temperament], prefersNote };
}
