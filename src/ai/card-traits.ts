// What an opponent knows of every card by heart: a claim's kind and how hard it pulls, and the tone a card is written in.
// Public knowledge only.
import { CLAIM_KINDS, TONES } from '../content/vocabulary.ts';
import { type BySide, SEGMENT_COUNT, type Tables } from '../rules/index.ts';

export interface ClaimTraits {
  /** Index in CLAIM_KINDS. */
  readonly kind: number;
  /** Salience-weighted size of its effects on the electorate in its natural tone, points, given where ratings start. */
  readonly pull: number;
}

/** Natural tones, as indexes in TONES, by card. */
export interface NaturalTones {
  readonly claims: readonly number[];
  readonly rebuttals: readonly number[];
}

type CardTraits = BySide<readonly ClaimTraits[]>;

const known = new WeakMap<Tables, CardTraits>();

function pullOf(tables: Tables, side: 0 | 1, card: number, tone: number): number {
  const { cells, coefficients, runs } = tables.claimEffects[side][card]![tone]!;
  let pull = 0;
  for (let s = 0; s < SEGMENT_COUNT; s++) {
    for (let k = runs[s]!; k < runs[s + 1]!; k++) {
      const salience = tables.salience[s * 8 + (cells[k]! & 7)]!;
      const rating = tables.prior[cells[k]!]! / 50_000;
      const room = coefficients[k]! > 0 ? 2 - rating : rating;
      pull += Math.abs(coefficients[k]!) * room * salience * tables.best.weight[s]!;
    }
  }
  return pull / 1000;
}

function readTraits(tables: Tables): CardTraits {
  const read = (side: 0 | 1) =>
    tables.claimIds[side].map((id, card): ClaimTraits => {
      const { tone, kind } = tables.pack.claims.find((claim) => claim.id === id)!;
      return { kind: CLAIM_KINDS.indexOf(kind), pull: pullOf(tables, side, card, TONES.indexOf(tone)) };
    });
  return [read(0), read(1)];
}

/** Traits of all claims of compiled tables by side, worked out once. */
export function traitsOf(tables: Tables): CardTraits {
  const traits = known.get(tables) ?? readTraits(tables);
  known.set(tables, traits);
  return traits;
}

const tonesKnown = new WeakMap<Tables, BySide<NaturalTones>>();

function readTones({ pack, claimIds, rebuttalIds }: Tables): BySide<NaturalTones> {
  const toneIn = new Map(
    [...pack.claims, ...pack.rebuttals].map(({ id, tone }) => [id, TONES.indexOf(tone)]),
  );
  const of = (ids: readonly string[]) => ids.map((id) => toneIn.get(id)!);
  const bySide = (side: 0 | 1): NaturalTones => ({
    claims: of(claimIds[side]),
    rebuttals: of(rebuttalIds[side]),
  });
  return [bySide(0), bySide(1)];
}

/** Natural tones of all cards of compiled tables by side, worked out once. */
export function naturalTonesOf(tables: Tables): BySide<NaturalTones> {
  const found = tonesKnown.get(tables) ?? readTones(tables);
  tonesKnown.set(tables, found);
  return found;
}
