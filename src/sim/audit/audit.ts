// The whole audit: which debates are played, and which gates they answer. Plays nothing itself.
import { LEVEL_NAMES } from '../../ai/levels.ts';
import type { Tables } from '../../rules/index.ts';
import type { ContestantName } from '../contestants.ts';
import { RESTRICTION_NAMES, type RestrictionName } from '../restrictions.ts';
import { ladderGates, ladderJobs } from './elo.ts';
import {
  firstGate,
  type Gate,
  liftGate,
  mirroredGate,
  openerGate,
  platformGate,
  scoreGate,
  sideGate,
  usageGate,
} from './gates.ts';
import { type Job, usualJob } from './job.ts';
import type { Tally } from './tally.ts';

/** Players who meet their equals. The held-out one was never used in tuning. */
export const EQUALS: readonly ContestantName[] = ['random', ...LEVEL_NAMES, 'held-out'];

/** Where the seeds of each part begin; tuning uses none of these. */
export const SEEDS = {
  fixed: 1_000_000,
  day: 2_000_000,
  lift: 3_000_000,
  restricted: 4_000_000,
  platforms: 5_000_000,
  ladder: 6_000_000,
  presets: 7_000_000,
} as const;

/** Debates per part. */
export interface Sample {
  readonly side: number;
  readonly lift: number;
  readonly restricted: number;
  readonly platforms: number;
  readonly novice: number;
  readonly ladder: number;
  readonly mirrored: number;
  readonly day: number;
}

export const FULL_SAMPLE: Sample = {
  side: 20_000,
  lift: 40_000,
  restricted: 4000,
  platforms: 24_000,
  novice: 4000,
  ladder: 2000,
  mirrored: 10_000,
  day: 4000,
};

/** Quick nights and the realistic preset, beside the full vivid night that all other gates are about. */
const OTHER_NIGHTS = [
  { format: 'quick', preset: 'vivid' },
  { format: 'full', preset: 'realistic' },
  { format: 'quick', preset: 'realistic' },
] as const;
const OTHER_LEVELS = ['novice', 'strategist'] as const;

const equals = (name: ContestantName, matches: number, firstSeed: number): Job =>
  usualJob({ id: `equals ${name}`, seats: [name, name], matches, firstSeed });

const restricted = (name: RestrictionName, matches: number): Job =>
  usualJob({ id: `restricted ${name}`, seats: [name, 'strategist'], matches, firstSeed: SEEDS.restricted });

/** Jobs of the whole audit. `day` numbers the block of rotating seeds. */
export function auditJobs(sample: Sample, day: number): Job[] {
  const strategists = ['strategist', 'strategist'] as const;
  return [
    ...EQUALS.map((name) => equals(name, sample.side, SEEDS.fixed)),
    ...EQUALS.map((name) => ({
      ...equals(name, sample.day, SEEDS.day + 10_000_000 + day * sample.day),
      id: `day ${name}`,
    })),
    usualJob({ id: 'lift', seats: strategists, matches: sample.lift, firstSeed: SEEDS.lift }),
    usualJob({ id: 'told again', seats: strategists, matches: sample.mirrored, firstSeed: SEEDS.fixed }),
    usualJob({
      id: 'exchanged',
      seats: strategists,
      matches: sample.mirrored,
      firstSeed: SEEDS.fixed,
      told: 'exchanged',
    }),
    ...RESTRICTION_NAMES.map((name) => restricted(name, sample.restricted)),
    usualJob({
      id: 'platforms',
      seats: strategists,
      matches: sample.platforms,
      firstSeed: SEEDS.platforms,
      platforms: 'any',
    }),
    usualJob({
      id: 'novice',
      seats: ['novice', 'campaigner'],
      matches: sample.novice,
      firstSeed: SEEDS.ladder,
    }),
    ...ladderJobs(sample.ladder, SEEDS.ladder),
    usualJob({
      id: 'mismatch',
      seats: ['spin-doctor', 'random'],
      matches: sample.ladder,
      firstSeed: SEEDS.ladder,
    }),
    ...OTHER_NIGHTS.flatMap((night) =>
      OTHER_LEVELS.map((name) => ({
        ...equals(name, sample.mirrored, SEEDS.presets),
        ...night,
        id: `${night.format} ${night.preset} ${name}`,
      })),
    ),
  ];
}

