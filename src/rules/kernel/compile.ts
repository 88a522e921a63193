// From a pack to tables. Runs once per pack and preset; every number it makes is rebuilt, never shipped.
import type { Claim, Pack, Question, Rebuttal } from '../../content/schema.ts';
import { AIMS, DIMENSIONS, FRAMES, type Preset, SIDES, type Side } from '../../content/vocabulary.ts';
import { CONSTANTS, type Constants, LEAN_PRIOR } from '../constants.ts';
import { compileCardEffects, compileToneEffects, type SegmentFactors } from './compile-effects.ts';
import { compileShares, solveWonOffset } from './compile-shares.ts';
import { DIMENSION_COUNT, makeLayout, PERCEPTIONS, SEGMENT_COUNT, SIDE_STRIDE } from './layout.ts';
import { apportion, rnd } from './numbers.ts';
import {
  type BySide,
  type ClaimMeta,
  other,
  type PlankMeta,
  type QuestionMeta,
  type RebuttalMeta,
  type Tables,
} from './tables.ts';
import { answerWays, makeWays } from './ways.ts';

const bySide = <T>(make: (side: Side) => T): BySide<T> => [make(0), make(1)];
const ofSide = <T extends { side: Side }>(cards: readonly T[], side: Side): T[] =>
  cards.filter((card) => card.side === side);

/** Mentions per dimension in proportion to authored points, summing to `total` milli-mentions. */
function mentionsOf(card: Claim | Rebuttal, total: number): Int32Array {
  const size = (d: (typeof DIMENSIONS)[number]) => {
    const a = card.self[d] ?? 0;
    const b = card.opponent[d] ?? 0;
    return (a < 0 ? -a : a) + (b < 0 ? -b : b);
  };
  return Int32Array.from(apportion(DIMENSIONS.map(size), total));
}

function claimMeta(claim: Claim, topics: readonly string[], constants: Constants): ClaimMeta {
  const tau = claim.accuracy === null ? 0.5 : claim.accuracy / 4;
  const { checkBase, checkFalsity } = constants;
  return {
    topic: topics.indexOf(claim.topic),
    tau,
    grade: claim.accuracy ?? -1,
    checkChance: claim.accuracy === null ? 0 : claim.checkability * (checkBase + checkFalsity * (1 - tau)),
    checkable: claim.accuracy !== null,
    evidence: claim.evidence,
    attack: Object.keys(claim.opponent).length > 0 ? 1 : 0,
    opens: claim.kind !== 'attack',
    mentions: mentionsOf(claim, 1000),
    vulnerable: Float64Array.from(AIMS, (aim) => claim.vulnerable[aim]),
  };
}

function rebuttalMeta(
  rebuttal: Rebuttal,
  opposing: readonly Claim[],
  topics: readonly string[],
  constants: Constants,
): RebuttalMeta {
  const { relevanceSameTopic, relevanceOffTopic, clawbackGain, rebuttalMentions } = constants;
  const relevance = opposing.map((claim) =>
    rebuttal.targets.includes(claim.id)
      ? 1
      : claim.topic === rebuttal.topic
        ? relevanceSameTopic
        : relevanceOffTopic,
  );
  const reach = relevance.map((rel) => clawbackGain * rel * rebuttal.strength);
  return {
    topic: topics.indexOf(rebuttal.topic),
    aim: AIMS.indexOf(rebuttal.aim),
    grade: rebuttal.accuracy,
    mentions: mentionsOf(rebuttal, 1000 * rebuttalMentions),
    relevance: Float64Array.from(relevance),
    names: Uint8Array.from(opposing, (claim) => (rebuttal.targets.includes(claim.id) ? 1 : 0)),
    force: Float64Array.from(opposing, (claim, i) => reach[i]! * claim.vulnerable[rebuttal.aim]),
    reach: Float64Array.from(reach),
  };
}

