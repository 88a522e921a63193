// Is the game fair? Each gate is one figure with its interval, held against a threshold that was fixed beforehand.
import type { Side } from '../../content/vocabulary.ts';
import type { Tables } from '../../rules/index.ts';
import type { ContestantName } from '../contestants.ts';
import { rounded, wilson, Z95 } from '../summary.ts';
import { CARD_FIELDS, type Tally } from './tally.ts';

export interface Gate {
  readonly name: string;
  /** Who plays, or what it is about. */
  readonly level: string;
  /** In the unit of `unit`. */
  readonly value: number;
  /** 95 % interval in the same unit. */
  readonly interval: readonly [number, number];
  /** The range in which it must lie; null leaves an end open. */
  readonly threshold: readonly [number | null, number | null];
  /** What must lie inside: the value, or the whole interval. */
  readonly inside: 'value' | 'interval';
  readonly unit: 'percent' | 'points' | 'elo';
  /** Debates behind it. */
  readonly sample: number;
  readonly passed: boolean;
  readonly mustPass: boolean;
  /** What stands out, for instance the card that is furthest off. */
  readonly detail?: string;
}

type Measured = Omit<Gate, 'passed'>;

/** Settles whether a measured gate is passed. */
export function gate(measured: Measured): Gate {
  const [low, high] = measured.threshold;
  const [from, to] = measured.inside === 'interval' ? measured.interval : [measured.value, measured.value];
  const passed = (low === null || from >= low) && (high === null || to <= high);
  return { ...measured, passed };
}

const percent = (share: number): number => rounded(100 * share, 2);

const percentInterval = (hits: number, count: number): readonly [number, number] => {
  const [low, high] = wilson(hits, count);
  return [percent(low), percent(high)];
};

/** A share of decided debates, in percent. */
function shareGate(
  tally: Tally,
  hits: number,
  rest: Pick<Measured, 'name' | 'level' | 'threshold' | 'inside' | 'mustPass'>,
): Gate {
  const decided = tally.bouts - tally.draws;
  return gate({
    ...rest,
    value: percent(decided === 0 ? 0.5 : hits / decided),
    interval: percentInterval(hits, decided),
    unit: 'percent',
    sample: tally.bouts,
  });
}

/** Share of decided debates won by side 0 when equals meet. */
export const sideGate = (
  tally: Tally,
  level: string,
  threshold: readonly [number, number],
  {
    mustPass = true,
    inside = 'interval',
    name = 'side win rate',
  }: Partial<Pick<Gate, 'mustPass' | 'inside' | 'name'>> = {},
): Gate => shareGate(tally, tally.wonBySide0, { name, level, threshold, inside, mustPass });

/** Share of decided debates won by the side that opened. */
export const openerGate = (tally: Tally, level: string): Gate =>
  shareGate(tally, tally.wonByOpener, {
    name: 'first mover',
    level,
    threshold: [48, 52],
    inside: 'value',
    mustPass: true,
  });

/** Share of decided debates won by the contestant named first. */
export const firstGate = (
  tally: Tally,
  name: string,
  level: string,
  threshold: Gate['threshold'],
  mustPass = false,
): Gate => shareGate(tally, tally.wonByFirst, { name, level, threshold, inside: 'value', mustPass });

/** Side 0 of the pack as written and side 0 of the pack with sides exchanged, together: an even game for the index. */
export function mirroredGate(asWritten: Tally, exchanged: Tally, level: string): Gate {
  const decided = asWritten.bouts + exchanged.bouts - asWritten.draws - exchanged.draws;
  const hits = asWritten.wonBySide0 + exchanged.wonBySide0;
  return gate({
    name: 'mirrored content',
    level,
    value: percent(hits / decided),
    interval: percentInterval(hits, decided),
    threshold: [48, 52],
    inside: 'value',
    unit: 'percent',
    sample: asWritten.bouts + exchanged.bouts,
    mustPass: true,
  });
}

/** Mean score of side 0 less that of side 1, points of 100. */
export function scoreGate(tally: Tally, level: string): Gate {
  const mean = (side: Side) => tally.score[side]! / tally.bouts;
  const variance = (side: Side) => tally.scoreSquares[side]! / tally.bouts - mean(side) * mean(side);
  const value = mean(0) - mean(1);
  const half = Z95 * Math.sqrt((variance(0) + variance(1)) / tally.bouts);
  return gate({
    name: 'score parity',
    level,
    value: rounded(value, 2),
    interval: [rounded(value - half, 2), rounded(value + half, 2)],
    threshold: [-2, 2],
    inside: 'interval',
    unit: 'points',
    sample: tally.bouts,
    mustPass: false,
  });
}

/** What the counts say of one card. */
export interface CardReading {
  readonly id: string;
  readonly side: Side;
  readonly list: 'claims' | 'rebuttals';
  /** Win percent when dealt less win percent when it could have been dealt and was not; a draw is half a win. */
  readonly lift: number;
  /** Standard error of the lift, percentage points. */
  readonly error: number;
  /** Percent of debates in which it was dealt and then played. */
  readonly used: number;
  readonly dealt: number;
}

