// Answers: how are all sources grouped by topic? The letters of a row name its topic.
import type { Source } from '../../content/schema.ts';

export interface SourceGroup {
  /** Letters of the rows, such as "BL". */
  readonly letters: string;
  readonly rows: readonly string[];
}

const number = (row: string): number => Number(row.slice(2));

/** Groups the rows in the order of `topics`; rows of other letters come last. Rows printed later are left out unless asked for. */
export function groupSources(
  sources: Readonly<Record<string, Pick<Source, 'later'>>>,
  topics: readonly string[],
  later: boolean,
): SourceGroup[] {
  const rows = Object.keys(sources).filter((row) => later || !sources[row]!.later);
  const letters = [
    ...topics,
    ...new Set(rows.map((row) => row.slice(0, 2)).filter((two) => !topics.includes(two))),
  ];
  return letters
    .map((two) => ({
      letters: two,
      rows: rows.filter((row) => row.startsWith(two)).sort((a, b) => number(a) - number(b)),
    }))
    .filter((group) => group.rows.length > 0);
}
