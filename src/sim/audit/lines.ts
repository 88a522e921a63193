// What single lines and short sequences do, over all cards of a pack: the material of the calibration. Lines are played on
// their topic, in their natural tone unless said otherwise, on prepared platforms that allow them.
import type { Claim, Rebuttal } from '../../content/schema.ts';
import { DIMENSIONS, SIDES, type Side, TONES } from '../../content/vocabulary.ts';
import {
  bestLead,
  CELL,
  compilePack,
  PERCEPTIONS,
  SEGMENT_COUNT,
  SIDE_STRIDE,
  type Tables,
  toplines,
  voteLead,
} from '../../rules/index.ts';
import { check, fork, openSmall, play, type SmallDebate, toneIndex } from '../small-debate.ts';

/** A claim with its side and its index there. */
export interface ClaimCard {
  readonly claim: Claim;
  readonly side: Side;
  readonly card: number;
}

const other = (side: Side): Side => (side === 0 ? 1 : 0);
const signOf = (side: Side): number => (side === 0 ? 1 : -1);

/** All claims of a pack, side by side. */
export function claimCards({ pack, claimIds }: Tables): ClaimCard[] {
  const byId = new Map(pack.claims.map((claim) => [claim.id, claim]));
  return SIDES.flatMap((side) => claimIds[side].map((id, card) => ({ claim: byId.get(id)!, side, card })));
}

/** Percent of the decided vote: side 0, side 1. */
export function votePercent(tables: Tables, cells: Int32Array): readonly [number, number] {
  const [a, b, , undecided] = toplines(tables, tables.vote, cells);
  return [(100 * a) / (1 - undecided), (100 * b) / (1 - undecided)];
}

/** Percent of the decided vote for a side within each segment. */
export function segmentVotes(tables: Tables, cells: Int32Array, side: Side): number[] {
  return Array.from({ length: SEGMENT_COUNT }, (_, s) => {
    const weight = Float64Array.from({ length: SEGMENT_COUNT }, (_, i) => (i === s ? 1 : 0));
    const shares = toplines(tables, { ...tables.vote, weight }, cells);
    return (100 * shares[side]) / (1 - shares[3]);
  });
}

/** Electorate mean of one dimension of a side, points. */
export function meanPerception(
  tables: Tables,
  cells: Int32Array,
  side: Side,
  dimension: (typeof DIMENSIONS)[number],
): number {
  const d = DIMENSIONS.indexOf(dimension);
  let sum = 0;
  for (let s = 0; s < SEGMENT_COUNT; s++)
    sum += tables.vote.weight[s]! * cells[side * SIDE_STRIDE + s * DIMENSIONS.length + d]!;
  return sum / 1000;
}

/** Own-signed leads of a side, percentage points. */
export const leadsFor = (tables: Tables, cells: Int32Array, side: Side) => ({
  vote: signOf(side) * voteLead(tables, cells),
  best: signOf(side) * bestLead(tables, cells),
});

/** A debate in which a claim is about to be made, and the same after it. */
export interface Claimed {
  readonly before: SmallDebate;
  readonly after: SmallDebate;
}

/** Makes a claim first thing, in a tone. */
export function claimAlone(
  tables: Tables,
  { claim, side, card }: ClaimCard,
  tone = toneIndex(claim),
): Claimed {
  const before = openSmall(tables, side, [claim.topic], [claim]);
  const after = fork(before);
  play(after, 'make-claim', card, tone);
  return { before, after };
}

/** Change of own-signed leads between two moments, percentage points. */
export function gainOf(tables: Tables, side: Side, before: SmallDebate, after: SmallDebate) {
  const from = leadsFor(tables, before.cells, side);
  const to = leadsFor(tables, after.cells, side);
  return { vote: to.vote - from.vote, best: to.best - from.best };
}

/** Sum of the sizes of what stands of the live claim, points, over the segments that `counts` takes in. */
export function standing(cells: Int32Array, counts: (segment: number) => boolean = () => true): number {
  let sum = 0;
  for (let i = 0; i < PERCEPTIONS; i++) {
    const segment = Math.floor((i % SIDE_STRIDE) / DIMENSIONS.length);
    if (counts(segment)) sum += Math.abs(cells[CELL.live + i]!);
  }
  return sum / 1000;
}

/** Claims that a check would call false: grade 0 or 1. */
export const isFalse = ({ claim }: ClaimCard): boolean =>
  claim.accuracy !== null && claim.accuracy < 2 && claim.checkability > 0;

/** Claims that a check would confirm: grade 3 or 4. */
export const isTrue = ({ claim }: ClaimCard): boolean =>
  claim.accuracy !== null && claim.accuracy > 2 && claim.checkability > 0;

/** Before a claim, after it, and after a check of it. */
export function claimChecked(tables: Tables, card: ClaimCard): Claimed & { readonly checked: SmallDebate } {
  const { before, after } = claimAlone(tables, card);
  const checked = fork(after);
  check(checked);
  return { before, after, checked };
}

/** Rebuttals of a side that name a claim, with their index. */
function answersTo(
  tables: Tables,
  side: Side,
  id: string,
): { readonly card: number; readonly rebuttal: Rebuttal }[] {
  const byId = new Map(tables.pack.rebuttals.map((rebuttal) => [rebuttal.id, rebuttal]));
  return tables.rebuttalIds[side]
    .map((rebuttalId, card) => ({ card, rebuttal: byId.get(rebuttalId)! }))
    .filter(({ rebuttal }) => rebuttal.targets.includes(id));
}

