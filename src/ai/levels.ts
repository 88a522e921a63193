// How well an opponent plays. Levels differ by how carefully they judge, how far they think and what they remember,
// never by hidden bonuses and never by seeing the other hand.

export const LEVEL_NAMES = ['novice', 'campaigner', 'strategist', 'spin-doctor'] as const;
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
  /** Fits the tone of a line to the moment; without it, every line is said in the tone it is written in. */
  readonly fitsTone: boolean;
  /** How far it thinks past its own line: 0 not at all, 1 the other side's answer, 2 its own reply to that as well. */
  readonly depth: 0 | 1 | 2;
  /** How many of its likeliest lines it thinks through that far. */
  readonly breadth: number;
  /** Remembers which answers the other side has already given; without it, any of them may come again. */
  readonly remembers: boolean;
  /** Keeps a line for the topic where it counts most, instead of spending it now. */
  readonly saves: boolean;
}

/** One row per level. */
export const LEVELS: Readonly<Record<LevelName, Level>> = {
  novice: {
    noise: 1.8,
    mindsChecks: false,
    challenges: false,
    replyWorth: 1,
    fitsTone: false,
    depth: 0,
    breadth: 1,
    remembers: false,
    saves: false,
  },
  campaigner: {
    noise: 1.3,
    mindsChecks: true,
    challenges: true,
    replyWorth: 0.1,
    fitsTone: true,
    depth: 1,
    breadth: 2,
    remembers: false,
    saves: false,
  },
  strategist: {
    noise: 0.45,
    mindsChecks: true,
    challenges: true,
    replyWorth: 0.2,
    fitsTone: true,
    depth: 1,
    breadth: 6,
    remembers: false,
    saves: false,
  },
  'spin-doctor': {
    noise: 0.1,
    mindsChecks: true,
    challenges: true,
    replyWorth: 0.4,
    fitsTone: true,
    depth: 2,
    breadth: 8,
    remembers: true,
    saves: true,
  },
};
