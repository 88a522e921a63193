// What an opponent knows of every card by heart: its natural tone, its kind, and how hard it pulls. Public knowledge only.
import { CLAIM_KINDS, TONES } from '../content/vocabulary.ts';
import { type BySide, SEGMENT_COUNT, type Tables } from '../rules/index.ts';

export interface ClaimTraits {
  /** Index in TONES. */
  readonly tone: number;
  /** Index in CLAIM_KINDS. */
  readonly kind: number;
  /** Salience-weighted size of its effects on the electorate in its natural tone, points. */
  readonly pull: number;
}

export interface CardTraits {
  readonly claims: BySide<readonly ClaimTraits[]>;
  /** Natural tone of each rebuttal, index in TONES. */
  readonly rebuttalTones: BySide<readonly number[]>;
}

const known = new WeakMap<Tables, CardTraits>();

function pullOf(tables: Tables, side: 0 | 1, card: number, tone: number): number {
  const { cells, coefficients, runs } = tables.claimEffects[side][card]![tone]!;
  let pull = 0;
  for (let s = 0; s < SEGMENT_COUNT; s++) {
    for (let k = runs[s]!; k < runs[s + 1]!; k++) {
      const salience = tables.salience[s * 8 + (cells[k]! & 7)]!;
      pull += Math.abs(coefficients[k]!) * salience * tables.best.weight[s]!;
    }
  }
  return pull / 1000;
}

function readTraits(tables: Tables): CardTraits {
  const claim = (side: 0 | 1, id: string, card: number): ClaimTraits => {
    const { tone, kind } = tables.pack.claims.find((c) => c.id === id)!;
    const t = TONES.indexOf(tone);
    return { tone: t, kind: CLAIM_KINDS.indexOf(kind), pull: pullOf(tables, side, card, t) };
  };
  const rebuttalTone = (id: string) => TONES.indexOf(tables.pack.rebuttals.find((r) => r.id === id)!.tone);
  return {
    claims: [
      tables.claimIds[0].map((id, card) => claim(0, id, card)),
      tables.claimIds[1].map((id, card) => claim(1, id, card)),
    ],
    rebuttalTones: [tables.rebuttalIds[0].map(rebuttalTone), tables.rebuttalIds[1].map(rebuttalTone)],
  };
}

/** Traits of all cards of compiled tables, worked out once. */
export function traitsOf(tables: Tables): CardTraits {
  const traits = known.get(tables) ?? readTraits(tables);
  known.set(tables, traits);
  return traits;
}
