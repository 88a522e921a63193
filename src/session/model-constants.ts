// The numbers of the rules as the page "Open the model" shows them: in groups, each with its unit, range and source.

import notes from '../rules/constants.json' with { type: 'json' };
import { CONSTANTS, type Constants } from '../rules/index.ts';

export type ConstantName = keyof Constants;

/** One number and what stands beside it in the rules. */
export interface ConstantInfo {
  readonly name: ConstantName;
  readonly unit: string;
  /** Null for a number that its source fixes. */
  readonly range: readonly [number, number] | null;
  /** The study, or what the number is for; never empty where `chosen` is false. */
  readonly source: string;
  /** True for a number that was chosen for play. */
  readonly chosen: boolean;
}

/** Groups in the order of the page. Every constant stands in one. */
export const CONSTANT_GROUPS = {
  persuasion: ['kappa', 'acceptanceFloor', 'frameGain', 'credibilityFloor', 'credibilityGain', 'repetition'],
  manner: ['deliveryFloor', 'monotony', 'warmth', 'attackBacklash', 'rebuttalWarmth'],
  answers: [
    'clawbackGain',
    'clawbackMax',
    'defence',
    'relevanceSameTopic',
    'relevanceOffTopic',
    'rebuttalFloor',
    'rebuttalComplexity',
  ],
  dodges: [
    'dodgeBelow',
    'dodgeNoticed',
    'dodgeNoticedPressed',
    'dodgeHonesty',
    'dodgeLeadership',
    'dodgeUndecided',
    'pivot',
    'pivotRelevance',
  ],
  checks: [
    'checkBase',
    'checkFalsity',
    'checkPenalty',
    'checkHonesty',
    'checkEscalation',
    'checkConfirmed',
    'checkConfirmedHonesty',
    'copartisan',
    'beliefCorrected',
  ],
  changes: [
    'contradictionHonesty',
    'contradictionPlan',
    'account',
    'contradictionExposure',
    'inoculation',
    'concessionHonesty',
    'concessionLeadership',
    'concessionPivot',
  ],
  night: [
    'opening',
    'answer',
    'askerGain',
    'answerEmpathy',
    'answerAttack',
    'closing',
    'closingFloor',
    'agendaWeight',
    'agendaHalf',
    'openingMentions',
    'rebuttalMentions',
  ],
  platform: ['proximity', 'directional', 'anchorPenalty', 'deliverability', 'coherence', 'costLevel'],
  votes: ['betaVote', 'betaBest', 'hardBest', 'hardNone', 'hardOther', 'undecidedDrop', 'drawBelow'],
  applause: ['wormUniversal', 'wormPartisan', 'wormDecay', 'wonLean', 'wonPerformance', 'wonSubstance'],
} as const satisfies Record<string, readonly ConstantName[]>;

export type ConstantGroup = keyof typeof CONSTANT_GROUPS;
export const CONSTANT_GROUP_NAMES = Object.keys(CONSTANT_GROUPS) as readonly ConstantGroup[];

const GAME = '[game]';

const INFO = new Map(
  notes.map(({ name, unit, range, source }): readonly [string, ConstantInfo] => [
    name,
    {
      name: name as ConstantName,
      unit,
      range: range === null ? null : [range[0]!, range[1]!],
      source: source.startsWith(GAME) ? source.slice(GAME.length).replace(/^: /, '') : source,
      chosen: source.startsWith(GAME),
    },
  ]),
);

export const constantInfo = (name: ConstantName): ConstantInfo => INFO.get(name)!;

/** Read by no formula yet, so that moving it would show nothing. */
const IDLE: ReadonlySet<ConstantName> = new Set(['beliefCorrected']);

/** True for a number that a reader may move. */
export const mayMove = (name: ConstantName): boolean => constantInfo(name).range !== null && !IDLE.has(name);

/** The names that may be moved, by group. */
export const movableConstants = (group: ConstantGroup): readonly ConstantName[] =>
  CONSTANT_GROUPS[group].filter(mayMove);

/** The value that the rules give a constant. */
export function constantValue(name: ConstantName, preset: 'vivid' | 'realistic'): number {
  const value = CONSTANTS[name];
  return typeof value === 'number' ? value : value[preset];
}
