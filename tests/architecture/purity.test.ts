// The debate must give the same bytes on every machine: its layers know no clock, chance, locale or platform.
import { describe, expect, test } from 'vitest';
import { readProjectFile, sourceFiles } from '../helpers/repository.ts';
import { bannedNames } from './banned-names.ts';
import { layerOf } from './imports.ts';
import { PURE_LAYERS } from './layers.ts';

describe('the pure layers', () => {
  test('none of their files uses a clock, chance, locale, platform or inexact mathematics', () => {
    const pure = sourceFiles().filter((path) => PURE_LAYERS.includes(layerOf(path) ?? ''));
    expect(pure.length).toBeGreaterThan(5);
    expect(pure.flatMap((path) => bannedNames(path, readProjectFile(path)))).toEqual([]);
  });

  test.each([
    ['const now = Date.now();', 'Date'],
    ['const d = new Date();', 'Date'],
    ['const r = Math.random();', 'Math.random'],
    ["const r = Math['random']();", 'Math.random'],
    ['const r = (Math as { exp(x: number): number }).exp(1);', 'Math itself'],
    ['const { sin } = Math;', 'Math itself'],
    ['const q = Math.sqrt(2);', 'Math.sqrt'],
    ['const q = 2 ** 3;', '**'],
    ['let q = 2; q **= 3;', '**'],
    ["['b', 'a'].sort((a, b) => a.localeCompare(b));", 'localeCompare'],
    ['const f = new Intl.NumberFormat();', 'Intl'],
    ["console.log('x');", 'console'],
    ['setTimeout(() => 0, 1);', 'setTimeout'],
    ['const x = { now: performance.now() };', 'performance'],
    ['export const g = globalThis;', 'globalThis'],
  ])('a planted use is caught: %s', (code, name) => {
    expect(bannedNames('planted.ts', code)).toContain(`planted.ts:1: ${name}`);
  });

  test.each([
    '// Date.now() and Math.random() are banned here\nexport const a = 1;',
    "export const label = 'Date ** console';",
    'export type When = { readonly at: Date };',
    'export const clock = { Date: 1, console: 2 };',
    'export const best = (performance: number) => performance * 2;',
    'export const low = (x: { document: number }) => x.document + Math.floor(1.5) + Math.imul(2, 3);',
  ])('harmless text passes: %s', (code) => {
    expect(bannedNames('planted.ts', code)).toEqual([]);
  });
});
