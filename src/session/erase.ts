// Removes everything that the game has kept on the device, when the player asks for it.
import { KEY } from './keep.ts';

/** The part of the browser's storage that erasing needs. Any call may throw. */
export interface ErasableShelf {
  readonly length: number;
  key(index: number): string | null;
  removeItem(key: string): void;
}

/** What all keys of the game begin with. */
const PREFIX = KEY.night.slice(0, KEY.night.lastIndexOf('.') + 1);

/** Removes every kept thing of this game and nothing else; false when the browser does not allow it. */
export function eraseKept(shelf: ErasableShelf): boolean {
  try {
    const keys = Array.from({ length: shelf.length }, (_, i) => shelf.key(i));
    for (const key of keys) if (key?.startsWith(PREFIX)) shelf.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
