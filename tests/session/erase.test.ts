// Erasing takes everything of this game from the device, and nothing of anybody else.
import { expect, test } from 'vitest';
import { eraseKept } from '../../src/session/erase.ts';
import { KEY } from '../../src/session/keep.ts';

function shelfOf(keys: readonly string[]) {
  const kept = new Set(keys);
  return {
    kept,
    get length() {
      return kept.size;
    },
    key: (index: number) => [...kept][index] ?? null,
    removeItem: (key: string) => void kept.delete(key),
  };
}

test('all kept things of the game go, damaged nights included, and other sites keep theirs', () => {
  const shelf = shelfOf([...Object.values(KEY), `${KEY.damaged}-1`, 'another-game.night']);
  expect(eraseKept(shelf)).toBe(true);
  expect([...shelf.kept]).toEqual(['another-game.night']);
});

test('a browser that forbids it is told apart', () => {
  const shelf = shelfOf([KEY.night]);
  const forbidden = {
    ...shelf,
    length: 1,
    key: shelf.key,
    removeItem: () => {
      throw new Error('no');
    },
  };
  expect(eraseKept(forbidden)).toBe(false);
});
