// The intent chip: what a computer will aim at with its next line, and where it is weakest itself. Truthful: the line
// is chosen among the cards of the same plan.
import { CLAIM_KINDS, type ClaimKind, DIMENSIONS, type Dimension } from '../content/vocabulary.ts';
import {
  CELL,
  type Night,
  other,
  SEGMENT_COUNT,
  SIDE_STRIDE,
  salienceOf,
  type View,
} from '../rules/index.ts';
import { planOf } from './plan.ts';
import type { Temperament } from './temperaments.ts';

export interface Intent {
  /** Kind of its next line. Before the topic is named it may still have to choose another kind that fits the topic. */
  readonly kind: ClaimKind;
  /** Topic id once it has been named, else null. */
  readonly topic: string | null;
  /** The dimension on which it trails the other leader most, weighted by what voters care about now. */
  readonly vulnerable: Dimension;
}

/** Where `side` trails the other most: weighted mean gap over all segments. Public knowledge. */
export function vulnerableOf(night: Night, cells: ArrayLike<number>, side: 0 | 1): Dimension {
  const { tables } = night;
  const own = CELL.perception + side * SIDE_STRIDE;
  const theirs = CELL.perception + other(side) * SIDE_STRIDE;
  const gaps = DIMENSIONS.map((_, d) => {
    let gap = 0;
    for (let s = 0; s < SEGMENT_COUNT; s++) {
      const weight = tables.best.weight[s]! * salienceOf(tables, cells, s, d);
      gap += weight * (cells[theirs + s * 8 + d]! - cells[own + s * 8 + d]!);
    }
    return gap;
  });
  return DIMENSIONS[gaps.indexOf(Math.max(...gaps))]!;
}

/** The intent of the computer whose view this is, or null when it has no line left to say. */
export function intentOf(view: View, night: Night, temperament: Temperament): Intent | null {
  const { cells } = view.state;
  const plan = planOf(night, cells, view.seat, temperament);
  if (plan === null) return null;
  return {
    kind: CLAIM_KINDS[plan.kind]!,
    topic: plan.topic < 0 ? null : night.tables.pack.topics[plan.topic]!.id,
    vulnerable: vulnerableOf(night, cells, view.seat),
  };
}
