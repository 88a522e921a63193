// Ways of playing that a fair and deep debate must answer in a known way: without a tone, with one tone only, only or
// never attacking while there is another way, only with what holds up, never answering, always dodging, never replying.

import { traitsOf } from '../ai/card-traits.ts';
import type { Allowed, Allows } from '../ai/chooser.ts';
import type { PrefersNote } from '../ai/preparation.ts';
import { CLAIM_KINDS, TONES, type Tone } from '../content/vocabulary.ts';
import { CELL, cardOf, KIND, kindOf, type Night, toneOf } from '../rules/index.ts';

const ATTACK = CLAIM_KINDS.indexOf('attack');

/** Lowest accuracy grade of a line that somebody honest would say. */
const WELL_SUPPORTED = 3;
const HALF_RIGHT = 2;
const BEST_GRADE = 4;

const isReply = (code: number): boolean => kindOf(code) === KIND.reply;
const isRebuttal = (code: number): boolean => kindOf(code) === KIND.rebut;

/** Moves that say a claim from the hand for the first time. */
const isNewClaim = (code: number): boolean => {
  const kind = kindOf(code);
  return (
    kind === KIND['make-opening'] ||
    kind === KIND['make-claim'] ||
    kind === KIND.answer ||
    kind === KIND.concede
  );
};

const hasTone = (code: number): boolean =>
  isNewClaim(code) || isRebuttal(code) || kindOf(code) === KIND['make-closing'];

const strictly = (allows: Allows): Allowed => ({ allows, instead: null });
/** Kept wherever the hand leaves a choice. */
const wherePossible = (allows: Allows): Allowed => ({ allows, instead: () => true });

const without = (tone: Tone): Allowed =>
  strictly((_night, _cells, _side, code) => !hasTone(code) || toneOf(code) !== TONES.indexOf(tone));

const only = (tone: Tone): Allowed =>
  strictly((_night, _cells, _side, code) => !hasTone(code) || toneOf(code) === TONES.indexOf(tone));

const attacks = (night: Night, side: 0 | 1, code: number): boolean =>
  traitsOf(night.tables)[side][cardOf(code)]!.kind === ATTACK;

/** Grade of the card of a code; opinions count as well supported, because nothing in them can be false. */
function gradeOf(night: Night, side: 0 | 1, code: number): number {
  if (isRebuttal(code)) return night.tables.rebuttals[side][cardOf(code)]!.grade;
  if (!isNewClaim(code)) return BEST_GRADE;
  const { grade } = night.tables.claims[side][cardOf(code)]!;
  return grade < 0 ? BEST_GRADE : grade;
}

/** A note about a claim that holds up: what an honest player prepares. */
export const isWellSupported: PrefersNote = (note, pack) =>
  (pack.claims.find((claim) => claim.id === note.claim)!.accuracy ?? BEST_GRADE) >= WELL_SUPPORTED;

const dodges: Allows = (night, cells, side, code) => {
  if (isRebuttal(code))
    return night.tables.rebuttals[side][cardOf(code)]!.relevance[cells[CELL.liveCard]! - 1]! < 0.5;
  if (kindOf(code) === KIND['make-claim']) {
    const round = night.rounds[cells[CELL.step]!]!;
    return night.tables.claims[side][cardOf(code)]!.topic !== night.topics[round];
  }
  return true;
};

/** By name; a name says what the player is held to. */
export const RESTRICTIONS = {
  'without-assertive': without('assertive'),
  'without-calm': without('calm'),
  'without-attacking': without('attacking'),
  'without-empathetic': without('empathetic'),
  'only-assertive': only('assertive'),
  'only-calm': only('calm'),
  'only-attacking': only('attacking'),
  'only-empathetic': only('empathetic'),
  'attack-claims-only': wherePossible(
    (night, _cells, side, code) => !isNewClaim(code) || attacks(night, side, code),
  ),
  'no-attack-claims': wherePossible(
    (night, _cells, side, code) => !isNewClaim(code) || !attacks(night, side, code),
  ),
  /** Nothing half right while there is anything better to say, and nothing misleading ever. */
  'well-supported-only': {
    allows: (night, _cells, side, code) => gradeOf(night, side, code) >= WELL_SUPPORTED,
    instead: (night, _cells, side, code) => gradeOf(night, side, code) >= HALF_RIGHT,
  },
  'never-rebut': strictly(
    (_night, _cells, _side, code) => !isRebuttal(code) && kindOf(code) !== KIND.concede,
  ),
  'always-dodge': strictly(dodges),
  'never-reply': strictly((_night, _cells, _side, code) => !isReply(code)),
} as const satisfies Record<string, Allowed>;

export type RestrictionName = keyof typeof RESTRICTIONS;

export const RESTRICTION_NAMES = Object.keys(RESTRICTIONS) as readonly RestrictionName[];

export const isRestriction = (name: string): name is RestrictionName => name in RESTRICTIONS;
