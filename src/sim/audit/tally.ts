// Counts over many debates, as plain lists of numbers that add up: what one worker counted and what another counted may be
// added in any order.

import { type Format, SIDES, type Side } from '../../content/vocabulary.ts';
import { bestLead, CARD, didBetter, scoreOf, type Tables, voteLead, winnerOf } from '../../rules/index.ts';
import { type ContestantName, isLevel } from '../contestants.ts';
import { parKey } from '../par.ts';
import type { PlayedBout } from '../play.ts';

/** Width of a bin and number of bins of the histograms of changes, percentage points. */
export const BIN = { width: 0.05, count: 400 } as const;

/** Numbers kept for each card: debates in which it was dealt, points won then (a draw is half), debates in which it could have been dealt and was not, points won then, debates in which it was dealt and played. */
export const CARD_FIELDS = ['dealt', 'wonDealt', 'left', 'wonLeft', 'played'] as const;
export type CardField = (typeof CARD_FIELDS)[number];

/** Lists of numbers by name; every list of a tally of one pack has the same length. */
export interface Tally {
  bouts: number;
  turns: number;
  checks: number;
  draws: number;
  /** Decided debates won by side 0, by the side that opened, and by the contestant named first. */
  wonBySide0: number;
  wonByOpener: number;
  wonByFirst: number;
  /** Decided debates in which the contestant named first played side 0, and those of them that it won. */
  decidedAs0: number;
  wonByFirst0: number;
  /** Sum of the change of the vote lead, percentage points for the contestant named first. */
  voteForFirst: number;
  /** Sum of scores and of their squares, by side. */
  score: number[];
  scoreSquares: number[];
  /** Histograms of absolute changes in best-party and vote lead, and of "who did better" for side 0 in percent. */
  bestSizes: number[];
  voteSizes: number[];
  didBetter: number[];
  /** CARD_FIELDS of each claim and rebuttal, by side. */
  claims: [number[], number[]];
  rebuttals: [number[], number[]];
  /** Debates with each plank and points won with it, by side. */
  planks: [number[], number[]];
}

const zeros = (n: number): number[] => new Array(n).fill(0);

/** A tally of nothing. */
export function emptyTally(tables: Tables): Tally {
  const perCard = (cards: readonly unknown[]) => zeros(cards.length * CARD_FIELDS.length);
  return {
    bouts: 0,
    turns: 0,
    checks: 0,
    draws: 0,
    wonBySide0: 0,
    wonByOpener: 0,
    wonByFirst: 0,
    decidedAs0: 0,
    wonByFirst0: 0,
    voteForFirst: 0,
    score: zeros(2),
    scoreSquares: zeros(2),
    bestSizes: zeros(BIN.count),
    voteSizes: zeros(BIN.count),
    didBetter: zeros(101),
    claims: [perCard(tables.claims[0]), perCard(tables.claims[1])],
    rebuttals: [perCard(tables.rebuttals[0]), perCard(tables.rebuttals[1])],
    planks: [zeros(2 * tables.planks[0].length), zeros(2 * tables.planks[1].length)],
  };
}

function added<T>(a: T, b: T): T {
  if (typeof a === 'number') return ((a as number) + (b as number)) as T;
  return (a as unknown[]).map((value, i) => added(value, (b as unknown[])[i])) as T;
}

/** The sum of two tallies of the same pack. */
export function addTallies(a: Tally, b: Tally): Tally {
  const keys = Object.keys(a) as (keyof Tally)[];
  return Object.fromEntries(keys.map((key) => [key, added<unknown>(a[key], b[key])])) as unknown as Tally;
}

const binOf = (size: number): number => Math.min(BIN.count - 1, Math.floor(size / BIN.width));

/** Card indexes that each plank-bound card of a list needs; null for cards that need none. */
type Needs = readonly (readonly string[] | null)[];
const needsKnown = new WeakMap<Tables, readonly [Needs, Needs, Needs, Needs]>();

