// A debate as the stage sees it: which picture comes after which, and how long each stays.
import type { PictureWish } from '../../helpers/stage-pictures.ts';

/** Seconds that a picture stays. */
export const PICTURE_SECONDS = 5;

const EXCHANGE: readonly PictureWish[] = [
  { speaker: 'moderator', shot: 'wide', speech: 3 },
  { speaker: 'citizen', shot: 'question', speech: 4 },
  { speaker: 'left', shot: 'left', speech: 4.5 },
  { speaker: 'left', shot: 'reaction', stands: 1, face: 'hit' },
  { speaker: 'right', shot: 'right', speech: 4.5, stands: 0.6, face: 'concerned' },
  { speaker: 'right', shot: 'two-shot', stands: 0.6, speech: 2 },
  { speaker: 'moderator', shot: 'wide', check: 'weighing', stands: 0.6 },
  { speaker: 'moderator', shot: 'wide', check: 'fell-short', stands: 0.3, composure: 40, speech: 3 },
  { speaker: 'nobody', shot: 'reaction', face: 'smug' },
];

/** The picture at a step: faces, sides turned to and looks change from exchange to exchange. */
export function wishAt(step: number): PictureWish {
  const exchange = Math.floor(step / EXCHANGE.length);
  return { ...EXCHANGE[step % EXCHANGE.length]!, room: step, look: exchange % 3, split: exchange % 5 === 4 };
}
