// Documents rot where they name what no longer exists: every path and npm script that they name is looked up.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../src/tools/project.ts';
import { projectFiles, readProjectFile } from '../helpers/repository.ts';

const TOP = /^(\.\/|\.\.\/|src\/|scenes\/|assets\/|tests\/|\.ci\/)/;
const PLAIN_PATH = /^[\w@./-]+$/;
const BUILT_IN = new Set(['ci', 'install', 'start', 'test']);

/** The paths in code spans and links of a document. Patterns with * or < > are left alone. */
function pathsIn(text: string): string[] {
  const spans = [...text.matchAll(/`([^`\n]+)`/g)].map((m) => m[1]!).filter((span) => TOP.test(span));
  const links = [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map((m) => m[1]!);
  return [...spans, ...links.filter((link) => !/^[a-z]+:/.test(link))].filter((path) =>
    PLAIN_PATH.test(path),
  );
}

/** The npm scripts that a document names. */
const scriptsIn = (text: string): string[] =>
  [...text.matchAll(/npm (?:run ([\w:-]+)|(start|test)\b)/g)].map((m) => (m[1] ?? m[2])!);

const documents = projectFiles().filter((path) => path.endsWith('.md') && !path.startsWith('assets/packs/'));
const { scripts } = JSON.parse(readProjectFile('package.json')) as { scripts: Record<string, string> };

describe.each(documents)('%s', (document) => {
  const text = readProjectFile(document);

  test('names only files and folders that exist', () => {
    const missing = pathsIn(text).filter(
      (path) =>
        !existsSync(join(projectRoot, path)) && !existsSync(join(projectRoot, dirname(document), path)),
    );
    expect(missing).toEqual([]);
  });

  test('names only npm scripts that exist', () => {
    expect(scriptsIn(text).filter((name) => !BUILT_IN.has(name) && !(name in scripts))).toEqual([]);
  });
});

test('a planted dead path, dead link and dead script are found', () => {
  const text =
    'See `src/gone.ts` and [this](../lost.md); run `npm run vanish`. Not `a/b` or [web](https://x.org).';
  expect(pathsIn(text)).toEqual(['src/gone.ts', '../lost.md']);
  expect(scriptsIn(text)).toEqual(['vanish']);
});