function readingOf(
  counts: readonly number[],
  c: number,
): Pick<CardReading, 'lift' | 'error' | 'used' | 'dealt'> {
  const [dealt, wonDealt, left, wonLeft, played] = CARD_FIELDS.map(
    (_, f) => counts[c * CARD_FIELDS.length + f]!,
  ) as [number, number, number, number, number];
  const known = dealt > 0 && left > 0;
  return {
    dealt,
    lift: known ? 100 * (wonDealt / dealt - wonLeft / left) : 0,
    error: known ? 50 * Math.sqrt(1 / dealt + 1 / left) : 0,
    used: dealt > 0 ? (100 * played) / dealt : 0,
  };
}

/** Readings of every card of a pack. */
export function cardReadings(tables: Tables, tally: Tally): CardReading[] {
  const of = (list: 'claims' | 'rebuttals', side: Side): CardReading[] => {
    const ids = list === 'claims' ? tables.claimIds[side] : tables.rebuttalIds[side];
    return ids.map((id, c) => ({ id, side, list, ...readingOf(tally[list][side], c) }));
  };
  return [...of('claims', 0), ...of('claims', 1), ...of('rebuttals', 0), ...of('rebuttals', 1)];
}

/** Normal quantile of a two-sided 95 % interval when the furthest of about 110 cards is looked at (Bonferroni). */
const Z_FURTHEST = 3.51;

/** Lift that no card may pass, percentage points. */
const LIFT_LIMIT = 4;

/** The card that moves the odds most, for claims and for rebuttals. Source rebuttals are weak by design and may fall below. */
export function liftGate(
  tables: Tables,
  tally: Tally,
  list: CardReading['list'],
  level: ContestantName,
): Gate {
  const weak = new Set(tables.pack.rebuttals.filter((card) => card.aim === 'source').map((card) => card.id));
  const readings = cardReadings(tables, tally).filter(
    (card) => card.list === list && card.dealt > 0 && !(weak.has(card.id) && card.lift < 0),
  );
  const furthest = readings.reduce((a, b) => (Math.abs(b.lift) > Math.abs(a.lift) ? b : a));
  const beyond = readings.filter((card) => Math.abs(card.lift) > LIFT_LIMIT);
  const half = Z_FURTHEST * furthest.error;
  return gate({
    name: `card lift, ${list}`,
    level,
    value: rounded(furthest.lift, 2),
    interval: [rounded(furthest.lift - half, 2), rounded(furthest.lift + half, 2)],
    threshold: [-LIFT_LIMIT, LIFT_LIMIT],
    inside: 'value',
    unit: 'points',
    sample: tally.bouts,
    mustPass: false,
    detail: `${furthest.id}; ${beyond.length} of ${readings.length} beyond`,
  });
}

/** The least and the most used card of a list when held. */
export function usageGate(
  tables: Tables,
  tally: Tally,
  list: CardReading['list'],
  level: ContestantName,
): Gate {
  const readings = cardReadings(tables, tally).filter((card) => card.list === list && card.dealt > 0);
  const off = (card: CardReading) => Math.abs(card.used - 50);
  const furthest = readings.reduce((a, b) => (off(b) > off(a) ? b : a));
  const beyond = readings.filter((card) => card.used < 10 || card.used > 90);
  return gate({
    name: `usage when held, ${list}`,
    level,
    value: rounded(furthest.used, 1),
    interval: percentInterval((furthest.used * furthest.dealt) / 100, furthest.dealt),
    threshold: [10, 90],
    inside: 'value',
    unit: 'percent',
    sample: tally.bouts,
    mustPass: false,
    detail: `${furthest.id}; ${beyond.length} of ${readings.length} outside`,
  });
}

/** What the counts say of one plank: win percent with it less the mean of its side, under platforms drawn evenly. */
export interface PlankReading {
  readonly id: string;
  readonly side: Side;
  readonly marginal: number;
  readonly error: number;
  readonly debates: number;
}

export function plankReadings(tables: Tables, tally: Tally): PlankReading[] {
  return ([0, 1] as const).flatMap((side) => {
    const counts = tally.planks[side];
    const ids = tables.plankIds[side];
    const points = ids.reduce((sum, _, i) => sum + counts[2 * i + 1]!, 0);
    const debates = ids.reduce((sum, _, i) => sum + counts[2 * i]!, 0);
    const mean = points / debates;
    return ids.map((id, i) => {
      const n = counts[2 * i]!;
      return {
        id,
        side,
        debates: n,
        marginal: n === 0 ? 0 : 100 * (counts[2 * i + 1]! / n - mean),
        error: n === 0 ? 0 : 50 / Math.sqrt(n),
      };
    });
  });
}

/** The plank that moves the odds most. */
export function platformGate(tables: Tables, tally: Tally, level: ContestantName): Gate {
  const readings = plankReadings(tables, tally);
  const furthest = readings.reduce((a, b) => (Math.abs(b.marginal) > Math.abs(a.marginal) ? b : a));
  const half = Z95 * furthest.error;
  return gate({
    name: 'platform marginals',
    level,
    value: rounded(furthest.marginal, 2),
    interval: [rounded(furthest.marginal - half, 2), rounded(furthest.marginal + half, 2)],
    threshold: [-5, 5],
    inside: 'value',
    unit: 'points',
    sample: tally.bouts,
    mustPass: false,
    detail: `${furthest.id}; fewest debates with a plank ${Math.min(...readings.map((r) => r.debates))}`,
  });
}
