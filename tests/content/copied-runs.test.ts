// Everything that is read on the page is said in the pack's own words: no ten words in a row stand in the research.
// (A source's `figure` restates its row on purpose and is not looked at.)
import { expect, test } from 'vitest';
import { WORDS_FILES } from '../../src/content/load.ts';
import { copiedIn, markOf, marksOf, readMarks } from '../helpers/copied-runs.ts';
import { readPackFiles } from '../helpers/whole-pack.ts';

const marks = readMarks();

/** Every text in the files of the pack, with the way to it. */
function textsIn(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

test('no card, note, check or other words of the pack copy ten words in a row from the research', () => {
  const files = readPackFiles();
  const copied = WORDS_FILES.flatMap((file) =>
    textsIn(files[file], file).flatMap(([path, text]) =>
      copiedIn(text, marks).map((run) => `${path}: ${run}`),
    ),
  );
  expect(copied).toEqual([]);
});

test('the marks are those of a whole dossier, and few enough to keep', () => {
  expect(marks.size).toBeGreaterThan(3_000);
  expect(marks.size * 8).toBeLessThan(400_000);
});

test('a sentence of the research is found inside a longer one, whatever its marks and capitals', () => {
  // The dossier's own rule on its first page.
  const sentence = 'Facts and figures may be used; sentences may not be copied from any source.';
  expect(copiedIn(`As it says: ${sentence.toUpperCase()} Quite so.`, marks)).not.toEqual([]);
  expect(copiedIn('Facts and figures may be used by whoever wishes to tell what happened.', marks)).toEqual(
    [],
  );
});

test('cells of a table are read one by one', () => {
  const row = '| one two three four five six seven eight nine ten | eleven twelve |';
  expect(marksOf(row)).toEqual([markOf('one two three four five six seven eight nine ten')]);
});
