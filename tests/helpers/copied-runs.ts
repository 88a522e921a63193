// One-way marks of every run of ten words in the research that the pack rests on, so that a test can find copied sentences
// without the research itself standing in the repository.
//
// Made with: node tests/helpers/copied-runs.ts <path of the research, a Markdown file with tables>
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { plainWords, runsOf } from '../../src/content/check-overlap.ts';

/** Words in a row that count as copied. */
export const COPIED = 10;

const MARKS = new URL('../content/copied-runs.bin', import.meta.url);
const BYTES = 8;

/** The first eight bytes of a run's hash, as text. */
export const markOf = (run: string): string =>
  createHash('sha256')
    .update(run)
    .digest('hex')
    .slice(0, 2 * BYTES);

/** Marks of every run of ten words within a paragraph, list item or cell of a table; addresses are left out. */
export function marksOf(markdown: string): string[] {
  const cells = markdown.replace(/https?:\S+/g, ' | ').split(/\||\n/);
  return [...new Set(cells.flatMap((cell) => runsOf(cell, COPIED)).map(markOf))].sort();
}

/** The marks that stand beside the tests. */
export function readMarks(): ReadonlySet<string> {
  const hex = readFileSync(MARKS).toString('hex');
  return new Set(hex.match(new RegExp(`.{${2 * BYTES}}`, 'g')));
}

/** The runs of a text that stand in the research word for word. */
export const copiedIn = (text: string, marks: ReadonlySet<string>): string[] =>
  plainWords(text).length < COPIED ? [] : runsOf(text, COPIED).filter((run) => marks.has(markOf(run)));

const [, program, research] = process.argv;
if (program === import.meta.filename && research !== undefined)
  writeFileSync(MARKS, Buffer.from(marksOf(readFileSync(research, 'utf8')).join(''), 'hex'));
