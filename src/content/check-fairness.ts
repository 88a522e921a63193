// Are both sides given the same? Equal counts where a count can win a night, and within a tenth everywhere else.

import { countWords } from './check-words.ts';
import type { Say } from './problem.ts';
import type { Pack, PackText } from './schema.ts';
import { SIDES, type Side } from './vocabulary.ts';

/** The smaller count may fall short of the larger by this share. */
const TOLERANCE = 0.1;

/** How a count must compare between the sides. */
export interface SideCount {
  readonly what: string;
  readonly counts: readonly [number, number];
  readonly rule: 'equal' | 'near';
}

const bySide = (count: (side: Side) => number): [number, number] => [count(SIDES[0]), count(SIDES[1])];

/** Counts of each value that `of` gives, over the entries of both sides. */
function histogram<T extends { side: Side }>(
  items: readonly T[],
  what: string,
  of: (item: T) => unknown,
): SideCount[] {
  const values = [...new Set(items.map((item) => String(of(item))))].sort();
  return values.map((value) => ({
    what: `${what} ${value}`,
    counts: bySide((side) => items.filter((item) => item.side === side && String(of(item)) === value).length),
    rule: 'equal',
  }));
}

const TEXT_LISTS = ['planks', 'claims', 'rebuttals', 'notes', 'advice'] as const;

const wordsIn = (texts: Readonly<Record<string, string>> | undefined): number =>
  Object.values(texts ?? {}).reduce((sum, text) => sum + countWords(text), 0);

function nearCounts(pack: Pack, text: PackText): SideCount[] {
  const counts = (what: string, count: (side: Side) => number): SideCount => ({
    what,
    counts: bySide(count),
    rule: 'near',
  });
  const perList = TEXT_LISTS.flatMap((list) => {
    const own = (side: Side) => pack[list].filter((entry) => entry.side === side);
    const rows = (side: Side) =>
      own(side).reduce((sum, entry) => sum + ('rows' in entry ? entry.rows.length : 0), 0);
    return [
      counts(`${list}: rows`, rows),
      counts(`${list}: words`, (side) => own(side).reduce((sum, { id }) => sum + wordsIn(text[list][id]), 0)),
    ];
  });
  const sideOf = new Map(pack.claims.map(({ id, side }) => [id, side]));
  return [
    ...perList,
    counts('questions: direct answers', (side) =>
      pack.questions.reduce(
        (sum, { direct }) => sum + direct.filter((id) => sideOf.get(id) === side).length,
        0,
      ),
    ),
    counts('epilogue: words', (side) =>
      pack.epilogue
        .filter(({ about }) => about === `side-${side}`)
        .reduce((sum, { id }) => sum + wordsIn(text.epilogue[id]), 0),
    ),
  ];
}

/** Every count that the sides must share, with how. Also the table that `npm run pack:check` prints. */
export function sideCounts(pack: Pack, text: PackText): SideCount[] {
  const totals = TEXT_LISTS.map(
    (list): SideCount => ({
      what: list,
      counts: bySide((side) => pack[list].filter((entry) => entry.side === side).length),
      rule: 'equal',
    }),
  );
  return [
    ...totals,
    ...histogram(pack.planks, 'planks: status', ({ status }) => status),
    ...histogram(pack.claims, 'claims: status', ({ status }) => status),
    ...histogram(pack.claims, 'claims: kind', ({ kind }) => kind),
    ...histogram(pack.claims, 'claims: accuracy', ({ accuracy }) => accuracy ?? 'opinion'),
    ...histogram(pack.rebuttals, 'rebuttals: aim', ({ aim }) => aim),
    ...histogram(pack.rebuttals, 'rebuttals: accuracy', ({ accuracy }) => accuracy),
    ...histogram(pack.advice, 'advice: when', ({ when }) => when),
    ...nearCounts(pack, text),
  ];
}

/** Says every count in which one side is given more than the other. */
export function checkFairness(pack: Pack, text: PackText, say: Say): void {
  for (const { what, counts, rule } of sideCounts(pack, text)) {
    const [a, b] = counts;
    const list = /^[a-z]+/.exec(what)![0];
    if (rule === 'equal' && a !== b)
      say(list, `${what}: the same count on both sides`, `${a} and ${b}`, what.endsWith('words'));
    if (rule === 'near' && Math.min(a, b) < Math.max(a, b) * (1 - TOLERANCE))
      say(list, `${what}: within 10 % of each other`, `${a} and ${b}`, what.endsWith('words'));
  }
}
