// The hand: what the platform unlocks, dealt by the seed, with the cards of learned notes for sure.
import { type Rng, shuffled } from '../base/rng.ts';
import type { Claim, Rebuttal } from '../content/schema.ts';
import type { Side } from '../content/vocabulary.ts';
import { HAND } from './constants.ts';
import type { Tables } from './kernel/tables.ts';
import type { Preparation } from './state.ts';
import { STREAM } from './streams.ts';

/** Card indexes within the side. */
export interface Hand {
  readonly claims: readonly number[];
  readonly rebuttals: readonly number[];
}

/** True when the platform holds one of the planks that a card needs, or it needs none. */
export const isUnlocked = (card: Claim | Rebuttal, platform: readonly string[]): boolean =>
  card.needs === undefined || card.needs.length === 0 || card.needs.some((id) => platform.includes(id));

/** First the sure cards, then one for each condition not yet met, then the rest, up to `size`. */
function deal<T>(
  shuffledCards: readonly T[],
  sure: readonly T[],
  wants: readonly ((card: T) => boolean)[],
  size: number,
): T[] {
  const hand = [...sure];
  for (const wanted of wants) {
    if (hand.some(wanted)) continue;
    const found = shuffledCards.find((card) => wanted(card) && !hand.includes(card));
    if (found !== undefined) hand.push(found);
  }
  for (const card of shuffledCards) {
    if (hand.length >= size) break;
    if (!hand.includes(card)) hand.push(card);
  }
  return hand;
}

/** Deals 10 claims (one for every topic, one that can open) and 9 rebuttals to a side. */
export function dealHand(tables: Tables, side: Side, preparation: Preparation, rng: Rng): Hand {
  const { pack } = tables;
  const notes = pack.notes.filter((note) => preparation.notes.includes(note.id));
  const open = <T extends Claim | Rebuttal>(cards: readonly T[]) =>
    cards.filter((card) => card.side === side && isUnlocked(card, preparation.platform));
  const sure = <T extends { id: string }>(cards: readonly T[], ids: readonly string[]) =>
    cards.filter((card) => ids.includes(card.id));
  const wants = [
    ...pack.topics.map((topic) => (claim: Claim) => claim.topic === topic.id),
    (claim: Claim) => claim.kind !== 'attack',
  ];
  const noteClaims = sure(
    pack.claims,
    notes.map((note) => note.claim),
  );
  const noteRebuttals = sure(
    pack.rebuttals,
    notes.map((note) => note.rebuttal),
  );
  const claims = shuffled(open(pack.claims), rng, 100 * side, STREAM.claimDeal);
  const rebuttals = shuffled(open(pack.rebuttals), rng, 100 * side, STREAM.rebuttalDeal);
  return {
    claims: deal(claims, noteClaims, wants, HAND.claims).map((claim) =>
      tables.claimIds[side].indexOf(claim.id),
    ),
    rebuttals: deal(rebuttals, noteRebuttals, [], HAND.rebuttals).map((r) =>
      tables.rebuttalIds[side].indexOf(r.id),
    ),
  };
}
