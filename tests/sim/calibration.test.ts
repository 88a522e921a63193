// Calibration: the targets that the present pack meets are held here; those that it misses stand as rows in the report.
import { describe, expect, test } from 'vitest';
import type { Segment } from '../../src/content/schema.ts';
import { CONSTANTS, type Constants, compilePack } from '../../src/rules/index.ts';
import { auditJobs, FULL_SAMPLE } from '../../src/sim/audit/audit.ts';
import { debateRows, equalsRows, measureCalibration } from '../../src/sim/audit/calibration.ts';
import {
  attackRows,
  checkRows,
  dodgeRows,
  leadRatio,
  lineRows,
  orderRows,
  swapRow,
  unansweredClaim,
} from '../../src/sim/audit/calibration-lines.ts';
import type { CalibrationRow } from '../../src/sim/audit/calibration-row.ts';
import { type Job, runJob, tablesFor } from '../../src/sim/audit/job.ts';
import { channelTables, loadChannelPack } from '../helpers/channel-pack.ts';

const tables = channelTables();
const pack = loadChannelPack();

/** Tables of the vivid preset with one constant moved. */
const under = (constants: Partial<Constants>) => compilePack(pack, 'vivid', { ...CONSTANTS, ...constants });

const missed = (rows: readonly CalibrationRow[]) =>
  rows.filter(({ passed }) => !passed).map(({ name }) => name);
const named = (rows: readonly CalibrationRow[], part: string): CalibrationRow =>
  rows.find(({ name }) => name.includes(part))!;

describe('one line, over all cards', () => {
  test('an unanswered claim moves its party by at most 2 points in the vivid preset, and would not with effects turned up', () => {
    expect(unansweredClaim(tables.vivid).passed).toBe(true);
    const loud = compilePack(pack, 'vivid', { ...CONSTANTS, kappa: { vivid: 2.5, realistic: 1 } });
    expect(unansweredClaim(loud).passed).toBe(false);
  });

  test('best-party lead moves about twice as far as vote lead', () => {
    expect(leadRatio(tables.vivid).passed).toBe(true);
    expect(leadRatio(under({ betaVote: 0.4 })).passed).toBe(false);
  });

  test('a check leaves most of a false claim, adds a tenth to a true one and moves supporters less', () => {
    const rows = checkRows(tables.vivid);
    const parts = ['gain that stays', 'confirmed', 'supporters'];
    for (const part of parts) expect(named(rows, part).passed, part).toBe(true);
    expect(named(checkRows(under({ checkPenalty: 0.5 })), 'gain that stays').passed).toBe(false);
    expect(named(checkRows(under({ checkConfirmed: 0.2 })), 'confirmed').passed).toBe(false);
    expect(named(checkRows(under({ copartisan: 1 })), 'supporters').passed).toBe(false);
  });

  test('committed supporters move less than engaged swing groups, the least aware less than the rest', () => {
    expect(missed(orderRows(tables.vivid))).toEqual([]);
    const withHard = (change: (segment: Segment) => number) =>
      compilePack(
        { ...pack, segments: pack.segments.map((segment) => ({ ...segment, hard: change(segment) })) },
        'vivid',
      );
    const swinging = withHard(
      ({ id, hard }) =>
        ({ 'justice-first': 0.6, 'bridge-builders': 0.69, 'open-pragmatists': 0.7 })[id] ?? hard,
    );
    expect(named(orderRows(swinging), 'committed').passed).toBe(false);
    const fixed = withHard(({ awareness }) => (awareness > 0.5 ? 0.9 : 0));
    expect(named(orderRows(fixed), 'least aware').passed).toBe(false);
  });

  test('an attacking tone costs its speaker honesty and compassion, and wins no more than a calm one', () => {
    expect(missed(attackRows(tables.vivid))).toEqual([]);
    expect(named(attackRows(under({ warmth: 0 })), 'honesty').value).toBeGreaterThan(
      named(attackRows(tables.vivid), 'honesty').value,
    );
  });

  test('missing the point costs honesty, more than twice as much when pressed', () => {
    expect(missed(dodgeRows(tables.vivid))).toEqual([]);
    expect(missed(dodgeRows(under({ dodgeNoticedPressed: 0.5 })))).toHaveLength(1);
  });

  test('the order of two claims on different topics hardly matters', () => {
    expect(swapRow(tables.vivid).passed).toBe(true);
    expect(swapRow(under({ agendaWeight: 0.9, agendaHalf: 0.01 })).passed).toBe(false);
  });
});

describe('whole debates', () => {
  const tablesOf = tablesFor(pack);
  const jobs = new Map(auditJobs(FULL_SAMPLE, 0).map((job) => [job.id, job]));
  const run = (id: string, matches: number) => runJob({ ...(jobs.get(id) as Job), matches }, tablesOf);

  test('the audit plays every debate that the calibration asks for', () => {
    const tally = run('equals novice', 4);
    const tallies = new Map([...jobs.keys()].map((id) => [id, tally]));
    const rows = measureCalibration(tables, tallies);
    expect(rows).toHaveLength(2 + lineRows(tables.vivid).length + debateRows(tallies).length);
    expect(new Set(rows.map(({ name, preset }) => `${name} ${preset}`)).size).toBe(rows.length);
    for (const { name, value } of rows) expect(Number.isFinite(value), name).toBe(true);
  });

  test('a strong player gains less than 6 points of vote lead on one who plays at random, and more than nothing', () => {
    const { voteForFirst, bouts } = run('mismatch', 60);
    expect(voteForFirst / bouts).toBeGreaterThan(0);
    expect(voteForFirst / bouts).toBeLessThan(6);
  });

  test('a debate has about one fact check', () => {
    const { checks, bouts } = run('equals strategist', 200);
    expect(checks / bouts).toBeGreaterThan(0.5);
    expect(checks / bouts).toBeLessThan(2.5);
  });

  test('a row says that it missed when debates move too far', () => {
    const tally = run('equals strategist', 4);
    const far = tally.voteSizes.map((_, bin) => (bin === 150 ? 4 : 0));
    expect(missed(equalsRows({ ...tally, voteSizes: far }, 'strategist'))).toHaveLength(2);
    expect(equalsRows({ ...tally, voteSizes: far }, 'strategist')[0]!.value).toBeCloseTo(7.525, 6);
  });
});
