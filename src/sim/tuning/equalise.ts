// The analytic start of tuning: scales what authors wrote so that every claim is worth about the same alone and about the same
// after the best answer, and every answer about the same against what it is aimed at. Accuracy is never touched, and what
// a fact check would cost comes on top, so that a well-supported line is the better one.

import type { Claim, Pack, Rebuttal } from '../../content/schema.ts';
import { compilePack } from '../../rules/index.ts';
import { claimValues, rebuttalValues } from './card-value.ts';

/** What lines are worth, percentage points of net best-party lead. */
export interface Worth {
  /** By accuracy grade 0 to 4, then opinions: alone, and after the best answer and the check that may come. */
  readonly raw: readonly number[];
  readonly net: readonly number[];
  /** An answer to a claim that it is aimed at. */
  readonly answer: number;
}

/** What is well supported is worth a little more alone and clearly more once it has been answered: honesty must be viable. */
export const LIKE_WORTH: Worth = {
  raw: [2.75, 2.75, 2.75, 2.95, 2.95, 2.95],
  net: [0.65, 0.65, 0.8, 1.2, 1.2, 1.15],
  answer: 2.1,
};

const OPINION = 5;

/** Furthest that one pass moves a weight, and the rounds until it settles. */
const PASS = { low: 0.8, high: 1.25, rounds: 12 } as const;

const between = (x: number, low: number, high: number): number => Math.max(low, Math.min(high, x));
const tenth = (x: number): number => Math.floor(10 * x + 0.5) / 10;
const hundredth = (x: number): number => Math.floor(100 * x + 0.5) / 100;

type Points = Claim['self'];

const times = (points: Points, by: number): Points =>
  Object.fromEntries(Object.entries(points).map(([d, x]) => [d, between(x! * by, -10, 10)])) as Points;

const rounded = (points: Points): Points =>
  Object.fromEntries(Object.entries(points).map(([d, x]) => [d, tenth(x!)])) as Points;

const exposedBy = (claim: Claim, by: number): Claim['vulnerable'] =>
  Object.fromEntries(
    Object.entries(claim.vulnerable).map(([aim, x]) => [aim, between(x * by, 0.05, 0.95)]),
  ) as Claim['vulnerable'];

function pass(pack: Pack, worth: Worth): Pack {
  const tables = compilePack(pack, 'vivid');
  const values = claimValues(tables);
  const answers = rebuttalValues(tables);
  const claims = pack.claims.map((claim): Claim => {
    const { raw, net } = values.get(claim.id)!;
    const grade = claim.accuracy ?? OPINION;
    const [wanted, left] = [worth.raw[grade]!, worth.net[grade]!];
    const by = between(wanted / Math.max(0.1, raw), PASS.low, PASS.high);
    const due = raw - left * (raw / wanted);
    const exposure = between(due / Math.max(0.1, raw - net), PASS.low, PASS.high);
    return {
      ...claim,
      self: times(claim.self, by),
      opponent: times(claim.opponent, by),
      vulnerable: exposedBy(claim, exposure),
    };
  });
  const rebuttals = pack.rebuttals.map((card): Rebuttal => {
    const value = answers.get(card.id)!;
    if (card.targets.length === 0) return card;
    const by = between(worth.answer / Math.max(0.1, value), PASS.low, PASS.high);
    return { ...card, strength: between(card.strength * by, 0.3, 0.95) };
  });
  return { ...pack, claims, rebuttals };
}

/** The pack with weights of like worth, rounded as an author would write them. */
export function equalised(pack: Pack, worth: Worth = LIKE_WORTH): Pack {
  let current = pack;
  for (let round = 0; round < PASS.rounds; round++) current = pass(current, worth);
  return {
    ...current,
    claims: current.claims.map((claim) => ({
      ...claim,
      self: rounded(claim.self),
      opponent: rounded(claim.opponent),
      vulnerable: Object.fromEntries(
        Object.entries(claim.vulnerable).map(([aim, x]) => [aim, hundredth(x)]),
      ) as Claim['vulnerable'],
    })),
    rebuttals: current.rebuttals.map((card) => ({ ...card, strength: hundredth(card.strength) })),
  };
}
