// The whole audit: which debates are played, and which gates they answer. Plays nothing itself.
import { LEVEL_NAMES } from '../../ai/levels.ts';
import type { Tables } from '../../rules/index.ts';
import { type ContestantName, HELD_OUT_NAMES, isHeldOut } from '../contestants.ts';
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

/** Players who meet their equals. */
export const EQUALS: readonly ContestantName[] = ['random', ...LEVEL_NAMES, ...HELD_OUT_NAMES];

/** Where the seeds of each part begin; tuning uses none of these. */
export const SEEDS = {
  fixed: 1_000_000,
  day: 12_000_000,
  lift: 3_000_000,
  restricted: 4_000_000,
  ladder: 6_000_000,
  presets: 7_000_000,
} as const;

/** Debates per part. Lift plays platforms drawn evenly from all, so that every card and every policy is met. */
export interface Sample {
  readonly side: number;
  readonly lift: number;
  readonly restricted: number;
  readonly novice: number;
  readonly ladder: number;
  readonly mirrored: number;
  readonly day: number;
}

export const FULL_SAMPLE: Sample = {
  side: 40_000,
  lift: 40_000,
  restricted: 4000,
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

/** Equals at every level, on fixed seeds and on the block of the day. */
const equalsJobs = (sample: Sample, day: number): Job[] =>
  EQUALS.flatMap((name) => [
    equals(name, sample.side, SEEDS.fixed),
    { ...equals(name, sample.day, SEEDS.day + day * sample.day), id: `day ${name}` },
  ]);

const STRATEGISTS = ['strategist', 'strategist'] as const;

/** The same debates with the sides as they are and exchanged in every place of the pack. */
const mirroredJobs = (matches: number): Job[] => {
  const played = { seats: STRATEGISTS, matches, firstSeed: SEEDS.fixed };
  return [
    usualJob({ ...played, id: 'told again' }),
    usualJob({ ...played, id: 'exchanged', told: 'exchanged' }),
  ];
};

const otherNightsJobs = (matches: number): Job[] =>
  OTHER_NIGHTS.flatMap((night) =>
    OTHER_LEVELS.map((name) => ({
      ...equals(name, matches, SEEDS.presets),
      ...night,
      id: `${night.format} ${night.preset} ${name}`,
    })),
  );

/** Jobs of the whole audit. `day` numbers the block of rotating seeds. */
export function auditJobs(sample: Sample, day: number): Job[] {
  const { lift, novice, ladder } = sample;
  return [
    ...equalsJobs(sample, day),
    usualJob({
      id: 'lift',
      seats: STRATEGISTS,
      matches: lift,
      firstSeed: SEEDS.lift,
      platforms: 'any',
    }),
    ...mirroredJobs(sample.mirrored),
    ...RESTRICTION_NAMES.map((name) => restricted(name, sample.restricted)),
    usualJob({
      id: 'novice',
      seats: ['novice', 'campaigner'],
      matches: novice,
      firstSeed: SEEDS.ladder,
    }),
    ...ladderJobs(ladder, SEEDS.ladder),
    usualJob({
      id: 'mismatch',
      seats: ['spin-doctor', 'random'],
      matches: ladder,
      firstSeed: SEEDS.ladder,
    }),
    ...otherNightsJobs(sample.mirrored),
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
  const range = (name: ContestantName): readonly [number, number] => (isHeldOut(name) ? [46, 54] : [48, 52]);
  return [
    ...EQUALS.map((name) =>
      sideGate(of(`equals ${name}`), name, range(name), isHeldOut(name) ? { inside: 'value' } : {}),
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
    platformGate(tables, of('lift'), 'strategist'),
    ...ladderGates(tallies),
  ];
}

/** Debates per level of the quick audit, and the limits that it holds them to. */
export const QUICK = { matches: 2000, limits: [46, 54] } as const;

export const quickJobs = (firstSeed: number = SEEDS.fixed): Job[] =>
  EQUALS.map((name) => equals(name, QUICK.matches, firstSeed));

/** The gates of the quick audit: both sides, whoever plays. */
export const quickGates = (tallies: ReadonlyMap<string, Tally>): Gate[] =>
  EQUALS.map((name) => sideGate(tallies.get(`equals ${name}`)!, name, QUICK.limits, { inside: 'value' }));