function questionMeta(
  pack: Pack,
  question: Question,
  claims: BySide<readonly Claim[]>,
  constants: Constants,
): QuestionMeta {
  const asker = pack.segments.findIndex((segment) => segment.id === question.segment);
  const { relevanceSameTopic, relevanceOffTopic } = constants;
  const relevanceOf = ({ id, topic }: Claim) =>
    question.direct.includes(id) ? 1 : topic === question.topic ? relevanceSameTopic : relevanceOffTopic;
  const ways = new Map(
    [1, relevanceSameTopic, relevanceOffTopic].map((r) => [r, answerWays(constants, asker, r)]),
  );
  return {
    id: question.id,
    asker,
    relevance: bySide((side) => Float64Array.from(claims[side], relevanceOf)),
    ways: bySide((side) => claims[side].map((claim) => ways.get(relevanceOf(claim))!)),
  };
}

function conflicts(claims: readonly Claim[], ids: readonly string[], mutual: boolean): Int32Array[] {
  const severity = (claim: Claim, id: string) => claim.contradicts?.find((c) => c.id === id)?.severity ?? 0;
  return claims.map((claim) =>
    Int32Array.from(ids, (id) => {
      const back = mutual ? claims.find((c) => c.id === id) : undefined;
      const one = severity(claim, id);
      const two = back ? severity(back, claim.id) : 0;
      return Math.max(one, two);
    }),
  );
}

function plankMetas(pack: Pack, side: Side): PlankMeta[] {
  const planks = ofSide(pack.planks, side);
  const value = (a: number, b: number) =>
    planks[a]!.coheres.find((c) => c.with === planks[b]!.id)?.value ??
    planks[b]!.coheres.find((c) => c.with === planks[a]!.id)?.value ??
    0;
  return planks.map((plank, i) => ({
    area: pack.topics.findIndex((topic) => topic.id === plank.area),
    tough: plank.position[0],
    sovereignty: plank.position[1],
    cost: plank.cost,
    deliver: plank.deliver,
    coheres: Int32Array.from(planks, (_, j) => (i === j ? 0 : value(i, j))),
  }));
}

/** Lean of a segment towards side 0, from its declared vote, -1..1. */
const voteLean = (vote: readonly number[]): number => (vote[0]! - vote[1]!) / (vote[0]! + vote[1]!);

function priors(pack: Pack, leans: readonly number[]): Int32Array {
  const out = new Int32Array(PERCEPTIONS);
  for (const side of SIDES) {
    for (let s = 0; s < SEGMENT_COUNT; s++) {
      const towards = side === 0 ? leans[s]! : -leans[s]!;
      DIMENSIONS.forEach((dimension, d) => {
        const points = pack.sides[side].prior[dimension] + LEAN_PRIOR * towards;
        out[side * SIDE_STRIDE + s * DIMENSION_COUNT + d] = rnd(1000 * Math.max(5, Math.min(95, points)));
      });
    }
  }
  return out;
}

function weightedBase(prior: Int32Array, salience: Float64Array): Float64Array {
  const out = new Float64Array(2 * SEGMENT_COUNT);
  for (let row = 0; row < out.length; row++) {
    const s = row % SEGMENT_COUNT;
    let sum = 0;
    for (let d = 0; d < DIMENSION_COUNT; d++) sum += salience[s * 8 + d]! * prior[row * 8 + d]!;
    out[row] = sum * 0.001;
  }
  return out;
}

function segmentFactors(
  pack: Pack,
  preset: Preset,
  constants: Constants,
  leans: readonly number[],
): SegmentFactors {
  const { acceptanceFloor, attackBacklash, copartisan, frameGain, warmth } = constants;
  const towards = (side: Side, s: number) => (side === 0 ? leans[s]! : -leans[s]!);
  const perSide = (of: (lean: number) => number) =>
    bySide((side) => Float64Array.from(leans, (_, s) => of(towards(side, s))));
  return {
    kappa: constants.kappa[preset],
    frameGain,
    warmth,
    attackBacklash,
    acceptance: perSide((lean) => acceptanceFloor + ((1 - acceptanceFloor) * (1 + lean)) / 2),
    copartisan: perSide((lean) => (lean > 0 ? 1 - (1 - copartisan) * lean : 1)),
    awareness: Float64Array.from(pack.segments, (segment) => segment.awareness),
    fatigue: Float64Array.from(pack.segments, (segment) => segment.fatigue),
    frames: pack.segments.map((segment) => Float64Array.from(FRAMES, (frame) => segment.frames[frame])),
  };
}

