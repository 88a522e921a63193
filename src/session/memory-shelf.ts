// A shelf that lasts as long as the page: for nights that belong to somebody else.
import type { Shelf } from './keep.ts';

export interface MemoryShelf extends Shelf {
  readonly kept: ReadonlyMap<string, string>;
}

/** A shelf that keeps in `kept`. */
export function memoryShelf(kept = new Map<string, string>()): MemoryShelf {
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}
