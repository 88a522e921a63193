// What one term says, as data for a sentence: what happened, by whom and to whom, which view moved, which way and how far.
// Pure; src/ui/why turns it into words, so that a test can hold the words against the numbers.
import type { Dimension, Side, Tone } from '../content/vocabulary.ts';
import { type CheckFinding, type DebateEvent, other } from '../rules/index.ts';
import { wholeOf } from './rounding.ts';
import { subjectOf, type WhyTerm } from './why.ts';

/** Which way the view went as printed. */
export type Way = 'up' | 'down' | 'none';

/** What is named as the cause: a line of some kind, a tone, a platform. */
export type Noun =
  | 'platform'
  | 'opening'
  | 'claim'
  | 'answer'
  | 'grant'
  | 'pivot'
  | 'rebuttal'
  | 'closing'
  | 'tone'
  | 'line';

/** Findings that move a view; half right moves none. */
type Finding = Exclude<CheckFinding, 'half-right'>;

/** What happened. A line `lands` when it helps its speaker: on what voters think of them, or of the other side. */
export type Cause =
  | 'platform-liked'
  | 'platform-doubted'
  | 'lands-own'
  | 'lands-other'
  | 'misses-own'
  | 'misses-other'
  | 'tone-suits'
  | 'tone-grates'
  | 'rebuttal'
  | 'reply'
  | 'dodge'
  | 'dodge-question'
  | 'dodge-pressed'
  | `fact-check-${Finding}`
  | `check-honesty-${Finding}`
  | `check-called-${Finding}`
  | 'contradiction'
  | 'contradiction-shown'
  | 'forewarning'
  | 'challenge'
  | 'agenda-suits'
  | 'agenda-grates'
  | 'deciding'
  | 'position-suits'
  | 'position-grates';

export interface Telling {
  readonly cause: Cause;
  readonly noun: Noun;
  /** Who did it; null for what nobody did. */
  readonly by: Side | null;
  /** Whose line, words or platform it is about; null for none. */
  readonly of: Side | null;
  /** The card that was played or checked, or null. */
  readonly card: string | null;
  readonly tone: Tone | null;
  /** Whose standing moved; null when it is the lead itself. */
  readonly about: Side | null;
  readonly dimension: Dimension | null;
  readonly way: Way;
  /** Tenths of a point of the view (0..100 points), or of the lead where no view moved; 0 when `way` is none. */
  readonly tenths: number;
}

/** What a line is called by what was done with it. */
const LINES: Partial<Record<DebateEvent['type'], Noun>> = {
  'opening-made': 'opening',
  'claim-made': 'claim',
  'question-answered': 'answer',
  'claim-rebutted': 'rebuttal',
  'claim-conceded': 'pivot',
  'claim-checked': 'claim',
  'closing-made': 'closing',
};

/** A point granted is honest and a little weak; what else a concession moves comes from the line after it. */
function isGrant(event: DebateEvent, { mechanism, about, dimension }: WhyTerm): boolean {
  if (mechanism !== 'concession' || about !== subjectOf(event).side) return false;
  return dimension === 'honesty' || dimension === 'leadership';
}

function nounOf(event: DebateEvent, term: WhyTerm): Noun {
  if (term.mechanism === 'platform' || term.mechanism === 'tone') return term.mechanism;
  return isGrant(event, term) ? 'grant' : (LINES[event.type] ?? 'line');
}

function checkCause(event: DebateEvent, mechanism: 'fact-check' | 'check-honesty'): Cause {
  const finding = event.type === 'claim-checked' && event.finding === 'held-up' ? 'held-up' : 'fell-short';
  if (mechanism === 'fact-check') return `fact-check-${finding}`;
  const called = event.type === 'claim-checked' && event.by === 'challenger';
  return called ? `check-called-${finding}` : `check-honesty-${finding}`;
}

function dodgeCause({ type }: DebateEvent): Cause {
  if (type === 'answer-pressed') return 'dodge-pressed';
  return type === 'question-answered' ? 'dodge-question' : 'dodge';
}

/** A line that moved what voters think of its speaker or of the other side. */
function lineCause(own: boolean, up: boolean): Cause {
  const lands = own === up;
  return `${lands ? 'lands' : 'misses'}-${own ? 'own' : 'other'}`;
}

function causeOf(event: DebateEvent, { mechanism, about, shift, points }: WhyTerm): Cause {
  const speaker = subjectOf(event).side;
  switch (mechanism) {
    case 'platform':
      return shift > 0 ? 'platform-liked' : 'platform-doubted';
    case 'tone':
      return shift > 0 ? 'tone-suits' : 'tone-grates';
    case 'agenda':
    case 'position':
      return `${mechanism}-${points > 0 ? 'suits' : 'grates'}`;
    case 'dodge':
      return dodgeCause(event);
    case 'fact-check':
    case 'check-honesty':
      return checkCause(event, mechanism);
    case 'contradiction':
      return speaker === about ? 'contradiction' : 'contradiction-shown';
    case 'rebuttal':
    case 'reply':
    case 'forewarning':
    case 'challenge':
    case 'deciding':
      return mechanism;
    default:
      return lineCause(speaker === about, shift > 0);
  }
}

/** Who acted, and whose line or words it was about. */
function partiesOf(event: DebateEvent, { mechanism, about }: WhyTerm): Pick<Telling, 'by' | 'of'> {
  const speaker = subjectOf(event).side;
  if (mechanism === 'platform') return { by: about, of: about };
  if (speaker === null) return { by: null, of: null };
  const rival = other(speaker);
  if (event.type === 'claim-checked') {
    return { by: event.by === 'challenger' ? rival : null, of: speaker };
  }
  if (mechanism === 'forewarning') return { by: rival, of: speaker };
  if (mechanism === 'rebuttal') return { by: speaker, of: speaker };
  if (mechanism === 'dodge' || mechanism === 'contradiction') return { by: speaker, of: about };
  return { by: speaker, of: speaker };
}

/** Which way and how far, as printed: the view where one moved, else the player's lead. */
function sizeOf({ dimension, shift, points }: WhyTerm): Pick<Telling, 'way' | 'tenths'> {
  const exact = dimension === null ? points / 10 : shift / 100;
  const tenths = wholeOf(Math.abs(exact));
  return { way: tenths === 0 ? 'none' : exact > 0 ? 'up' : 'down', tenths };
}

/** What `term`, one of those of `event`, says. */
export const tellingOf = (event: DebateEvent, term: WhyTerm): Telling => ({
  cause: causeOf(event, term),
  noun: nounOf(event, term),
  ...partiesOf(event, term),
  card: subjectOf(event).card,
  tone: 'tone' in event ? event.tone : null,
  about: term.about,
  dimension: term.dimension,
  ...sizeOf(term),
});