function identities(pack: Pack, constants: Constants, weight: Float64Array) {
  const ident = Float64Array.from(pack.segments, (segment) => segment.lastLean);
  const mean = ident.reduce((sum, lean, s) => sum + lean * weight[s]!, 0);
  return {
    ident,
    identCentred: Float64Array.from(ident, (lean) => lean - mean),
    wonOffset: solveWonOffset(constants, ident, weight),
  };
}

function compileCards(pack: Pack, constants: Constants, factors: SegmentFactors) {
  const topics = pack.topics.map((topic) => topic.id);
  const claims = bySide((side) => ofSide(pack.claims, side));
  const rebuttals = bySide((side) => ofSide(pack.rebuttals, side));
  const plankIds = bySide((side) => ofSide(pack.planks, side).map((plank) => plank.id));
  const claimIds = bySide((side) => claims[side].map((claim) => claim.id));
  return {
    layout: makeLayout([claims[0].length, claims[1].length], [rebuttals[0].length, rebuttals[1].length]),
    claimIds,
    rebuttalIds: bySide((side) => rebuttals[side].map((rebuttal) => rebuttal.id)),
    plankIds,
    claims: bySide((side) => claims[side].map((claim) => claimMeta(claim, topics, constants))),
    rebuttals: bySide((side) =>
      rebuttals[side].map((r) => rebuttalMeta(r, claims[other(side)], topics, constants)),
    ),
    planks: bySide((side) => plankMetas(pack, side)),
    questions: pack.questions
      .filter((question) => question.from === 'citizen')
      .map((question) => questionMeta(pack, question, claims, constants)),
    claimEffects: bySide((side) =>
      claims[side].map((claim) => compileCardEffects(claim, claim.complexity, factors)),
    ),
    rebuttalEffects: bySide((side) =>
      rebuttals[side].map((rebuttal) => compileCardEffects(rebuttal, constants.rebuttalComplexity, factors)),
    ),
    toneEffects: bySide((side) => compileToneEffects(side, factors)),
    claimConflicts: bySide((side) => conflicts(claims[side], claimIds[side], true)),
    plankConflicts: bySide((side) => conflicts(claims[side], plankIds[side], false)),
  };
}

/** Compiles a checked pack for one preset, under other constants if asked. Throws nothing on a pack that passed `checkPack`. */
export function compilePack(pack: Pack, preset: Preset, constants: Constants = CONSTANTS): Tables {
  const leans = pack.segments.map((segment) => voteLean(segment.vote));
  const factors = segmentFactors(pack, preset, constants, leans);
  const salience = Float64Array.from(
    pack.segments.flatMap((segment) => DIMENSIONS.map((d) => segment.salience[d])),
  );
  const prior = priors(pack, leans);
  const shares = compileShares(pack, constants);
  return {
    pack,
    preset,
    kappa: factors.kappa,
    constants,
    ways: makeWays(constants),
    ...compileCards(pack, constants, factors),
    acceptance: factors.acceptance,
    copartisan: factors.copartisan,
    awareness: factors.awareness,
    fatigue: factors.fatigue,
    ...identities(pack, constants, shares.vote.weight),
    salience,
    prior,
    base: weightedBase(prior, salience),
    vote: shares.vote,
    best: shares.best,
  };
}

/** The same tables with one starting perception changed: `cell` of the perception cells, `value` in milli-points 0..100,000. */
export function withPrior(tables: Tables, cell: number, value: number): Tables {
  const prior = Int32Array.from(tables.prior);
  prior[cell] = value;
  return { ...tables, prior, base: weightedBase(prior, tables.salience) };
}
