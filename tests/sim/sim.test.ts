// The simulation: the same numbers for the same seeds, better players above worse ones, and clear words for a slip.
import { describe, expect, test } from 'vitest';
import { bestLead, compilePack } from '../../src/rules/index.ts';
import { playBatch } from '../../src/sim/batch.ts';
import { CONTESTANT_NAMES, type ContestantName, makeContestant } from '../../src/sim/contestants.ts';
import { measureFaces } from '../../src/sim/faces.ts';
import { parseFlags } from '../../src/sim/flags.ts';
import { parKey, parTables } from '../../src/sim/par.ts';
import { playBout } from '../../src/sim/play.ts';
import { deviation, mean, quantile } from '../../src/sim/summary.ts';
import { channelTables } from '../helpers/channel-pack.ts';
import { makeMirroredPack } from '../helpers/test-pack.ts';

const tables = channelTables();

const batch = (first: ContestantName, second: ContestantName, matches: number, firstSeed = 1) =>
  playBatch({
    tables: tables.vivid,
    format: 'full',
    matches,
    firstSeed,
    contestants: [makeContestant(first), makeContestant(second)],
  });

describe('a batch', () => {
  test('gives the same summary for the same seeds', () => {
    expect(batch('campaigner', 'novice', 20)).toEqual(batch('campaigner', 'novice', 20));
    expect(batch('campaigner', 'novice', 20)).not.toEqual(batch('campaigner', 'novice', 20, 500));
  });

  test('a campaigner beats a novice, and a novice beats chance', () => {
    const trained = batch('campaigner', 'novice', 300).winRate;
    expect(trained.first).toBeGreaterThan(trained.second);
    const learning = batch('novice', 'random', 200).winRate;
    expect(learning.first).toBeGreaterThan(learning.second);
  });

  test('win rates sum to one, by side and by contestant', () => {
    const { winRate } = batch('campaigner', 'random', 60);
    expect(winRate.side0 + winRate.side1 + winRate.draw).toBeCloseTo(1, 3);
    expect(winRate.first + winRate.second + winRate.draw).toBeCloseTo(1, 3);
  });

  test('on mirrored content neither side is favoured', () => {
    const mirrored = compilePack(makeMirroredPack(3), 'vivid');
    const { winRate } = playBatch({
      tables: mirrored,
      format: 'full',
      matches: 600,
      firstSeed: 1,
      contestants: [makeContestant('novice'), makeContestant('novice')],
    });
    expect(Math.abs(winRate.side0 - winRate.side1)).toBeLessThan(0.12);
  });
});

test('a watcher sees every move, each from where the last one ended', () => {
  const contestants = [makeContestant('novice'), makeContestant('novice')] as const;
  let last: number | null = null;
  let seen = 0;
  const bout = { tables: tables.vivid, format: 'quick', seed: 4, luck: 0, contestants } as const;
  const { turns } = playBout(bout, (_side, _code, before, after) => {
    if (last !== null) expect(bestLead(tables.vivid, before)).toBe(last);
    last = bestLead(tables.vivid, after);
    seen++;
  });
  expect(seen).toBe(turns);
});

test('par is wanted for every format, preset, level and side', () => {
  const par = parTables(tables, 4);
  expect(Object.keys(par)).toHaveLength(32);
  expect(par[parKey('quick', 'vivid', 'novice', 1)]).toBeDefined();
});

test('thresholds of faces rise, and are smaller where effects are smaller', () => {
  const { vivid, realistic } = measureFaces(tables, 300);
  expect([vivid.slight, vivid.clear, vivid.strong]).toEqual(
    [vivid.strong, vivid.slight, vivid.clear].sort((a, b) => a - b),
  );
  expect(realistic.clear).toBeLessThan(vivid.clear);
});

test('summaries of lists are what they say', () => {
  expect([mean([1, 2, 6]), mean([]), quantile([5, 1, 9, 3], 0.5), quantile([], 0.5)]).toEqual([3, 0, 5, 0]);
  expect(deviation([2, 4])).toBe(1);
});

describe('the command line', () => {
  test('reads what the README shows', () => {
    const flags = parseFlags('--matches 2000 --seats campaigner,novice --json'.split(' '));
    expect(flags.ok && [flags.value.matches, flags.value.seats, flags.value.json]).toEqual([
      2000,
      ['campaigner', 'novice'],
      true,
    ]);
  });

  test.each([
    ['--matches many', '--matches: expected a whole number of at least 2, found "many"'],
    ['--matches', '--matches: expected a whole number of at least 2, found nothing'],
    [
      '--seats campaigner',
      `--seats: expected two of ${CONTESTANT_NAMES.join(', ')}, as in "campaigner,novice", found "campaigner"`,
    ],
    ['--format long', '--format: expected quick or full, found "long"'],
    [
      '--speed 3',
      'expected one of --matches, --seats, --format, --preset, --seed, --json, --write, found "--speed"',
    ],
  ])('answers "%s" in words', (words, told) => {
    const flags = parseFlags(words.split(' '));
    expect(flags.ok ? null : flags.error).toBe(told);
  });
});
