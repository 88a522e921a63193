// The closed word lists that a pack, the rules and the interface share, in the order that gives each word its index.
// Nothing here may depend on a particular debate.

/** The two sides, by index. A pack says which party each one is; all code treats both alike. */
export type Side = 0 | 1;
export const SIDES = [0, 1] as const;

/** What a segment may think of a leader on a 0-100 scale. Order fixes the cell layout of the rules. */
export const DIMENSIONS = [
  'control',
  'compassion',
  'cost',
  'sovereignty',
  'plan',
  'leadership',
  'honesty',
  'law',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** How a line is said. */
export const TONES = ['assertive', 'calm', 'attacking', 'empathetic'] as const;
export type Tone = (typeof TONES)[number];

/** Which part of a claim a rebuttal aims at (undermine, undercut, rebut, inconsistency, ad hominem). */
export const AIMS = ['premise', 'inference', 'conclusion', 'commitment', 'source'] as const;
export type Aim = (typeof AIMS)[number];

/** The moral or practical frame of a line. */
export const FRAMES = ['order', 'care', 'fairness', 'nation', 'pragmatism'] as const;
export type Frame = (typeof FRAMES)[number];

/** Whether a claim praises the own side, attacks the other, or sets both side by side. */
export const CLAIM_KINDS = ['acclaim', 'attack', 'contrast'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** What sort of question a claim answers (classical stasis theory). */
export const STASES = ['fact', 'definition', 'quality', 'policy'] as const;
export type Stasis = (typeof STASES)[number];

/** Standing of a plank or claim on the day of the debate. `option` is an idea of this game, never party policy. */
export const STATUSES = ['policy', 'argued', 'option'] as const;
export type Status = (typeof STATUSES)[number];

/** Verdict words of the fact-check ledger, best to worst, then the two that carry no grade of their own. */
export const VERDICTS = [
  'supported',
  'mostly-supported',
  'half-right',
  'misleading',
  'wrong',
  'unproven',
  'opinion',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Length of the night: `full` six exchanges and two questions, `quick` two exchanges and one question. */
export const FORMATS = ['quick', 'full'] as const;
export type Format = (typeof FORMATS)[number];

/** Size of effects: `vivid` is turned up for play, `realistic` matches field experiments. */
export const PRESETS = ['vivid', 'realistic'] as const;
export type Preset = (typeof PRESETS)[number];

/** Moments of a debate at which a side's own team may have a word with its leader, most pressing first. */
export const ADVICE_MOMENTS = [
  /** The other leader missed the point, and a challenge is left to say so. */
  'dodge-unpressed',
  /** Much of the leader's own claim was taken back, and a reply is left. */
  'claim-hard-hit',
  /** The other leader's claim rests on something that can be checked, and a challenge is left. */
  'claim-checkable',
  /** The leader's nerve is worn. */
  'composure-low',
  /** The leader has said two lines running in one tone. */
  'tone-repeated',
  /** A citizen waits for an answer. */
  'citizen-asks',
  /** Voters were forewarned about the topic that is up. */
  'topic-forewarned',
  /** No exchange follows this one. */
  'last-exchange',
] as const;
export type AdviceMoment = (typeof ADVICE_MOMENTS)[number];
