// The ways of saying a line: what differs between an opening, a claim, an answer and the rest, from the constants.
// Made once per compilation, so that saying a line makes nothing new.
import { TONES } from '../../content/vocabulary.ts';
import type { Constants } from '../constants.ts';
import { TERM } from './ledger.ts';

/** How a line's effects are applied. */
export interface Application {
  readonly term: number;
  /** Note the effect as the live claim. */
  readonly live: boolean;
  /** Segment that asked, or -1. */
  readonly asker: number;
  /** Factor on what the asker's segment hears. */
  readonly askerGain: number;
  /** Factor on what the line gains its speaker in compassion. */
  readonly compassion: number;
  /** Share of the effect on the other side that forewarning removes. */
  readonly discount: number;
}

/** One way of playing a claim card. */
export interface Way {
  readonly plain: Application;
  /** The same where the hearers were forewarned. */
  readonly forewarned: Application;
  /** 0..1: how far it answers what was asked. */
  readonly relevance: number;
  /** Extra factor on the effect. */
  readonly factor: number;
  /** Factor on the tone's own effects. */
  readonly toneFactor: number;
  /** How many mentions it makes. */
  readonly mentions: number;
}

/** The ways that no question shapes. */
export interface Ways {
  readonly opening: Way;
  readonly onTopic: Way;
  readonly offTopic: Way;
  readonly afterConcession: Way;
  readonly closing: Application;
  readonly rebuttal: Application;
  readonly tone: Application;
}

const application = (term: number, live: boolean): Application => ({
  term,
  live,
  asker: -1,
  askerGain: 1,
  compassion: 1,
  discount: 0,
});

/** A whole way: `how` says what differs from a plain line on the topic. */
function way(plain: Application, { inoculation }: Constants, how: Partial<Way>): Way {
  const forewarned = { ...plain, discount: inoculation };
  return { plain, forewarned, relevance: 1, factor: 1, toneFactor: 1, mentions: 1, ...how };
}

/** The ways under given constants. */
export function makeWays(constants: Constants): Ways {
  const { opening, openingMentions, pivot, pivotRelevance, concessionPivot } = constants;
  const claim = application(TERM.claim, true);
  return {
    opening: way(application(TERM.opening, false), constants, { factor: opening, mentions: openingMentions }),
    onTopic: way(claim, constants, {}),
    offTopic: way(claim, constants, { relevance: pivotRelevance, factor: pivot }),
    afterConcession: way(application(TERM.concession, false), constants, { factor: concessionPivot }),
    closing: application(TERM.closing, false),
    rebuttal: application(TERM['rebuttal-effect'], false),
    tone: application(TERM.tone, false),
  };
}

/** The ways of answering a citizen of segment `asker`, by tone, with a card of the given relevance 0..1. */
export function answerWays(constants: Constants, asker: number, relevance: number): Way[] {
  const { answer, pivot, dodgeBelow, answerAttack, answerEmpathy, askerGain } = constants;
  const factor = answer * (relevance < dodgeBelow ? pivot : 1);
  return TONES.map((tone) => {
    const compassion = tone === 'empathetic' ? answerEmpathy : 1;
    const plain = { ...application(TERM.answer, true), asker, askerGain, compassion };
    return way(plain, constants, { relevance, factor, toneFactor: tone === 'attacking' ? answerAttack : 1 });
  });
}
