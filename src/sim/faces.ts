// When a face in the room changes: quantiles of how far a single move turns a segment, over thousands of moves.
import type { Faces } from '../content/load.ts';
import { PRESETS, type Preset } from '../content/vocabulary.ts';
import { KIND, kindOf, SEGMENT_COUNT, segmentLead, type Tables } from '../rules/index.ts';
import { makeContestant } from './contestants.ts';
import { playBout } from './play.ts';
import { quantile, rounded } from './summary.ts';

/** Shares of changes that stay below each threshold. */
const QUANTILES = { slight: 0.35, clear: 0.6, strong: 0.85 } as const;

/** Moves after which the room is shown reacting. */
const LINES: ReadonlySet<number> = new Set([
  KIND['make-opening'],
  KIND['make-claim'],
  KIND.answer,
  KIND.rebut,
  KIND.concede,
  KIND.reply,
  KIND['make-closing'],
]);

/** Sizes (percentage points) by which at least `moves` spoken moves turned each segment's net best-party lead. */
export function segmentTurns(tables: Tables, moves: number): number[] {
  const contestants = [makeContestant('campaigner'), makeContestant('campaigner')] as const;
  const sizes: number[] = [];
  for (let seed = 800_000; sizes.length < moves * SEGMENT_COUNT; seed++) {
    playBout({ tables, format: 'full', seed, luck: 0, contestants }, (_side, code, before, after) => {
      if (!LINES.has(kindOf(code))) return;
      for (let s = 0; s < SEGMENT_COUNT; s++)
        sizes.push(Math.abs(segmentLead(tables, after, s) - segmentLead(tables, before, s)));
    });
  }
  return sizes;
}

/** Thresholds of both presets from `moves` moves each. */
export function measureFaces(tables: Readonly<Record<Preset, Tables>>, moves: number): Faces {
  const of = (preset: Preset) => {
    const sizes = segmentTurns(tables[preset], moves);
    const at = (q: number) => rounded(quantile(sizes, q), 3);
    return { slight: at(QUANTILES.slight), clear: at(QUANTILES.clear), strong: at(QUANTILES.strong) };
  };
  const entries = PRESETS.map((preset) => [preset, of(preset)] as const);
  return Object.fromEntries(entries) as Faces;
}
