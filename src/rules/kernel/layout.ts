// Where each number of a debate lives in its flat array of integers. Perceptions come first; hands, whose length
// depends on the pack, come last. Units stand beside each cell.

export const SEGMENT_COUNT = 7;
export const DIMENSION_COUNT = 8;
export const TOPIC_COUNT = 5;
/** Perception cells of one side: segment-major, dimension-minor. */
export const SIDE_STRIDE = SEGMENT_COUNT * DIMENSION_COUNT;
export const PERCEPTIONS = 2 * SIDE_STRIDE;

/** Offsets. Groups give their first cell. */
export const CELL = {
  /** Perception of side p by segment s on dimension d at p*56 + s*8 + d, milli-points 0..100,000. */
  perception: 0,
  /** What the live claim moved, per perception cell, milli-points. */
  live: 112,
  /** What a rebuttal took back of it, per perception cell, milli-points. */
  clawed: 224,
  /** Mentions per dimension, milli-mentions. */
  agenda: 336,
  /** All mentions, milli-mentions. */
  mentions: 344,
  /** Utility of staying undecided per segment, micro-units. */
  undecided: 345,
  /** Utility of a side's platform per side and segment, micro-units. */
  position: 352,
  /** Worm per segment, milli-points, up for side 0. */
  worm: 366,
  /** Worm gathered over the night per segment, milli-points. */
  performance: 373,
  /** Index of the current step of the schedule. */
  step: 380,
  /** Moves made so far. */
  turn: 381,
  /** Per side, milli-points. */
  composure: 382,
  /** Replies left per side. */
  replies: 384,
  /** Challenges left per side. */
  challenges: 386,
  /** 1 when the side has conceded. */
  conceded: 388,
  /** Tone index + 1 of the side's last line; 0 none. */
  lastTone: 390,
  /** Failed fact checks per side. */
  flags: 392,
  /** 1 when the side's forewarning has been used up. */
  prebutted: 394,
  /** Index + 1 of the live claim card; 0 none. */
  liveCard: 396,
  liveSide: 397,
  liveTone: 398,
  /** How far the live line answers what was asked, milli 0..1000. */
  liveRelevance: 399,
  /** Severity of the contradiction that the live line commits, 0..3. */
  liveContradiction: 400,
  /** 1 when the live line has been checked. */
  liveChecked: 401,
  /** 1 when the live line has been challenged. */
  liveChallenged: 402,
  /** Share that the last rebuttal took back, electorate mean, milli 0..1000. */
  clawback: 403,
  /** Relevance of the last rebuttal in milli + 1; 0 when the claim stood unanswered or was conceded. */
  rebuttalRelevance: 404,
  /** Index + 1 of the line pressed with reporters, per side. */
  spin: 405,
  /** Lines on each topic per side: side*5 + topic. */
  topicUse: 407,
  /** Sum and count of accuracy grades of cards played, per side. */
  gradeSum: 417,
  gradeCount: 419,
  /** Sum (milli) and count of relevance of rebuttals and answers, per side. */
  relevanceSum: 421,
  relevanceCount: 423,
  /** Sum of contradiction severities in thirds, per side. */
  severitySum: 425,
  /** First cell of the hands: claims of side 0, claims of side 1, rebuttals of side 0, rebuttals of side 1. */
  hands: 427,
} as const;

/** What a hand cell holds. */
export const CARD = { absent: 0, held: 1, used: 2 } as const;

/** Offsets that depend on how many cards the pack has. */
export interface Layout {
  /** First claim cell per side. */
  readonly claims: readonly [number, number];
  /** First rebuttal cell per side. */
  readonly rebuttals: readonly [number, number];
  /** Number of cells. */
  readonly size: number;
}

/** Layout for the given numbers of cards per side. */
export function makeLayout(claims: readonly [number, number], rebuttals: readonly [number, number]): Layout {
  const c0 = CELL.hands;
  const c1 = c0 + claims[0];
  const r0 = c1 + claims[1];
  const r1 = r0 + rebuttals[0];
  return { claims: [c0, c1], rebuttals: [r0, r1], size: r1 + rebuttals[1] };
}
