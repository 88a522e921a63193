// Who plays in a simulation: the levels, a player without judgement, two that no tuning has ever met, and players held to
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

/**
 * Players whom no tuning ever met. The first has been looked at: its gate showed that calls for checks fell harder on one
 * side, and rules 2.0 answer that. So there is a second, written down before it was ever played, for the audit alone.
 */
export const HELD_OUT_NAMES = ['held-out', 'held-out-fresh'] as const;
export type HeldOutName = (typeof HELD_OUT_NAMES)[number];

/** Names that a simulation knows. A restriction plays as a strategist within it. */
export type ContestantName = LevelName | 'random' | HeldOutName | RestrictionName;

/** All of them. */
export const CONTESTANT_NAMES: readonly ContestantName[] = [
  'random',
  ...LEVEL_NAMES,
  ...HELD_OUT_NAMES,
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

/** Each thinks like no level does. */
const HELD_OUT: Readonly<Record<HeldOutName, Level>> = {
  'held-out': {
    noise: 1,
    mindsChecks: true,
    challenges: false,
    replyWorth: 0.1,
    fitsTone: true,
    depth: 2,
    breadth: 3,
    remembers: true,
    saves: false,
  },
  'held-out-fresh': {
    noise: 0.8,
    mindsChecks: false,
    challenges: true,
    replyWorth: 0.5,
    fitsTone: true,
    depth: 1,
    breadth: 4,
    remembers: true,
    saves: true,
  },
};

export const isHeldOut = (name: string): name is HeldOutName => name in HELD_OUT;

function levelOf(name: ContestantName): Level {
  if (isHeldOut(name)) return HELD_OUT[name];
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
