// Where the camera is while a line is said and when the room answers it: singles for statements, both leaders in the clash, a
// cut to whoever was hit by a strong line, else to the room. Pure.
import type { Side } from '../content/vocabulary.ts';
import { type DebateEvent, other } from '../rules/index.ts';
import type { FaceThresholds } from './audience.ts';
import { type Faces, isDodge } from './leader-faces.ts';
import type { Podium, Shot } from './picture.ts';

const CLASHES: readonly DebateEvent['type'][] = [
  'claim-rebutted',
  'claim-defended',
  'answer-pressed',
  'turn-passed',
];

/** The shot while `event` is being said by whoever stands at `podium`. */
export const shotOfLine = (event: DebateEvent, podium: Podium): Shot =>
  CLASHES.includes(event.type) ? 'two-shot' : podium;

/** What the shot after a line depends on. */
export interface Answered {
  readonly event: Exclude<DebateEvent, { type: 'debate-opened' }>;
  /** Change of the room's lead, percentage points, either way. */
  readonly total: number;
  readonly faces: Faces;
  readonly podiumOf: (side: Side) => Podium;
}

/** The cut after a line: the leader whom a strong line hit, the desk on a dodge, else the room. */
export function shotAfter({ event, total, faces, podiumOf }: Answered, { clear }: FaceThresholds): Shot {
  if (isDodge(event)) return 'wide';
  const rival = other(event.side);
  if (faces[rival] === 'hit' && Math.abs(total) >= clear) return `reaction-${podiumOf(rival)}`;
  return 'reaction';
}
