// How many ways a night can go, counted to a small depth from several starts: any change of what is legal shows here.
// Renew on purpose with: npx vitest run --project unit tests/rules/perft.test.ts --update
import { expect, test } from 'vitest';
import { makeRng } from '../../src/base/rng.ts';
import { seedOf } from '../../src/base/seed.ts';
import { FORMATS } from '../../src/content/vocabulary.ts';
import { legalCodes, makeMoveBuffer, type Night, playTurn } from '../../src/rules/index.ts';
import { openDebate, testTables, without } from '../helpers/debates.ts';

/** Moves legal at this choice that differ by more than tone; tones never change what is legal next. */
function distinct(night: Night, cells: Int32Array): number[] {
  const buffer = makeMoveBuffer();
  const n = legalCodes(night, cells, buffer);
  return Array.from(buffer.subarray(0, n)).filter((code) => ((code >> 8) & 3) === 0);
}

/** Sequences of `depth` moves from here; a night that ends earlier counts once. No check is ever drawn. */
function perft(night: Night, cells: Int32Array, depth: number): number {
  const codes = distinct(night, cells);
  if (depth === 0 || codes.length === 0) return 1;
  if (depth === 1) return codes.length;
  let count = 0;
  for (const code of codes) {
    const next = cells.slice();
    playTurn(night, next, code, () => 1, null);
    count += perft(night, next, depth - 1);
  }
  return count;
}

/** Plays `moves` drawn moves, never passing, to reach a start in the middle of a night. */
function advance(night: Night, start: readonly number[], moves: number, seed: number): Int32Array {
  const cells = Int32Array.from(start);
  const rng = makeRng(seedOf(seed));
  for (let turn = 0; turn < moves; turn++) {
    const codes = distinct(night, cells);
    if (codes.length === 0) break;
    playTurn(night, cells, codes[Math.floor(rng(turn, 1) * Math.max(1, codes.length - 1))]!, () => 1, null);
  }
  return cells;
}

test('the number of ways a night can go is the number that was counted', async () => {
  const lines: string[] = [];
  for (const format of FORMATS) {
    for (const [seed, moves] of [
      [1, 0],
      [2, 2],
      [3, 5],
      [4, 9],
      [5, 12],
      [6, 40],
    ] as const) {
      const { night, state } = openDebate(testTables(seed), seed, { format });
      const cells = advance(night, state.cells, moves, seed);
      const counts = [1, 2, 3].map((depth) => perft(night, cells, depth));
      lines.push(JSON.stringify({ pack: seed, format, after: moves, counts }));
    }
  }
  const { night, state } = openDebate(testTables(1), 1, without('challenges'));
  const counts = [1, 2, 3, 4].map((depth) => perft(night, advance(night, state.cells, 1, 1), depth));
  lines.push(JSON.stringify({ pack: 1, format: 'full', after: 1, without: 'challenges', counts }));
  await expect(`[\n${lines.join(',\n')}\n]\n`).toMatchFileSnapshot('../golden/perft.json');
});

test('tone never changes what is legal next', () => {
  const { night, state } = openDebate(testTables(1), 1);
  const buffer = makeMoveBuffer();
  const cells = advance(night, state.cells, 2, 1);
  const n = legalCodes(night, cells, buffer);
  const after = new Map<number, Set<string>>();
  for (const code of Array.from(buffer.subarray(0, n))) {
    const next = cells.slice();
    playTurn(night, next, code, () => 1, null);
    const key = code & ~0x300;
    const set = after.get(key) ?? new Set<string>();
    after.set(key, set.add(distinct(night, next).join()));
  }
  for (const continuations of after.values()) expect(continuations.size).toBe(1);
});
