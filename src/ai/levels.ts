// How well an opponent plays. Levels differ by how carefully they judge and what they know to use, never by hidden bonuses.

export const LEVEL_NAMES = ['novice', 'campaigner'] as const;
export type LevelName = (typeof LEVEL_NAMES)[number];

export interface Level {
  /** Standard deviation of its misjudgement of a line, percentage points of net best-party lead. */
  readonly noise: number;
  /** Weighs that a line of its own may be checked. */
  readonly mindsChecks: boolean;
  /** Presses dodges and calls checks. */
  readonly challenges: boolean;
  /** Keeps a reply for a rebuttal that costs more than this, percentage points, while replies are scarce. */
  readonly replyWorth: number;
}

/** One row per level; a stronger one is a new row and, if it looks further ahead, a new field. */
export const LEVELS: Readonly<Record<LevelName, Level>> = {
  novice: { noise: 2.2, mindsChecks: false, challenges: false, replyWorth: 0 },
  campaigner: { noise: 1.6, mindsChecks: true, challenges: true, replyWorth: 0.15 },
};
