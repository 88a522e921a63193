// Every balance number of the rules, once, with unit, range and source. Weights of single cards live in the pack.
// Sources are explained in README.md beside this file; [game] marks a number chosen for play, not from research.
import type { Format, Preset } from '../content/vocabulary.ts';

/** Version of the numbers: a change here that moves any result is a new major version. */
export const RULES_VERSION = '2.0';

export const CONSTANTS = {
  /** @unit factor on every authored point @range 0.2-1.2 @source vivid: Labour Together/YouGov Oct 2023; realistic: Coppock et al. 2020 */
  kappa: { vivid: 0.9, realistic: 0.36 } satisfies Record<Preset, number>,
  /** @unit share @range 0.4-0.8 @source Coppock 2022: opponents update too, only less */
  acceptanceFloor: 0.6,
  /** @unit factor per unit of affinity @range 0-0.4 @source Feinberg & Willer 2015: moral reframing */
  frameGain: 0.25,
  /** @unit factor at honesty 0 @range 0.6-1 @source Stiff 1986: source credibility r .10 */
  credibilityFloor: 0.75,
  /** @unit factor from honesty 0 to 100 @range 0-0.6 @source Stiff 1986 */
  credibilityGain: 0.5,
  /** @unit per earlier use of the topic @range 0-1 @source Chong & Druckman 2007: quality beats repetition */
  repetition: 0.35,
  /** @unit factor at composure 0 @range 0.6-1 @source Burrell & Koper 1986: powerful language r .23 */
  deliveryFloor: 0.8,
  /** @unit factor @range 0.8-1 @source [game]: the same tone twice running */
  monotony: 0.9,
  /** @unit factor on tone side effects @range 0.3-1 @source Frimer & Skitka 2018; Lau et al. 2007 */
  warmth: 0.3,
  /** @unit factor on what an attacking tone costs, on top of warmth @range 0.3-1 @source Lau et al. 2007: little backlash */
  attackBacklash: 0.35,
  /** @unit factor @range 0-1 @source [game]: tone side effects inside a rebuttal */
  rebuttalWarmth: 0.6,
  /** @unit complexity 0..1 @range 0-0.5 @source [game]: a short answer is easy to follow */
  rebuttalComplexity: 0.2,

  /** @unit factor on relevance x exposure x strength @range 1-3 @source Carpenter 2015: argument quality r .33 */
  clawbackGain: 2.0,
  /** @unit share of the claim @range 0.6-0.95 @source [game]: no claim is wiped out by one answer */
  clawbackMax: 0.85,
  /** @unit relevance @range 0-1 @source van Eemeren & Grootendorst 1992: same topic, not this claim */
  relevanceSameTopic: 0.6,
  /** @unit relevance @range 0-1 @source van Eemeren & Grootendorst 1992: another topic */
  relevanceOffTopic: 0.15,
  /** @unit relevance @range 0-1 @source [game]: below this an answer is a dodge */
  dodgeBelow: 0.5,
  /** @unit factor @range 0.5-1 @source [game]: a claim off the named topic */
  pivot: 0.75,
  /** @unit relevance @range 0-1 @source [game]: how far a claim off the named topic answers the moderator */
  pivotRelevance: 0.4,
  /** @unit factor floor of a rebuttal's own effects when it misses the point @range 0-1 @source [game] */
  rebuttalFloor: 0.4,
  /** @unit share restored at full evidence @range 0.2-0.8 @source Stiff 1986; Reinard 1986: evidence r .21 */
  defence: 0.8,

  /** @unit share of viewers @range fixed @source Rogers & Norton 2011: dodge noticed unaided */
  dodgeNoticed: 0.39,
  /** @unit share of viewers @range fixed @source Rogers & Norton 2011: noticed when pointed out */
  dodgeNoticedPressed: 0.88,
  /** @unit points of honesty at full notice @range 1-3 @source Rogers & Norton 2011 (direction) */
  dodgeHonesty: 1.0,
  /** @unit points of leadership at full notice @range 0-2 @source Rogers & Norton 2011 (direction) */
  dodgeLeadership: 0.3,
  /** @unit utility of staying undecided at full notice @range 0-0.05 @source Rogers & Norton 2011 (direction) */
  dodgeUndecided: 0.01,

  /** @unit probability at full checkability, true claim @range 0-0.2 @source [game]: about one check a night */
  checkBase: 0.06,
  /** @unit probability added at falsity 1 @range 0-1 @source [game] */
  checkFalsity: 0.75,
  /** @unit share of the claim lost at falsity 1 @range 0.1-0.5 @source Nyhan et al. 2019: small effect on evaluation */
  checkPenalty: 0.22,
  /** @unit points of honesty at falsity 1 @range 1-3 @source Agadjanian et al. 2019 */
  checkHonesty: 1.0,
  /** @unit per earlier failed check @range 0-1 @source Agadjanian et al. 2019: records hurt more than single ratings */
  checkEscalation: 0.5,
  /** @unit share of the claim gained when confirmed @range 0-0.2 @source Wintersieck 2017 */
  checkConfirmed: 0.1,
  /** @unit points of honesty when confirmed @range 0-1 @source Wintersieck 2017 */
  checkConfirmedHonesty: 0.4,
  /** @unit effect on full co-partisans @range 0.4-1 @source Walter et al. 2020 */
  copartisan: 0.6,
  /** @unit share of believers lost @range 0.3-0.8 @source Walter et al. 2020: d .29 on belief */
  beliefCorrected: 0.55,

  /** @unit weight of what was talked about @range 0.05-0.2 @source priming meta-analyses r .10 */
  agendaWeight: 0.12,
  /** @unit mentions to half of that weight @range 5-20 @source [game] */
  agendaHalf: 10,
  /** @unit mentions of an opening statement @range 1-3 @source [game] */
  openingMentions: 2,
  /** @unit mentions of a rebuttal @range 0-1 @source [game] */
  rebuttalMentions: 0.5,

  /** @unit logit per point of weighted perception, vote @range 0.1-0.4 @source ratio from Labour Together/YouGov Oct 2023 */
  betaVote: 0.2,
  /** @unit logit per point of weighted perception, best party @range 0.2-0.8 @source as betaVote */
  betaBest: 0.45,
  /** @unit share of `hard` that also holds for best party @range 0-1 @source [game] */
  hardBest: 0.7,
  /** @unit share of none or don't know that stays @range 0-1 @source [game] */
  hardNone: 0.35,
  /** @unit share of `hard` that holds for other parties @range 0-1 @source [game] */
  hardOther: 0.9,
  /** @unit utility per claim heard at awareness 1 @range 0-0.05 @source YouGov 2010: don't know 11 to 6 */
  undecidedDrop: 0.02,
  /** @unit points; the change in net best-party lead below which the night is a draw @range fixed @source [game] */
  drawBelow: 0.3,

  /** @unit utility per squared unit of distance @range 0.01-0.06 @source Sanders et al. 2011: valence beats space */
  proximity: 0.03,
  /** @unit share of directional voting @range 0-1 @source Merrill & Grofman 1999 */
  directional: 0.3,
  /** @unit points per squared unit from the reputation @range 0.3-1 @source Tomz & Van Houweling 2012 */
  anchorPenalty: 0.7,
  /** @unit points of plan from deliverability 0.5 to 1.5 @range 2-6 @source [game] */
  deliverability: 4,
  /** @unit points of plan per unit of coherence @range 0-1 @source [game] */
  coherence: 0.5,
  /** @unit points of cost per level of cost above the prepared platform @range 0-1 @source [game] */
  costLevel: 0.25,

  /** @unit points of honesty at severity 1, full notice @range 1-5 @source Tomz & Van Houweling 2012: 57-43 */
  contradictionHonesty: 2.0,
  /** @unit points of plan at severity 1, full notice @range 0-3 @source Doherty et al. 2016 */
  contradictionPlan: 1.0,
  /** @unit factor when the change is explained @range 0.5-1 @source Benoit et al. 2014: accounts r .20 */
  account: 0.7,
  /** @unit exposure of commitment added at severity 1 @range 0-0.5 @source [game] */
  contradictionExposure: 0.3,
  /** @unit share of a forewarned claim @range 0.1-0.3 @source Banas & Rains 2010: inoculation r .21 */
  inoculation: 0.2,

  /** @unit factor on an opening statement @range 0.3-1 @source [game]: nobody answers it, so it must not decide the night */
  opening: 0.5,
  /** @unit factor on an answer to a citizen @range 0.3-1 @source [game]: nobody rebuts it either */
  answer: 0.6,
  /** @unit factor for the asker's segment @range 1-1.5 @source [game] */
  askerGain: 1.25,
  /** @unit factor on compassion in an empathetic answer @range 1-1.3 @source [game] */
  answerEmpathy: 1.15,
  /** @unit factor on tone costs of an attacking answer @range 1-2 @source Frimer & Skitka 2018 */
  answerAttack: 1.5,
  /** @unit points of honesty of a concession @range 0-2 @source O'Keefe 1999: two-sided messages r .09 */
  concessionHonesty: 0.5,
  /** @unit points of leadership of a concession @range -1-0 @source [game] */
  concessionLeadership: -0.5,
  /** @unit factor on the line that follows a concession @range 0.3-0.7 @source [game] */
  concessionPivot: 0.3,
  /** @unit factor on the repeated line of a closing statement @range 0.2-0.5 @source Chong & Druckman 2013: small recency */
  closing: 0.35,
  /** @unit factor floor of a closing on a topic never used @range 0-1 @source [game]: message discipline */
  closingFloor: 0.5,

  /** @unit worm points for agreeable lines @range 2-6 @source Reinemann & Maurer 2005 */
  wormUniversal: 4,
  /** @unit worm points for partisan lines @range 3-9 @source Reinemann & Maurer 2005 */
  wormPartisan: 6,
  /** @unit factor per move @range 0.4-0.8 @source [game] */
  wormDecay: 0.6,
  /** @unit logit at full 2019 lean @range fixed @source YouGov 2019, 2024: 85:15 among strong partisans */
  wonLean: 2.33,
  /** @unit per worm point gathered @range 0-0.1 @source [game] */
  wonPerformance: 0.05,
  /** @unit per point of weighted perception @range 0-0.5 @source [game] */
  wonSubstance: 0.25,
} as const;

