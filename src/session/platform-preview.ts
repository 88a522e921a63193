// What a platform would do before a word is said: who warms to a policy and who cools, and which choices pull against each
// other. From the rules' own sums, always against the other choice in the same area. Pure.
// Cost, delivery and coherence count for all segments alike and stand beside the policy in words; this is about position.
import type { Pack, Plank } from '../content/schema.ts';
import type { Side } from '../content/vocabulary.ts';
import { platformPoints, type Tables } from '../rules/index.ts';

/** How a segment takes the position of a policy: direction and size in three steps. */
export interface Warmth {
  /** Index of the segment in the pack. */
  readonly segment: number;
  readonly direction: 1 | -1;
  readonly size: 1 | 2 | 3;
}

export interface PlankPreview {
  readonly plank: Plank;
  /** Largest first. */
  readonly warms: readonly Warmth[];
  readonly cools: readonly Warmth[];
}

/** Two chosen policies that pull against each other; `strength` 1 a little, 2 plainly. */
export interface Tension {
  readonly planks: readonly [string, string];
  readonly strength: 1 | 2;
}

/** Changes of a segment's utility, in thousandths, below which nothing is shown, and where steps 2 and 3 begin. */
export const WARMTH_STEPS = { shown: 0.5, clear: 2, strong: 5 } as const;

/** `platform` with the plank of its area replaced. */
export const withPlank = (pack: Pack, platform: readonly string[], plank: Plank): string[] =>
  pack.topics.map((topic, i) => (topic.id === plank.area ? plank.id : platform[i]!));

const sizeOf = (thousandths: number): 1 | 2 | 3 =>
  thousandths < WARMTH_STEPS.clear ? 1 : thousandths < WARMTH_STEPS.strong ? 2 : 3;

/** The segments that a change of utility (thousandths, one per segment) moves, largest first. */
export function warmthOf(changes: readonly number[]): Warmth[] {
  return changes
    .map((change, segment) => ({ segment, change }))
    .filter(({ change }) => Math.abs(change) >= WARMTH_STEPS.shown)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change) || a.segment - b.segment)
    .map(({ segment, change }) => ({
      segment,
      direction: change > 0 ? 1 : -1,
      size: sizeOf(Math.abs(change)),
    }));
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;

/** Change of each segment's utility, in thousandths, when `plank` stands instead of the other choices of its area. */
export function changesBy(tables: Tables, side: Side, platform: readonly string[], plank: Plank): number[] {
  const { pack } = tables;
  const indexes = (standing: Plank) =>
    withPlank(pack, platform, standing).map((id) => tables.plankIds[side].indexOf(id));
  const others = pack.planks.filter(
    (other) => other.side === side && other.area === plank.area && other.id !== plank.id,
  );
  const against = others.map((other) => platformPoints(tables, side, indexes(plank), indexes(other)));
  return pack.segments.map((_, s) => 1000 * mean(against.map((points) => points.utility(s))));
}

/** All policies of a side with who warms and who cools, given the rest of the chosen platform. */
export function previewPlanks(tables: Tables, side: Side, platform: readonly string[]): PlankPreview[] {
  return tables.pack.planks
    .filter((plank) => plank.side === side)
    .map((plank) => {
      const warmth = warmthOf(changesBy(tables, side, platform, plank));
      return {
        plank,
        warms: warmth.filter(({ direction }) => direction === 1),
        cools: warmth.filter(({ direction }) => direction === -1),
      };
    });
}

/** Pairs of chosen policies that pull against each other. */
export function tensionsIn(pack: Pack, platform: readonly string[]): Tension[] {
  const chosen = pack.planks.filter((plank) => platform.includes(plank.id));
  return chosen.flatMap((plank) =>
    plank.coheres
      .filter((bond) => bond.value < 0 && platform.includes(bond.with))
      .map((bond): Tension => ({ planks: [plank.id, bond.with], strength: bond.value <= -2 ? 2 : 1 })),
  );
}
