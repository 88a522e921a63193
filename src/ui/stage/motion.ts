// How a change is shown: the page's transition as one word.
import type { Transition } from './stage.ts';

/** `play` moves, `fade` only blends (reduced motion), `cut` shows at once. */
export type Motion = 'play' | 'fade' | 'cut';

export const motionOf = ({ mode, reducedMotion }: Transition): Motion =>
  mode === 'cut' ? 'cut' : reducedMotion ? 'fade' : 'play';