/** The shape of CONSTANTS with any values: tables are compiled with one, so that a constant can be moved without touching the rules. */
export type Constants = {
  readonly [name in keyof typeof CONSTANTS]: (typeof CONSTANTS)[name] extends number
    ? number
    : Readonly<Record<Preset, number>>;
};

/** Composure, in milli-points of 0..100,000. @source [game] */
export const COMPOSURE = {
  start: 100_000,
  /** Change by tone, in the order of TONES. */
  tone: [-3000, 5000, -4000, -1000],
  /** Cost of a rebuttal that claws back everything. */
  hit: 12_000,
  flagged: -10_000,
  defend: -4000,
  restOnReply: 3000,
  failedPress: -4000,
  failedCheck: -6000,
} as const;

/** Points of leadership lost by pressing an answer that was relevant. @source [game] */
export const FAILED_PRESS_LEADERSHIP = -0.3;

/** Tokens a night, per format. @source [game]: without a limit replying is always right */
export const TOKENS: Record<Format, { readonly replies: number; readonly challenges: number }> = {
  quick: { replies: 1, challenges: 2 },
  full: { replies: 2, challenges: 2 },
};

/** Cards dealt to each side. @source house decision 5 */
export const HAND = { claims: 10, rebuttals: 9, notes: 3 } as const;

