// The audit of fairness: its arithmetic by hand, its gates on planted unfairness, and the quick gates on the pack that ships.
import { afterAll, describe, expect, test } from 'vitest';
import { LEVEL_NAMES } from '../../src/ai/levels.ts';
import { compilePack } from '../../src/rules/index.ts';
import {
  auditGates,
  auditJobs,
  QUICK,
  quickGates,
  quickJobs,
  type Sample,
} from '../../src/sim/audit/audit.ts';
import { ladderJobs, ratingsOf } from '../../src/sim/audit/elo.ts';
import { exchangeSides } from '../../src/sim/audit/exchange.ts';
import { cardReadings, gate, sideGate } from '../../src/sim/audit/gates.ts';
import { chunksOf, mergeTallies, runJob, tablesFor, usualJob } from '../../src/sim/audit/job.ts';
import { reportText } from '../../src/sim/audit/report.ts';
import { addTallies, emptyTally, type Tally } from '../../src/sim/audit/tally.ts';
import { makePool } from '../../src/sim/audit/worker-pool.ts';
import { HELD_OUT_NAMES } from '../../src/sim/contestants.ts';
import { wilson } from '../../src/sim/summary.ts';
import { loadWholePack } from '../helpers/whole-pack.ts';

const { pack } = loadWholePack();
const tables = compilePack(pack, 'vivid');
const tallyWith = (numbers: Partial<Tally>): Tally => ({ ...emptyTally(tables), ...numbers });

describe('an interval', () => {
  test('is that of Wilson, 1927: 40 to 60 of 100 and a bit at one half', () => {
    const [low, high] = wilson(50, 100);
    expect(low).toBeCloseTo(0.40383, 4);
    expect(high).toBeCloseTo(0.59617, 4);
  });

  test('narrows as one over the root of the sample', () => {
    const [low, high] = wilson(5000, 10_000);
    expect(high - low).toBeCloseTo(0.0196, 3);
  });

  test('never leaves 0 to 1, even where nothing was hit', () => {
    expect(wilson(0, 20)[0]).toBeGreaterThanOrEqual(0);
    expect(wilson(20, 20)[1]).toBeLessThanOrEqual(1);
    expect(wilson(0, 0)).toEqual([0, 1]);
  });
});

describe('a gate', () => {
  const base = {
    name: 'side win rate',
    level: 'novice',
    value: 51.5,
    interval: [50.5, 52.5],
    threshold: [48, 52],
    unit: 'percent',
    sample: 100,
    mustPass: true,
  } as const;

  test('may ask for the value or for the whole interval', () => {
    expect(gate({ ...base, inside: 'value' }).passed).toBe(true);
    expect(gate({ ...base, inside: 'interval' }).passed).toBe(false);
  });

  test('an open end asks nothing', () => {
    expect(gate({ ...base, threshold: [45, null], inside: 'interval' }).passed).toBe(true);
    expect(gate({ ...base, threshold: [null, 51], inside: 'value' }).passed).toBe(false);
  });

  test('a side that wins 56 of 100 fails however many debates are played', () => {
    const lopsided = tallyWith({ bouts: 10_000, draws: 0, wonBySide0: 5600 });
    const found = sideGate(lopsided, 'novice', [48, 52]);
    expect(found.passed).toBe(false);
    expect(found.value).toBe(56);
    expect(reportText([found])).toContain('FAIL');
  });

  test('draws are left out of a win rate', () => {
    const found = sideGate(tallyWith({ bouts: 1000, draws: 500, wonBySide0: 250 }), 'novice', [48, 52]);
    expect(found.value).toBe(50);
  });
});

