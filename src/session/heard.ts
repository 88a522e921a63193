// What voters will have heard of: how often each subject and each way of judging came up. Pure.
import { DIMENSIONS, type Dimension } from '../content/vocabulary.ts';
import type { Match } from '../match/match.ts';
import { CELL, TOPIC_COUNT } from '../rules/index.ts';

export interface Heard {
  /** Lines of both sides on each topic that came up, most first. */
  readonly topics: readonly { readonly topic: string; readonly lines: number }[];
  /** Dimensions by their share of all mentions (0..1), largest first; none before anything was said. */
  readonly dimensions: readonly { readonly dimension: Dimension; readonly share: number }[];
}

/** What the night has been about so far. */
export function heardOf({ night, state }: Match): Heard {
  const { cells } = state;
  const mentions = cells[CELL.mentions]!;
  const topics = night.tables.pack.topics.map(({ id }, i) => ({
    topic: id,
    lines: cells[CELL.topicUse + i]! + cells[CELL.topicUse + TOPIC_COUNT + i]!,
  }));
  const dimensions = DIMENSIONS.map((dimension, d) => ({
    dimension,
    share: mentions > 0 ? cells[CELL.agenda + d]! / mentions : 0,
  }));
  return {
    topics: topics.filter(({ lines }) => lines > 0).sort((a, b) => b.lines - a.lines),
    dimensions: dimensions.filter(({ share }) => share > 0).sort((a, b) => b.share - a.share),
  };
}
