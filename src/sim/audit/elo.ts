// The ladder: every pair of levels on shared seeds with sides exchanged, and one strength for each that fits all results best.
import { LEVEL_NAMES, type LevelName } from '../../ai/levels.ts';
import { rounded, Z95 } from '../summary.ts';
import { type Gate, gate } from './gates.ts';
import { type Job, usualJob } from './job.ts';
import type { Tally } from './tally.ts';

/** A pair's result: points of the first (a draw is half) of so many debates. */
interface Pairing {
  readonly a: number;
  readonly b: number;
  readonly points: number;
  readonly debates: number;
}

export interface Rating {
  readonly level: LevelName;
  /** Elo, the campaigner at 1000. */
  readonly elo: number;
  /** Half width of its 95 % interval against the level below, Elo. */
  readonly half: number;
}

const ANCHOR: LevelName = 'campaigner';
const ANCHOR_ELO = 1000;
/** Elo points per unit of log odds. */
const SCALE = 400 / Math.LN10;

const idOf = (a: LevelName, b: LevelName): string => `ladder ${a} ${b}`;

const PAIRS = LEVEL_NAMES.flatMap((a, i) => LEVEL_NAMES.slice(i + 1).map((b) => [b, a] as const));

/** One job for each pair of levels. */
export const ladderJobs = (matches: number, firstSeed: number): Job[] =>
  PAIRS.map(([a, b]) => usualJob({ id: idOf(a, b), seats: [a, b], matches, firstSeed }));

function pairingsOf(tallies: ReadonlyMap<string, Tally>): Pairing[] {
  return PAIRS.map(([a, b]) => {
    const { bouts, draws, wonByFirst } = tallies.get(idOf(a, b))!;
    const points = wonByFirst + draws / 2;
    return { a: LEVEL_NAMES.indexOf(a), b: LEVEL_NAMES.indexOf(b), points, debates: bouts };
  });
}

const winChance = (difference: number): number => 1 / (1 + Math.exp(-difference));

/** One step of Newton's method on the strength of player `i`, the others held still. */
function improved(strengths: readonly number[], pairings: readonly Pairing[], i: number): number {
  let slope = 0;
  let curve = 0;
  for (const { a, b, points, debates } of pairings) {
    if (a !== i && b !== i) continue;
    const other = strengths[a === i ? b : a]!;
    const p = winChance(strengths[i]! - other);
    slope += (a === i ? points : debates - points) - debates * p;
    curve += debates * p * (1 - p);
  }
  return strengths[i]! + slope / curve;
}

/** Maximum-likelihood strengths (Bradley-Terry) in log odds. */
function strengthsOf(pairings: readonly Pairing[]): number[] {
  const strengths: number[] = LEVEL_NAMES.map(() => 0);
  for (let round = 0; round < 200; round++)
    for (let i = 0; i < strengths.length; i++) strengths[i] = improved(strengths, pairings, i);
  return strengths;
}

/** Ratings from the tallies of the ladder's jobs. */
export function ratingsOf(tallies: ReadonlyMap<string, Tally>): Rating[] {
  const pairings = pairingsOf(tallies);
  const strengths = strengthsOf(pairings);
  const anchor = strengths[LEVEL_NAMES.indexOf(ANCHOR)]!;
  return LEVEL_NAMES.map((level, i) => {
    const information = pairings
      .filter(({ a, b }) => a === i || b === i)
      .reduce((sum, { a, b, debates }) => {
        const p = winChance(strengths[a]! - strengths[b]!);
        return sum + debates * p * (1 - p);
      }, 0);
    return {
      level,
      elo: rounded(ANCHOR_ELO + SCALE * (strengths[i]! - anchor), 0),
      half: rounded((Z95 * SCALE) / Math.sqrt(information), 0),
    };
  });
}

/** Neighbours on the ladder: 60 to 200 Elo apart. */
export function ladderGates(tallies: ReadonlyMap<string, Tally>): Gate[] {
  const ratings = ratingsOf(tallies);
  return ratings.slice(1).map((upper, i) => {
    const lower = ratings[i]!;
    const step = upper.elo - lower.elo;
    const half = Math.round(Math.sqrt(upper.half * upper.half + lower.half * lower.half));
    return gate({
      name: 'Elo ladder',
      level: `${upper.level} above ${lower.level}`,
      value: step,
      interval: [step - half, step + half],
      threshold: [60, 200],
      inside: 'value',
      unit: 'elo',
      sample: PAIRS.length * tallies.get(idOf(upper.level, lower.level))!.bouts,
      mustPass: false,
    });
  });
}
