// The cards of the throw-away prototype as a pack, so that the rules can be held against its numbers.
import type { Claim, Pack, Plank, Rebuttal } from '../../src/content/schema.ts';
import { AIMS, type Dimension, FRAMES, SIDES, type Side } from '../../src/content/vocabulary.ts';
import { makeTestPack, TOPIC_IDS } from './test-pack.ts';

/** A card of the prototype: indexes instead of names. */
interface RawCard {
  readonly topic: number;
  readonly frame: number;
  readonly acc: number;
  readonly self: Record<string, number>;
  readonly opp: Record<string, number>;
}
interface RawClaim extends RawCard {
  readonly cx: number;
  readonly chk: number;
  readonly ev: number;
  readonly vul: number[];
}
interface RawRebuttal extends RawCard {
  readonly type: number;
  readonly str: number;
  readonly targets: number[];
}

/** The weights of the prototype as its tuner left them. */
export interface PrototypeContent {
  readonly platforms: { readonly y: [number, number] }[][];
  readonly claims: RawClaim[][];
  readonly rebuttals: RawRebuttal[][];
}

const CODES: Record<string, Dimension> = {
  CTRL: 'control',
  COMP: 'compassion',
  COST: 'cost',
  SOV: 'sovereignty',
  PLAN: 'plan',
  LEAD: 'leadership',
  HON: 'honesty',
  LAW: 'law',
};
const spelled = (points: Record<string, number>): Partial<Record<Dimension, number>> =>
  Object.fromEntries(Object.entries(points).map(([code, value]) => [CODES[code]!, value]));

const claimId = (side: Side, i: number): string => `claim-${side}-${i}`;

const base = (card: RawCard, side: Side) => ({
  side,
  topic: TOPIC_IDS[card.topic]!,
  tone: 'calm' as const,
  frame: FRAMES[card.frame]!,
  self: spelled(card.self),
  opponent: spelled(card.opp),
  rows: [],
});

const claimOf = (raw: RawClaim, side: Side, i: number): Claim => ({
  id: claimId(side, i),
  ...base(raw, side),
  kind: Object.keys(raw.opp).length === 0 ? 'acclaim' : 'contrast',
  status: 'argued',
  stasis: 'policy',
  scheme: 'practical-reasoning',
  complexity: raw.cx,
  accuracy: raw.acc,
  checkability: raw.chk,
  evidence: raw.ev,
  vulnerable: Object.fromEntries(AIMS.map((aim, a) => [aim, raw.vul[a]!])) as Claim['vulnerable'],
  check: null,
});

const rebuttalOf = (raw: RawRebuttal, side: Side, i: number): Rebuttal => ({
  id: `rebuttal-${side}-${i}`,
  ...base(raw, side),
  aim: AIMS[raw.type]!,
  strength: raw.str,
  accuracy: raw.acc,
  targets: raw.targets.map((target) => claimId(side === 0 ? 1 : 0, target)),
});

/** Planks at the position of the prototype's whole platforms: choosing one number in every area gives that platform. */
const plankOf = (side: Side, area: string, i: number, position: [number, number]): Plank => ({
  id: `plank-${side}-${area}-${i}`,
  side,
  area,
  status: 'policy',
  rows: [],
  position,
  cost: 0,
  deliver: 0.5,
  evidence: 2,
  coheres: [],
});

/** The prototype's content as a pack. It has four topics; the fifth stays without cards. */
export function makePrototypePack(content: PrototypeContent): Pack {
  const pack = makeTestPack(1);
  const [one, two] = pack.sides;
  const platform = (side: Side) => TOPIC_IDS.map((area) => `plank-${side}-${area}-0`);
  return {
    ...pack,
    id: 'prototype',
    sides: [
      { ...one, defaultPlatform: platform(0) },
      { ...two, defaultPlatform: platform(1) },
    ],
    planks: SIDES.flatMap((side) =>
      content.platforms[side]!.flatMap(({ y }, i) => TOPIC_IDS.map((area) => plankOf(side, area, i, y))),
    ),
    claims: SIDES.flatMap((side) => content.claims[side]!.map((raw, i) => claimOf(raw, side, i))),
    rebuttals: SIDES.flatMap((side) => content.rebuttals[side]!.map((raw, i) => rebuttalOf(raw, side, i))),
    notes: [],
    questions: [],
  };
}