describe('a tally', () => {
  const job = usualJob({ id: 'some', seats: ['novice', 'campaigner'], matches: 24, firstSeed: 11 });
  const tablesOf = tablesFor(pack);

  test('is the same whole or in chunks, in any order', () => {
    const whole = runJob(job, tablesOf);
    const parts = chunksOf(job, 10)
      .reverse()
      .map((chunk) => ({ id: chunk.id, tally: runJob(chunk, tablesOf) }));
    expect(parts).toHaveLength(3);
    const merged = mergeTallies(parts).get('some')!;
    expect({ ...merged, voteForFirst: 0 }).toEqual({ ...whole, voteForFirst: 0 });
    expect(merged.voteForFirst).toBeCloseTo(whole.voteForFirst, 9);
  });

  test('deals ten claims and nine answers to each side in every debate', () => {
    const tally = runJob(job, tablesOf);
    for (const side of [0, 1] as const) {
      const readings = cardReadings(tables, tally).filter((card) => card.side === side);
      const dealt = (list: string) =>
        readings.filter((card) => card.list === list).reduce((sum, card) => sum + card.dealt, 0);
      expect(dealt('claims')).toBe(24 * 10);
      expect(dealt('rebuttals')).toBe(24 * 9);
      expect(tally.planks[side].filter((_, i) => i % 2 === 0).reduce((a, b) => a + b, 0)).toBe(24 * 5);
    }
  });

  test('adds up element by element', () => {
    const tally = runJob(job, tablesOf);
    const twice = addTallies(tally, tally);
    expect(twice.bouts).toBe(48);
    expect(twice.claims[1][0]).toBe(2 * tally.claims[1][0]!);
  });
});

test('a pack told from the other side is itself when told twice', () => {
  expect(exchangeSides(exchangeSides(pack))).toEqual({
    ...pack,
    segments: pack.segments.map((segment) => ({ ...segment, lastLean: expect.closeTo(segment.lastLean, 9) })),
  });
});

test('the ladder finds again the strengths that results were made from', () => {
  const strength = { novice: 900, campaigner: 1000, strategist: 1120, 'spin-doctor': 1260 } as const;
  const tallies = new Map(
    ladderJobs(10_000, 1).map(({ id, seats: [a, b], matches }) => {
      const gap = strength[a as keyof typeof strength] - strength[b as keyof typeof strength];
      const chance = 1 / (1 + 10 ** (-gap / 400));
      return [id, tallyWith({ bouts: matches, wonByFirst: Math.round(matches * chance) })];
    }),
  );
  for (const { level, elo, half } of ratingsOf(tallies)) {
    expect(Math.abs(elo - strength[level])).toBeLessThanOrEqual(1);
    expect(half).toBeGreaterThan(2);
    expect(half).toBeLessThan(8);
  }
});

test('the whole audit answers every gate, each with a value inside its interval', () => {
  const small: Sample = {
    side: 4,
    lift: 8,
    restricted: 4,
    novice: 4,
    ladder: 4,
    mirrored: 4,
    day: 2,
  };
  const jobs = auditJobs(small, 1);
  expect(new Set(jobs.map(({ id }) => id)).size).toBe(jobs.length);
  const tablesOf = tablesFor(pack);
  const gates = auditGates(tables, new Map(jobs.map((job) => [job.id, runJob(job, tablesOf)])));
  for (const { value, interval, sample } of gates) {
    expect(Number.isFinite(value)).toBe(true);
    expect(sample).toBeGreaterThan(0);
    expect(interval[0]).toBeLessThanOrEqual(value + 0.01);
    expect(interval[1]).toBeGreaterThanOrEqual(value - 0.01);
  }
  const must = new Set(gates.filter((found) => found.mustPass).map(({ name }) => name));
  expect([...must].sort()).toEqual(
    ['first mover', 'honest only', 'mirrored content', "novice's chance", 'side win rate'].sort(),
  );
});

describe('the quick audit of the pack that ships', () => {
  const pool = makePool(pack);
  afterAll(() => pool.close());

  test('finds neither side favoured at any level, over 2,000 debates each', async () => {
    const gates = quickGates(await pool.play(quickJobs()));
    expect(QUICK.matches).toBeGreaterThanOrEqual(2000);
    expect(gates.map(({ level }) => level)).toEqual(['random', ...LEVEL_NAMES, ...HELD_OUT_NAMES]);
    const failed = gates
      .filter(({ mustPass, passed }) => mustPass && !passed)
      .map(({ level, value }) => `${level} ${value} %`);
    expect(failed).toEqual([]);
  });
});
