// A file that nobody can hold in the head is split. Tables of data belong in JSON.
import { expect, test } from 'vitest';
import { projectFiles, readProjectFile } from '../helpers/repository.ts';

const LIMIT = 300;

test(`no program or style file of src and scenes is longer than ${LIMIT} lines`, () => {
  const long = projectFiles()
    .filter((path) => /^(src|scenes)\/.*\.(tsx?|css|mjs)$/.test(path))
    .map((path) => ({ path, lines: readProjectFile(path).trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > LIMIT);
  expect(long).toEqual([]);
});

test('no file of src and scenes has a name that says nothing', () => {
  const empty = /(^|[/-])(utils?|helpers?|common|managers?|misc)([/.-]|$)/;
  expect(projectFiles().filter((path) => /^(src|scenes)\//.test(path) && empty.test(path))).toEqual([]);
});
