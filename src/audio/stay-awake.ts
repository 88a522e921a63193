// When may the page sound? Not in a hidden tab; again when it is seen, or at the next press if the browser insists.

import type { OpenedSound } from './opened-sound.ts';

/** The part of `document` that is listened to. */
export type Page = Pick<Document, 'addEventListener' | 'removeEventListener' | 'visibilityState'>;

/** Older iPhones count a press as a gesture only once the finger has left the glass. */
const GESTURES = ['pointerdown', 'pointerup', 'touchend', 'keydown'] as const;

/** Keeps `sound` awake while `page` is seen; returns the function that stops listening. */
export function stayAwake(sound: Pick<OpenedSound, 'awake' | 'wake' | 'sleep'>, page: Page): () => void {
  const wake = () => {
    if (!sound.awake() && page.visibilityState !== 'hidden') sound.wake();
  };
  const look = () => (page.visibilityState === 'hidden' ? sound.sleep() : wake());
  page.addEventListener('visibilitychange', look);
  for (const gesture of GESTURES) page.addEventListener(gesture, wake, { capture: true, passive: true });
  wake();
  return () => {
    page.removeEventListener('visibilitychange', look);
    for (const gesture of GESTURES) page.removeEventListener(gesture, wake, { capture: true });
  };
}