/** Tone x dimension factors on what a line gains its speaker (rows TONES, columns DIMENSIONS). @source O'Keefe & Hoeken 2021 bounds */
export const TONE_SELF: readonly (readonly number[])[] = [
  [1.15, 0.85, 1, 1, 1.05, 1.1, 1, 0.95],
  [0.95, 1, 1.05, 1, 1.1, 1, 1.1, 1.05],
  [0.9, 0.7, 0.9, 0.95, 0.9, 0.95, 0.85, 0.9],
  [0.85, 1.3, 0.95, 0.9, 0.95, 0.9, 1.05, 1.05],
];

/** Tone factors on what a line costs its target. @source Lau et al. 2007 bounds */
export const TONE_OPPONENT: readonly number[] = [1, 0.92, 1.15, 0.85];

/** Tone x aim factors on clawback (rows TONES, columns AIMS). @source [game]: tone must depend on the situation */
export const TONE_AIM: readonly (readonly number[])[] = [
  [0.97, 0.98, 1.12, 1.08, 1],
  [1.06, 1.03, 0.9, 0.9, 1],
  [0.85, 0.92, 1, 1.22, 1.1],
  [0.9, 0.96, 1.16, 0.88, 0.9],
];

/** Points that a tone itself moves on its speaker (rows TONES): compassion, leadership, honesty. @source Frimer & Skitka 2018 */
export const TONE_EFFECT: readonly { compassion: number; leadership: number; honesty: number }[] = [
  { compassion: -0.15, leadership: 0.35, honesty: 0 },
  { compassion: 0, leadership: 0.1, honesty: 0.15 },
  { compassion: -0.8, leadership: -0.2, honesty: -0.4 },
  { compassion: 0.45, leadership: -0.15, honesty: 0 },
];

/** Partisan pull of a tone on the worm. @source Reinemann & Maurer 2005 */
export const TONE_WORM: readonly number[] = [0.3, -0.2, 1, -0.4];

/** Starting perception moves with lean by this much, points. @source segment table of README.md (estimate) */
export const LEAN_PRIOR = 14;

/** Named rule switches. All are on in every shipped night; tests turn them off one by one. */
export const SWITCHES = [
  'openings',
  'questions',
  'closings',
  'challenges',
  'contradictions',
  'prebuttal',
  'concession',
  'half-true-null',
] as const;
export type Switch = (typeof SWITCHES)[number];

/** Score parts and their maxima, points; they sum to 100. @source rules section 9 */
export const SCORE_MAX = {
  persuasion: 50,
  accuracy: 20,
  consistency: 10,
  breadth: 10,
  directness: 10,
} as const;

/** A failed check costs this much of the accuracy part's average. @source [game] */
export const SCORE_FLAG = 0.15;

/** A segment counts as held when the change of a side's best-party lead there stays above this, percentage points. @source [game] */
export const BREADTH_FLOOR = -0.25;

/** Respondents of each after-debate poll and its printed margins, percentage points. @source British Polling Council wording */
export const POLL = { respondents: 1600, marginShare: 2.4, marginLead: 4.0 } as const;
