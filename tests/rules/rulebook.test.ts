// The rulebook names the test that holds each formula: those tests exist.
import { expect, test } from 'vitest';
import { readProjectFile } from '../helpers/repository.ts';

const rulebook = readProjectFile('src/rules/README.md');
const files = new Map(
  [...rulebook.matchAll(/\*\*([A-Z])\*\* = `(tests\/rules\/[\w-]+\.test\.ts)`/g)].map((m) => [m[1]!, m[2]!]),
);

/** Pairs of a file's letter and the part of a test's name that the rulebook quotes. */
const quoted = [...rulebook.matchAll(/\b([A-Z]) ((?:"[^"]+"(?:, )?)+)/g)].flatMap(([, letter, names]) =>
  [...names!.matchAll(/"([^"]+)"/g)].map((m) => [letter!, m[1]!] as const),
);

test('every letter of the rulebook stands for a file, and every test it quotes is there', () => {
  expect(files.size).toBe(11);
  expect(quoted.length).toBeGreaterThan(40);
  const missing = quoted.filter(([letter, name]) => {
    const text = readProjectFile(files.get(letter) ?? 'package.json').replaceAll("\\'", "'");
    return !name.split(/\s*\.\.\.\s*/).every((part) => text.includes(part));
  });
  expect(missing).toEqual([]);
});

test('every grid that the rulebook quotes is kept', () => {
  const names = [...rulebook.matchAll(/\bG ((?:`[\w-]+`(?:, )?)+)/g)].flatMap((m) =>
    [...m[1]!.matchAll(/`([\w-]+)`/g)].map((name) => name[1]!),
  );
  expect(names.length).toBeGreaterThan(10);
  for (const name of names) {
    expect(JSON.parse(readProjectFile(`tests/golden/grids/${name}.json`))).toHaveProperty('rows');
  }
});