/** Thresholds of restricted play, percent of decided debates won against an unrestricted strategist. */
const RESTRICTED: Readonly<Record<RestrictionName, readonly [number | null, number | null]>> = {
  'without-assertive': [42, 52],
  'without-calm': [42, 52],
  'without-attacking': [42, 52],
  'without-empathetic': [42, 52],
  'only-assertive': [null, 35],
  'only-calm': [null, 35],
  'only-attacking': [null, 35],
  'only-empathetic': [null, 35],
  'attack-claims-only': [30, 48],
  'no-attack-claims': [30, 48],
  'well-supported-only': [45, null],
  'never-rebut': [null, 5],
  'always-dodge': [null, 5],
  'never-reply': [25, 40],
};

/** What somebody who says only what is well supported wins from each side. */
function honestGates(tally: Tally): Gate[] {
  const decided = tally.bouts - tally.draws;
  const won0 = tally.wonByFirst0;
  const won1 = tally.wonByFirst - won0;
  const sides = [
    { level: 'as side 0', won: won0, count: tally.decidedAs0 },
    { level: 'as side 1', won: won1, count: decided - tally.decidedAs0 },
  ];
  return sides.map(({ level, won, count }) =>
    firstGate({ ...tally, bouts: count, draws: 0, wonByFirst: won }, 'honest only', level, [45, null], true),
  );
}

/** Every gate of the audit, must-pass ones first. */
export function auditGates(tables: Tables, tallies: ReadonlyMap<string, Tally>): Gate[] {
  const of = (id: string): Tally => tallies.get(id)!;
  const range = (name: ContestantName): readonly [number, number] =>
    name === 'held-out' ? [46, 54] : [48, 52];
  return [
    ...EQUALS.map((name) =>
      sideGate(of(`equals ${name}`), name, range(name), name === 'held-out' ? { inside: 'value' } : {}),
    ),
    ...EQUALS.map((name) => openerGate(of(`equals ${name}`), name)),
    mirroredGate(of('told again'), of('exchanged'), 'strategist'),
    ...honestGates(of('restricted well-supported-only')),
    firstGate(of('novice'), "novice's chance", 'novice against campaigner', [25, null], true),
    ...EQUALS.map((name) =>
      sideGate(of(`day ${name}`), name, [46, 54], {
        mustPass: false,
        inside: 'value',
        name: 'side win rate, seeds of the day',
      }),
    ),
    ...OTHER_NIGHTS.flatMap(({ format, preset }) =>
      OTHER_LEVELS.map((name) =>
        sideGate(of(`${format} ${preset} ${name}`), name, [46, 54], {
          mustPass: false,
          inside: 'value',
          name: `side win rate, ${format} ${preset}`,
        }),
      ),
    ),
    ...LEVEL_NAMES.map((name) => scoreGate(of(`equals ${name}`), name)),
    liftGate(tables, of('lift'), 'claims', 'strategist'),
    liftGate(tables, of('lift'), 'rebuttals', 'strategist'),
    usageGate(tables, of('lift'), 'claims', 'strategist'),
    usageGate(tables, of('lift'), 'rebuttals', 'strategist'),
    ...RESTRICTION_NAMES.filter((name) => name !== 'well-supported-only').map((name) =>
      firstGate(of(`restricted ${name}`), 'restricted play', name, RESTRICTED[name]),
    ),
    platformGate(tables, of('platforms'), 'strategist'),
    ...ladderGates(tallies),
  ];
}

/** Debates per level of the quick audit, and the limits that it holds them to. */
export const QUICK = { matches: 2000, limits: [46, 54] } as const;

export const quickJobs = (firstSeed: number = SEEDS.fixed): Job[] =>
  EQUALS.map((name) => equals(name, QUICK.matches, firstSeed));

/** The gates of the quick audit: both sides at every level. The held-out player is shown; its own gate is in the whole audit. */
export const quickGates = (tallies: ReadonlyMap<string, Tally>): Gate[] =>
  EQUALS.map((name) =>
    sideGate(tallies.get(`equals ${name}`)!, name, QUICK.limits, {
      inside: 'value',
      mustPass: name !== 'held-out',
    }),
  );
