// Any constant can be moved for one compilation, and what follows from it moves in those tables alone.
import { describe, expect, test } from 'vitest';
import { makeRng } from '../../src/base/rng.ts';
import { seedOf } from '../../src/base/seed.ts';
import { CONSTANTS, type Constants, compilePack, outcome, type Tables } from '../../src/rules/index.ts';
import { makePreparation, openDebate, packNumbered, pickMove, playOut } from '../helpers/debates.ts';

type Name = keyof Constants;
const NAMES = Object.keys(CONSTANTS) as Name[];

/** No formula reads these yet. */
const IDLE: ReadonlySet<Name> = new Set(['beliefCorrected']);

const pack = packNumbered(0);
const NIGHTS = 150;

function moved(name: Name, factor: number): Constants {
  const value = CONSTANTS[name];
  const changed =
    typeof value === 'number'
      ? value * factor
      : { vivid: value.vivid * factor, realistic: value.realistic * factor };
  return { ...CONSTANTS, [name]: changed };
}

/** One night with moves drawn from its number: the last cells and the outcome. */
function endOf(tables: Tables, n: number): string {
  const preparations = [makePreparation(pack, 0, n), makePreparation(pack, 1, n + 7)] as const;
  const opened = openDebate(tables, n, { preparations });
  const rng = makeRng(seedOf(n));
  const turns = playOut(opened, rng, (legal, turn) => pickMove(legal, rng(turn, 77)));
  const { cells } = turns.at(-1)!.after;
  return JSON.stringify([cells, outcome(tables, opened.base.cells, cells)]);
}

const plain = compilePack(pack, 'vivid');
const usual = Array.from({ length: NIGHTS }, (_, n) => endOf(plain, n));

describe('a constant that is moved', () => {
  test.each(NAMES.filter((name) => !IDLE.has(name)))(
    '%s changes some night of tables compiled with it',
    (name) => {
      const tables = compilePack(pack, 'vivid', moved(name, 1.5));
      expect(usual.some((end, n) => endOf(tables, n) !== end)).toBe(true);
      expect(endOf(plain, 0)).toBe(usual[0]);
    },
  );

  test.each([...IDLE])('%s changes nothing', (name) => {
    const tables = compilePack(pack, 'vivid', moved(name, 1.5));
    expect(usual.map((_, n) => endOf(tables, n))).toEqual(usual);
  });

  test('back at its usual value gives the usual nights', () => {
    const tables = compilePack(pack, 'vivid', moved('repetition', 1));
    expect(usual.map((_, n) => endOf(tables, n))).toEqual(usual);
  });

  test('leaves the numbers it was copied from alone', () => {
    const before = JSON.stringify(CONSTANTS);
    endOf(compilePack(pack, 'realistic', moved('kappa', 0.8)), 1);
    expect(JSON.stringify(CONSTANTS)).toBe(before);
    expect(plain.constants).toBe(CONSTANTS);
  });
});
