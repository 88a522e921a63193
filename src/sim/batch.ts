// Plays many debates between two contestants on shared seeds, each seed from both sides, and sums up what came of it.
import { type Format, SIDES } from '../content/vocabulary.ts';
import { bestLead, type Tables, voteLead, winnerOf } from '../rules/index.ts';
import type { Contestant } from './contestants.ts';
import { playBout } from './play.ts';
import { mean, quantile, rounded } from './summary.ts';

export interface BatchPlan {
  readonly tables: Tables;
  readonly format: Format;
  /** Debates in all; half of them with sides swapped. */
  readonly matches: number;
  /** Seeds run from here. */
  readonly firstSeed: number;
  readonly contestants: readonly [Contestant, Contestant];
}

/** Shares that sum to 1. `first` and `second` are the contestants in the order given, whichever side they played. */
interface WinRates {
  readonly side0: number;
  readonly side1: number;
  readonly draw: number;
  readonly first: number;
  readonly second: number;
  /** Share of decided debates won by the side that opened. */
  readonly opener: number;
}

/** Size of a change in percentage points; `signed` is the mean for side 0. */
interface Sizes {
  readonly mean: number;
  readonly p95: number;
  readonly signed: number;
}

export interface BatchSummary {
  readonly matches: number;
  readonly turns: number;
  readonly winRate: WinRates;
  /** Change in the net best-party lead, which decides the night. */
  readonly bestChange: Sizes;
  readonly voteChange: Sizes;
  readonly checksPerDebate: number;
}

/** One debate as the summary needs it. */
interface Line {
  readonly swapped: boolean;
  readonly opener: 0 | 1;
  readonly best: number;
  readonly vote: number;
  readonly turns: number;
  readonly checks: number;
}

function playLine(plan: BatchPlan, match: number): Line {
  const { tables, format, firstSeed, contestants } = plan;
  const swapped = match % 2 === 1;
  const seats = swapped ? ([contestants[1], contestants[0]] as const) : contestants;
  const seed = firstSeed + Math.floor(match / 2);
  const { night, base, end, turns, checks } = playBout({
    tables,
    format,
    seed,
    luck: match % 2,
    contestants: seats,
  });
  return {
    swapped,
    opener: night.setup.opener,
    best: bestLead(tables, end) - bestLead(tables, base),
    vote: voteLead(tables, end) - voteLead(tables, base),
    turns,
    checks,
  };
}

function sizesOf(changes: readonly number[]): Sizes {
  const sizes = changes.map(Math.abs);
  return {
    mean: rounded(mean(sizes), 3),
    p95: rounded(quantile(sizes, 0.95), 3),
    signed: rounded(mean(changes), 3),
  };
}

function winRatesOf(lines: readonly Line[]): WinRates {
  const wonBy = lines.map(({ best }) => winnerOf(best));
  const share = (fits: (line: Line, winner: 0 | 1) => boolean) =>
    rounded(
      lines.filter((line, i) => wonBy[i] !== 'draw' && fits(line, wonBy[i] === 0 ? 0 : 1)).length /
        lines.length,
      4,
    );
  const decided = wonBy.filter((winner) => winner !== 'draw').length;
  const opened = lines.filter(({ opener }, i) => wonBy[i] === opener).length;
  return {
    side0: share((_, winner) => winner === SIDES[0]),
    side1: share((_, winner) => winner === SIDES[1]),
    draw: rounded(1 - decided / lines.length, 4),
    first: share(({ swapped }, winner) => (winner === 1) === swapped),
    second: share(({ swapped }, winner) => (winner === 0) === swapped),
    opener: decided === 0 ? 0 : rounded(opened / decided, 4),
  };
}

/** Plays the batch. Deterministic: the same plan gives the same summary. */
export function playBatch(plan: BatchPlan): BatchSummary {
  const lines = Array.from({ length: plan.matches }, (_, match) => playLine(plan, match));
  return {
    matches: lines.length,
    turns: lines.reduce((sum, { turns }) => sum + turns, 0),
    winRate: winRatesOf(lines),
    bestChange: sizesOf(lines.map(({ best }) => best)),
    voteChange: sizesOf(lines.map(({ vote }) => vote)),
    checksPerDebate: rounded(mean(lines.map(({ checks }) => checks)), 3),
  };
}
