// The static part of every persuasion effect: reception, acceptance and frame times the authored points.
import type { Claim, Rebuttal } from '../../content/schema.ts';
import { DIMENSIONS, FRAMES, type Side, TONES } from '../../content/vocabulary.ts';
import { TONE_EFFECT, TONE_OPPONENT, TONE_SELF } from '../constants.ts';
import { SEGMENT_COUNT, SIDE_STRIDE } from './layout.ts';
import { type BySide, type EffectTable, other } from './tables.ts';

/** How each segment hears each side, and how much points count. */
export interface SegmentFactors {
  readonly kappa: number;
  readonly frameGain: number;
  readonly warmth: number;
  readonly attackBacklash: number;
  readonly acceptance: BySide<Float64Array>;
  readonly copartisan: BySide<Float64Array>;
  readonly awareness: Float64Array;
  readonly fatigue: Float64Array;
  /** Affinity per segment and frame, -1..1. */
  readonly frames: readonly Float64Array[];
}

type Entry = { readonly cell: number; readonly coefficient: number };

function makeTable(entriesOf: (segment: number) => readonly Entry[]): EffectTable {
  const cells: number[] = [];
  const coefficients: number[] = [];
  const runs = [0];
  for (let s = 0; s < SEGMENT_COUNT; s++) {
    for (const entry of entriesOf(s)) {
      cells.push(entry.cell);
      coefficients.push(entry.coefficient);
    }
    runs.push(cells.length);
  }
  return {
    cells: Int32Array.from(cells),
    coefficients: Float64Array.from(coefficients),
    runs: Int32Array.from(runs),
  };
}

/** Effects of a card in each tone. `complexity` 0..1 lowers reception among the less aware. */
export function compileCardEffects(
  card: Claim | Rebuttal,
  complexity: number,
  factors: SegmentFactors,
): EffectTable[] {
  const { kappa, frameGain } = factors;
  const frame = FRAMES.indexOf(card.frame);
  const scale = (s: number) => {
    const aware = factors.awareness[s]!;
    const reception = aware * (1 - complexity * (1 - aware));
    const framing = 1 + frameGain * factors.frames[s]![frame]!;
    return 1000 * kappa * reception * factors.acceptance[card.side][s]! * framing;
  };
  const entries = (s: number, tone: number) =>
    DIMENSIONS.flatMap((dimension, d): Entry[] => {
      const self = card.self[dimension] ?? 0;
      const opponent = card.opponent[dimension] ?? 0;
      const gain = self > 0 ? TONE_SELF[tone]![d]! : 1;
      const cell = s * DIMENSIONS.length + d;
      const own = { cell: card.side * SIDE_STRIDE + cell, coefficient: scale(s) * self * gain };
      const theirs = {
        cell: other(card.side) * SIDE_STRIDE + cell,
        coefficient: scale(s) * opponent * TONE_OPPONENT[tone]!,
      };
      return [...(self === 0 ? [] : [own]), ...(opponent === 0 ? [] : [theirs])];
    });
  return TONES.map((_, tone) => makeTable((s) => entries(s, tone)));
}

/** What each tone does to its speaker, whatever is said. */
export function compileToneEffects(side: Side, factors: SegmentFactors): EffectTable[] {
  const { kappa, warmth, attackBacklash } = factors;
  return TONES.map((tone, t) =>
    makeTable((s) => {
      const weariness = tone === 'attacking' ? attackBacklash * (0.5 + factors.fatigue[s]!) : 1;
      const scale = 1000 * kappa * warmth * weariness * factors.awareness[s]!;
      const effect: Partial<Record<string, number>> = TONE_EFFECT[t]!;
      return DIMENSIONS.flatMap((dimension, d): Entry[] => {
        const points = effect[dimension] ?? 0;
        const cell = side * SIDE_STRIDE + s * DIMENSIONS.length + d;
        return points === 0 ? [] : [{ cell, coefficient: scale * points }];
      });
    }),
  );
}