function needsOf(tables: Tables): readonly [Needs, Needs, Needs, Needs] {
  const found = needsKnown.get(tables);
  if (found) return found;
  const { claims, rebuttals } = tables.pack;
  const of = (
    ids: readonly string[],
    cards: readonly { id: string; needs?: string[] | undefined }[],
  ): Needs => {
    const byId = new Map(cards.map((card) => [card.id, card]));
    return ids.map((id) => {
      const needs = byId.get(id)!.needs ?? [];
      return needs.length > 0 ? needs : null;
    });
  };
  const { claimIds, rebuttalIds } = tables;
  const made = [
    of(claimIds[0], claims),
    of(claimIds[1], claims),
    of(rebuttalIds[0], rebuttals),
    of(rebuttalIds[1], rebuttals),
  ] as const;
  needsKnown.set(tables, made);
  return made;
}

function countCards(
  out: number[],
  end: Int32Array,
  first: number,
  needs: Needs,
  platform: readonly string[],
  points: number,
): void {
  for (let c = 0; c < needs.length; c++) {
    const at = c * CARD_FIELDS.length;
    const state = end[first + c]!;
    if (state !== CARD.absent) {
      out[at]! += 1;
      out[at + 1]! += points;
      if (state === CARD.used) out[at + 4]! += 1;
    } else if (needs[c]?.some((id) => platform.includes(id)) ?? true) {
      out[at + 2]! += 1;
      out[at + 3]! += points;
    }
  }
}

/** Points of a side: 1 for a night won, a half for a draw. */
function pointsOf(winner: 'draw' | Side, side: Side): number {
  return winner === 'draw' ? 0.5 : winner === side ? 1 : 0;
}

function countSide(tally: Tally, { night, end }: PlayedBout, side: Side, points: number): void {
  const { tables } = night;
  const { platform } = night.setup.preparations[side];
  const needs = needsOf(tables);
  countCards(tally.claims[side], end, tables.layout.claims[side], needs[side], platform, points);
  countCards(tally.rebuttals[side], end, tables.layout.rebuttals[side], needs[2 + side]!, platform, points);
  for (const id of platform) {
    const at = 2 * tables.plankIds[side].indexOf(id);
    tally.planks[side][at]! += 1;
    tally.planks[side][at + 1]! += points;
  }
}

function countScore(
  tally: Tally,
  bout: PlayedBout,
  format: Format,
  side: Side,
  opponent: ContestantName,
): void {
  const { tables } = bout.night;
  const par = isLevel(opponent) ? tables.pack.par[parKey(format, tables.preset, opponent, side)] : undefined;
  const { total } = scoreOf(tables, bout.base, bout.end, side, par);
  tally.score[side]! += total;
  tally.scoreSquares[side]! += total * total;
}

/** Adds one debate. `names` are the contestants by side; `swapped` when the one named first played side 1. */
export function countBout(
  tally: Tally,
  bout: PlayedBout,
  format: Format,
  names: readonly [ContestantName, ContestantName],
  swapped: boolean,
): void {
  const { night, base, end } = bout;
  const { tables } = night;
  const best = bestLead(tables, end) - bestLead(tables, base);
  const vote = voteLead(tables, end) - voteLead(tables, base);
  const winner = winnerOf(best);
  tally.bouts += 1;
  tally.turns += bout.turns;
  tally.checks += bout.checks;
  tally.voteForFirst += swapped ? -vote : vote;
  tally.bestSizes[binOf(Math.abs(best))]! += 1;
  tally.voteSizes[binOf(Math.abs(vote))]! += 1;
  tally.didBetter[Math.floor(100 * didBetter(tables, end) + 0.5)]! += 1;
  if (winner === 'draw') tally.draws += 1;
  else {
    tally.wonBySide0 += winner === 0 ? 1 : 0;
    tally.wonByOpener += winner === night.setup.opener ? 1 : 0;
    tally.wonByFirst += (winner === 1) === swapped ? 1 : 0;
    tally.decidedAs0 += swapped ? 0 : 1;
    tally.wonByFirst0 += !swapped && winner === 0 ? 1 : 0;
  }
  for (const side of SIDES) {
    countSide(tally, bout, side, pointsOf(winner, side));
    countScore(tally, bout, format, side, names[side === 0 ? 1 : 0]);
  }
}
