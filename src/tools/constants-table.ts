// `node src/tools/constants-table.ts`: writes src/rules/constants.json, the notes beside each constant (unit, range, source)
// as data, so that the page "Open the model" and the audit read what the rules say and nothing is typed twice.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project.ts';

/** One constant as its comment describes it. */
export interface ConstantNote {
  readonly name: string;
  readonly unit: string;
  /** Smallest and largest value that make sense; null for a fixed one. */
  readonly range: readonly [number, number] | null;
  /** A study, or "[game]" with the reason for a number that was chosen for play. */
  readonly source: string;
}

const RULES = join(projectRoot, 'src/rules/constants.ts');
const TABLE = join(projectRoot, 'src/rules/constants.json');

const NOTE = /^ {2}\/\*\* @unit (.+?) @range (.+?) @source (.+?) \*\/\n {2}(\w+):/gm;
const RANGE = /^(-?[\d.]+)-(-?[\d.]+)$/;

function rangeOf(text: string): ConstantNote['range'] {
  const found = RANGE.exec(text);
  return found ? [Number(found[1]), Number(found[2])] : null;
}

/** The notes in the text of constants.ts, in its order. */
export const constantNotes = (code: string): ConstantNote[] =>
  [...code.matchAll(NOTE)].map(([, unit, range, source, name]) => ({
    name: name!,
    unit: unit!,
    range: rangeOf(range!),
    source: source!,
  }));

/** The table as it must stand in the file: a range on one line, as the formatter wants it. */
export function constantsTable(): string {
  const notes = JSON.stringify(constantNotes(readFileSync(RULES, 'utf8')), null, 2);
  return `${notes.replace(/\[\s+(-?[\d.]+),\s+(-?[\d.]+)\s+\]/g, '[$1, $2]')}\n`;
}

if (import.meta.main) writeFileSync(TABLE, constantsTable());
