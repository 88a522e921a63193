// The whole picture of a moment, as data: what any stage must show, whoever draws it. A stage gets a new picture at each
// beat and works out the motion itself, so that a night can be resumed at any moment with one call.
import type { Side, Tone } from '../content/vocabulary.ts';
import type { Act } from './acts.ts';

/** Leaders' faces. `speaking` alternates two mouths in the rhythm of the words; its brows and mouths follow the manner. */
export const LEADER_FACES = [
  'speaking',
  'listening',
  'calm',
  'driven',
  'concerned',
  'smug',
  'hit',
  'smiling',
  'amused',
  'doubtful',
  'stern',
  'relieved',
] as const;
export type LeaderFace = (typeof LEADER_FACES)[number];

/** Voters' faces. */
export const MOODS = ['neutral', 'pleased', 'delighted', 'doubtful', 'worried', 'cross'] as const;
export type Mood = (typeof MOODS)[number];

/** Left and right as the viewer sees them. */
export type Podium = 'left' | 'right';

/**
 * Where the camera is. `left` and `right` are singles of a speaker, `reaction` is the room, `reaction-left` and
 * `reaction-right` the leader whom a line hit; in `handshake` the leaders shake hands.
 */
export const SHOTS = [
  'wide',
  'left',
  'right',
  'two-shot',
  'question',
  'reaction',
  'reaction-left',
  'reaction-right',
  'handshake',
] as const;
export type Shot = (typeof SHOTS)[number];

export interface LeaderPicture {
  readonly side: Side;
  readonly podium: Podium;
  readonly name: string;
  readonly role: string;
  readonly you: boolean;
  /** Look code (src/ui/people). */
  readonly look: string;
  readonly face: LeaderFace;
  /** How a speaker speaks: chooses brows and mouths. Calm if left out. */
  readonly manner?: Tone;
  /** Speaker's light, 0..1: the speaker 1, the listener 0.45. */
  readonly light: number;
  /** Composure 0..100, shown in the rim of the light. */
  readonly composure: number;
}

export interface VoterPicture {
  /** Seat 0..23, back row 0..11, front row 12..23, left to right. */
  readonly seat: number;
  /** Index of the drawn look, 0..23. */
  readonly look: number;
  /** Index of the segment, 0..6. */
  readonly segment: number;
  readonly mood: Mood;
  /** Where they have turned over the night: to a side, or undecided. */
  readonly turned: Side | null;
  /** Whom they look at now. */
  readonly facing: Podium | 'front';
}

/** One point of the worm per line said: 0..100, 50 neutral, up for side 0. */
export interface WormPoint {
  readonly side0: number;
  readonly side1: number;
  readonly swing: number;
}

export interface StagePicture {
  readonly act: Act;
  readonly shot: Shot;
  /** In screen order, left then right. Empty before the leaders are known. */
  readonly leaders: readonly LeaderPicture[];
  /** 24 voters, or none in acts without an audience. */
  readonly voters: readonly VoterPicture[];
  readonly moderator: { readonly lit: boolean; readonly speaking: boolean };
  /** A citizen at the microphone: a look code of their own, and the segment whose faces theirs follows. */
  readonly citizen: { readonly look: string; readonly segment: number; readonly name: string } | null;
  readonly worm: readonly WormPoint[];
  /** "Hold the page": a fact check is being weighed, or has found something. */
  readonly check: 'none' | 'weighing' | 'fell-short' | 'held-up' | 'half-right';
  /** True just before the closing: the room splits to both sides. */
  readonly split: boolean;
  /** Share of the live claim that stands, 0..1, and whose it is. */
  readonly claim: { readonly side: Side; readonly stands: number } | null;
  /** Seconds a speaker keeps talking with moving mouth; 0 when nobody speaks. */
  readonly speech: number;
  /** What is being said, if it is known: the rhythm of the mouth. */
  readonly words?: string;
}
