// One beat of the night: what to show, say and sound, and for how long. Data only; the director plays beats.
import type { Side, Tone } from '../content/vocabulary.ts';
import { type Direction, drawPicture, QUIET } from './draw.ts';
import type { StagePicture } from './picture.ts';
import type { Reaction } from './reactions.ts';
import type { Scene } from './scene.ts';
import type { SoundCue } from './sound-cues.ts';

/** A sentence for the live region and the transcript: a key of the text files and what goes into it. */
export interface Saying {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Words shown as said: a card's, a question's, or the moderator's own. */
export interface Said {
  readonly by: Side | 'moderator' | 'citizen';
  readonly kind: 'claim' | 'rebuttal' | 'question' | 'topic' | 'move';
  /** Card, question or topic id, or the name of a move without a card. */
  readonly id: string;
  readonly tone: Tone | null;
}

export const BEAT_KINDS = [
  'handshake',
  'prompt',
  'line',
  'reaction',
  'weighing',
  'verdict',
  'waived',
  'pressed',
  'passed',
  'closing-time',
  'over',
] as const;
export type BeatKind = (typeof BEAT_KINDS)[number];

export interface Beat {
  readonly kind: BeatKind;
  /** How many events have happened by now. */
  readonly events: number;
  readonly picture: StagePicture;
  readonly sound: SoundCue | null;
  readonly said: Said | null;
  readonly saying: Saying | null;
  /** Milliseconds before the next beat, when lines go on by themselves. */
  readonly holdMs: number;
}

export const HOLD = {
  prompt: 2600,
  ownLine: 1500,
  linePerWord: 270,
  lineLeast: 1800,
  reaction: 1700,
  dodge: 2400,
  handshake: 2000,
  weighing: 2000,
} as const;

export const wordCount = (text: string): number => text.split(/\s+/).length;

/** Names a beat's parts; everything not given is quiet. */
export interface Draft {
  readonly kind: BeatKind;
  readonly direction: Partial<Direction>;
  readonly sound?: SoundCue | null;
  readonly said?: Said | null;
  readonly saying?: Saying | null;
  readonly holdMs: number;
}

/** The claim, opening, answer or closing that was said last: it stays on the board while the room reacts. */
function lastSaid(reactions: readonly Reaction[]): Said | null {
  for (const { event } of reactions.toReversed()) {
    switch (event.type) {
      case 'opening-made':
      case 'claim-made':
      case 'question-answered':
      case 'claim-conceded':
      case 'closing-made':
        return { by: event.side, kind: 'claim', id: event.card, tone: event.tone };
      default:
    }
  }
  return null;
}

export const makeBeat = (scene: Scene, reactions: readonly Reaction[], draft: Draft): Beat => ({
  kind: draft.kind,
  events: reactions.length,
  picture: drawPicture(scene, reactions, { ...QUIET, ...draft.direction }),
  sound: draft.sound ?? null,
  // While hands are shaken nobody's words hang in the air.
  said: draft.said ?? (draft.kind === 'handshake' ? null : lastSaid(reactions)),
  saying: draft.saying ?? null,
  holdMs: draft.holdMs,
});

/** What the panel calls a leader. */
export const nameOf = (scene: Scene, side: Side): string => scene.leaders[side].shortName;

/** The moderator holds the clock: somebody has dodged. */
export const clockHolds = ({ kind, picture }: Beat): boolean =>
  (kind === 'reaction' || kind === 'pressed') && picture.moderator.lit;
