// Thousands of debates are played in a row by search and by batches: a turn must leave nothing for the collector.
import { expect, test } from 'vitest';
import { compilePack } from '../../src/rules/index.ts';
import { playOnCells, playPublicly, recordDebates } from '../bench/debates.ts';
import { bytesPerCall } from '../bench/measure.ts';
import { packNumbered } from '../helpers/debates.ts';

const tables = compilePack(packNumbered(0), 'vivid');
const debates = recordDebates(tables, 40);
const debate = (n: number) => debates[n % debates.length]!;
const turns = debates.reduce((sum, { turns }) => sum + turns.length, 0) / debates.length;

test('a turn of the kernel allocates nothing', () => {
  const cells = new Int32Array(tables.layout.size);
  const perTurn = bytesPerCall((n) => playOnCells(debate(n), cells), 100) / turns;
  // One number in a box at every turn would be 16 bytes.
  expect(perTurn).toBeLessThan(2);
});

test('the measure sees what the public engine allocates: a state and the events of each turn', () => {
  const perTurn = bytesPerCall((n) => playPublicly(debate(n), debate(n).opened), 10) / turns;
  expect(perTurn).toBeGreaterThan(8 * tables.layout.size);
  expect(perTurn).toBeLessThan(20 * tables.layout.size);
});
