// Which results turn when a constant is a fifth lower or higher? Equals play the same seeds under each changed constant, and
// what comes out is held against the run with the rules' own numbers.
import type { Constants } from '../../rules/index.ts';
import { rounded } from '../summary.ts';
import { type Job, usualJob } from './job.ts';
import { movedConstant, movedNames } from './moved-constant.ts';
import { BIN, type Tally } from './tally.ts';

/** Debates for each changed constant. */
export const DEBATES = 800;

/** Seeds of no other part of the audit. */
const FIRST_SEED = 8_000_000;

/** A fifth down and a fifth up. */
export const FACTORS = [0.8, 1.2] as const;

/** What a run came to. */
export interface Results {
  /** Percent of decided debates won by side 0. */
  readonly side: number;
  /** Mean absolute change of the net best-party lead and of the vote lead, percentage points. */
  readonly best: number;
  readonly vote: number;
  readonly checks: number;
}

export interface SensitivityRow {
  readonly constant: keyof Constants;
  readonly factor: (typeof FACTORS)[number];
  /** The value played with, under the vivid preset. */
  readonly value: number;
  readonly results: Results;
  /** Results less those of the rules' own numbers. */
  readonly difference: Results;
  /** True when the side percent moves by more than 3 standard errors or a size by more than a fifth. */
  readonly turns: boolean;
}

const BASE = 'sensitivity base';
const idOf = (name: string, factor: number): string => `sensitivity ${name} ${factor}`;

const job = (id: string, constants?: Partial<Constants>): Job =>
  usualJob({
    id,
    seats: ['strategist', 'strategist'],
    matches: DEBATES,
    firstSeed: FIRST_SEED,
    ...(constants ? { constants } : {}),
  });

/** A run with the rules' own numbers and two for each constant that may move. */
export const sensitivityJobs = (): Job[] => [
  job(BASE),
  ...movedNames().flatMap((name) =>
    FACTORS.map((factor) => job(idOf(name, factor), movedConstant(name, factor))),
  ),
];

/** Mean of a histogram of sizes, percentage points. */
const meanSize = (counts: readonly number[], debates: number): number =>
  counts.reduce((sum, count, bin) => sum + count * BIN.width * (bin + 0.5), 0) / debates;

const decidedOf = ({ bouts, draws }: Tally): number => bouts - draws;

const resultsOf = (tally: Tally): Results => ({
  side: rounded((100 * tally.wonBySide0) / decidedOf(tally), 2),
  best: rounded(meanSize(tally.bestSizes, tally.bouts), 3),
  vote: rounded(meanSize(tally.voteSizes, tally.bouts), 3),
  checks: rounded(tally.checks / tally.bouts, 3),
});

/** Standard error of a side's percentage, of one run: seeds are shared, so that of a difference is no larger. */
const errorOf = (tally: Tally): number => 50 / Math.sqrt(decidedOf(tally));

/** A size that moves by more than this share of itself has turned. */
const SIZE_SHARE = 0.2;

function turned(base: Results, difference: Results, error: number): boolean {
  const sizes = ['best', 'vote', 'checks'] as const;
  return (
    Math.abs(difference.side) > 3 * error ||
    sizes.some((size) => Math.abs(difference[size]) > SIZE_SHARE * base[size])
  );
}

/** One row for each changed constant, from the tallies of `sensitivityJobs`. */
export function measureSensitivity(tallies: ReadonlyMap<string, Tally>): SensitivityRow[] {
  const base = tallies.get(BASE)!;
  const usual = resultsOf(base);
  return movedNames().flatMap((constant) =>
    FACTORS.map((factor) => {
      const results = resultsOf(tallies.get(idOf(constant, factor))!);
      const less = (key: keyof Results) => rounded(results[key] - usual[key], 3);
      const difference = {
        side: less('side'),
        best: less('best'),
        vote: less('vote'),
        checks: less('checks'),
      };
      const value = movedConstant(constant, factor)[constant]!;
      return {
        constant,
        factor,
        value: rounded(typeof value === 'number' ? value : value.vivid, 4),
        results,
        difference,
        turns: turned(usual, difference, errorOf(base)),
      };
    }),
  );
}