/** A plan, an attack on another topic, and the best answer to it: the change of the planner's leads. Null where nobody can answer. */
function sequenceGain(tables: Tables, plan: ClaimCard, attack: ClaimCard) {
  const { side } = plan;
  const start = openSmall(tables, side, [plan.claim.topic, attack.claim.topic], [plan.claim, attack.claim]);
  const said = fork(start);
  play(said, 'make-claim', plan.card, toneIndex(plan.claim));
  play(said, 'pass');
  play(said, 'make-claim', attack.card, toneIndex(attack.claim));
  const gains = answersTo(tables, side, attack.claim.id).map(({ card, rebuttal }) => {
    const answered = fork(said);
    play(answered, 'rebut', card, toneIndex(rebuttal));
    return gainOf(tables, side, start, answered);
  });
  return gains.length === 0 ? null : gains.reduce((a, b) => (b.best > a.best ? b : a));
}

/** Gains of every sequence "plan, attack, best answer" with the two claims on different topics. */
export function sequenceGains(tables: Tables): { readonly vote: number; readonly best: number }[] {
  const cards = claimCards(tables);
  const plans = cards.filter(({ claim }) => claim.kind === 'acclaim');
  const attacks = cards.filter(({ claim }) => claim.kind === 'attack');
  return plans.flatMap((plan) =>
    attacks
      .filter((attack) => attack.side !== plan.side && attack.claim.topic !== plan.claim.topic)
      .flatMap((attack) => sequenceGain(tables, plan, attack) ?? []),
  );
}

/** How far the order of two claims of one side matters, as a share of what both do alone. */
export interface Swap {
  readonly ids: readonly [string, string];
  /** Difference of the best-party lead between the two orders, percentage points. */
  readonly difference: number;
  /** What the two do alone, sizes added, percentage points. */
  readonly sum: number;
}

function inOrder(tables: Tables, start: SmallDebate, order: readonly ClaimCard[]): number {
  const { side } = order[0]!;
  const debate = fork(start);
  play(debate, 'pass');
  for (const { card, claim } of order) {
    play(debate, 'make-claim', card, toneIndex(claim));
    play(debate, 'pass');
  }
  return gainOf(tables, side, start, debate).best;
}

function swapOf(tables: Tables, a: ClaimCard, b: ClaimCard): Swap {
  const claims = [a.claim, b.claim];
  const run = (order: readonly ClaimCard[]) => {
    const topics = ['', ...order.map(({ claim }) => claim.topic)];
    return inOrder(tables, openSmall(tables, other(a.side), topics, claims), order);
  };
  return {
    ids: [a.claim.id, b.claim.id],
    difference: Math.abs(run([a, b]) - run([b, a])),
    sum: Math.abs(run([a])) + Math.abs(run([b])),
  };
}

/** Every pair of claims of one side on different topics that do not contradict each other, in both orders. */
export function swaps(tables: Tables): Swap[] {
  const cards = claimCards(tables);
  const clash = (a: ClaimCard, b: ClaimCard) => tables.claimConflicts[a.side][a.card]![b.card]! > 0;
  return cards.flatMap((a, i) =>
    cards
      .slice(i + 1)
      .filter((b) => b.side === a.side && b.claim.topic !== a.claim.topic && !clash(a, b))
      .map((b) => swapOf(tables, a, b)),
  );
}

/** Index of the calm and of the attacking tone. */
const CALM = TONES.indexOf('calm');
const ATTACKING = TONES.indexOf('attacking');

/** Honesty of a side that calmly answers something else, before and after it is pressed for that, points. */
function dodged(tables: Tables, claim: ClaimCard, card: number): readonly [number, number] {
  const who = other(claim.side);
  const { after } = claimAlone(tables, claim);
  play(after, 'rebut', card, CALM);
  const plain = meanPerception(tables, after.cells, who, 'honesty');
  play(after, 'press');
  return [plain, meanPerception(tables, after.cells, who, 'honesty')];
}

/** What missing the point costs in honesty, points, noticed unaided and pressed: against rules under which it costs nothing. One entry for each claim. */
export function dodgeCosts(tables: Tables): { readonly plain: number; readonly pressed: number }[] {
  const { pack, preset, constants } = tables;
  const free = compilePack(pack, preset, { ...constants, dodgeHonesty: 0 });
  return claimCards(tables).flatMap((claim) => {
    const off = tables.rebuttals[other(claim.side)].findIndex(
      (rebuttal) => rebuttal.relevance[claim.card]! < constants.dodgeBelow,
    );
    if (off < 0) return [];
    const [plain, pressed] = dodged(tables, claim, off);
    const [freePlain, freePressed] = dodged(free, claim, off);
    return [{ plain: plain - freePlain, pressed: pressed - freePressed }];
  });
}

/** A claim in an attacking tone less the same in a calm one: points of the speaker's honesty and compassion; and the best-party leads that each gains. */
export function attackAgainstCalm(tables: Tables, card: ClaimCard) {
  const said = (tone: number) => {
    const { before, after } = claimAlone(tables, card, tone);
    const of = (dimension: 'honesty' | 'compassion') =>
      meanPerception(tables, after.cells, card.side, dimension) -
      meanPerception(tables, before.cells, card.side, dimension);
    return {
      honesty: of('honesty'),
      compassion: of('compassion'),
      best: gainOf(tables, card.side, before, after).best,
    };
  };
  const attacking = said(ATTACKING);
  const calm = said(CALM);
  return {
    honesty: attacking.honesty - calm.honesty,
    compassion: attacking.compassion - calm.compassion,
    attacking: attacking.best,
    calm: calm.best,
  };
}
