// The sensitivity of the model: every constant is tried, within its range, and a result that turns is called so.
import { describe, expect, test } from 'vitest';
import { CONSTANTS, type Constants } from '../../src/rules/index.ts';
import { mergeTallies, runJob, tablesFor } from '../../src/sim/audit/job.ts';
import { movedConstant, movedNames } from '../../src/sim/audit/moved-constant.ts';
import { measureSensitivity, sensitivityJobs } from '../../src/sim/audit/sensitivity.ts';
import { constantNotes, constantsTable } from '../../src/tools/constants-table.ts';
import { loadChannelPack } from '../helpers/channel-pack.ts';
import { readProjectFile } from '../helpers/repository.ts';

const names = Object.keys(CONSTANTS) as (keyof Constants)[];

describe('the table of constants', () => {
  test('says what stands beside each constant in the rules', () => {
    expect(readProjectFile('src/rules/constants.json')).toBe(constantsTable());
  });

  test('has every constant once, with a unit, a source and a range that holds its value', () => {
    const notes = constantNotes(readProjectFile('src/rules/constants.ts'));
    expect(notes.map(({ name }) => name)).toEqual(names);
    for (const { name, unit, source, range } of notes) {
      expect(`${unit}${source}`).not.toContain('@');
      const value = CONSTANTS[name as keyof Constants];
      for (const one of typeof value === 'number' ? [value] : Object.values(value)) {
        expect(range === null || (range[0] <= one && one <= range[1])).toBe(true);
      }
    }
  });
});

test('all constants are moved but the fixed ones and one that nothing reads', () => {
  const still = names.filter((name) => !movedNames().includes(name));
  expect(still.sort()).toEqual([
    'beliefCorrected',
    'dodgeNoticed',
    'dodgeNoticedPressed',
    'drawBelow',
    'wonLean',
  ]);
});

test('a moved constant stays within its range', () => {
  expect(movedConstant('betaVote', 1.2).betaVote).toBeCloseTo(0.24, 12);
  expect(movedConstant('monotony', 1.2).monotony).toBe(1);
  expect(movedConstant('concessionLeadership', 0.8).concessionLeadership).toBeCloseTo(-0.4, 12);
  expect(movedConstant('kappa', 0.8).kappa!.vivid).toBeCloseTo(0.72, 12);
});

test('the runs of all constants together stay below 120,000 debates', () => {
  const jobs = sensitivityJobs();
  expect(jobs).toHaveLength(1 + 2 * movedNames().length);
  expect(jobs.reduce((sum, { matches }) => sum + matches, 0)).toBeLessThan(120_000);
  expect(new Set(jobs.map(({ firstSeed }) => firstSeed)).size).toBe(1);
});

describe('on a few debates', () => {
  const SHORT = 40;
  const tables = tablesFor(loadChannelPack());
  const played = new Set(['base', 'betaVote 0.8', 'betaVote 1.2', 'wormDecay 0.8', 'wormDecay 1.2']);
  const jobs = sensitivityJobs();
  const base = runJob({ ...jobs[0]!, matches: SHORT }, tables);
  const parts = jobs.map((job) => ({
    id: job.id,
    tally: played.has(job.id.replace('sensitivity ', '')) ? runJob({ ...job, matches: SHORT }, tables) : base,
  }));
  const rows = measureSensitivity(mergeTallies(parts));
  const rowOf = (name: string, factor: number) =>
    rows.find((row) => row.constant === name && row.factor === factor)!;

  test('the weight of perceptions in the vote moves the size of the vote change and nothing else', () => {
    const { difference, turns } = rowOf('betaVote', 1.2);
    expect(difference.vote).toBeGreaterThan(0.02);
    expect(difference.side).toBe(0);
    expect(difference.best).toBe(0);
    expect(turns).toBe(
      Math.abs(difference.vote) > 0.2 * (rowOf('betaVote', 1.2).results.vote - difference.vote),
    );
    expect(rowOf('betaVote', 0.8).difference.vote).toBeLessThan(-0.02);
  });

  test('how fast applause fades turns no result', () => {
    for (const factor of [0.8, 1.2]) {
      expect(rowOf('wormDecay', factor).difference).toEqual({ side: 0, best: 0, vote: 0, checks: 0 });
      expect(rowOf('wormDecay', factor).turns).toBe(false);
    }
  });
});

test('a constant is said to turn a result when a side wins far more often with it', () => {
  const tables = tablesFor(loadChannelPack());
  const jobs = sensitivityJobs();
  const base = runJob({ ...jobs[0]!, matches: 20 }, tables);
  const even = { ...base, bouts: 800, draws: 0, wonBySide0: 400 };
  const tally = (wonBySide0: number) => ({ ...even, wonBySide0 });
  const flagged = (wonBySide0: number) =>
    measureSensitivity(
      new Map(jobs.map(({ id }) => [id, id === 'sensitivity kappa 1.2' ? tally(wonBySide0) : even])),
    )
      .filter(({ turns }) => turns)
      .map(({ constant, factor }) => [constant, factor]);
  expect(flagged(440)).toEqual([]);
  expect(flagged(445)).toEqual([['kappa', 1.2]]);
});
