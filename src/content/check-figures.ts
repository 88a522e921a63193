// Is every figure that a pack shows stated by one of the rows that its entry names? Rounding is allowed, invention is not.
// The allowances stand in src/content/README.md.
import { type Figure, figuresIn } from './figures.ts';
import type { Say } from './problem.ts';
import type { Pack, PackText } from './schema.ts';

/** A rounded figure may differ from its row by this share of the row's. */
const ROUNDING = 0.1;

/** Lists whose words rest on the rows of their entry. */
const WITH_ROWS = [
  'segments',
  'planks',
  'claims',
  'rebuttals',
  'notes',
  'questions',
  'briefing',
  'checks',
  'epilogue',
] as const;

/** Lists whose entries have no rows and so may state no figure. */
const WITHOUT_ROWS = ['sides', 'topics', 'headlines', 'advice'] as const;

/** Fields that hold no statement: who asks a question, where they live, and how they are drawn. */
const NAMES: ReadonlySet<string> = new Set(['name', 'town', 'work', 'look', 'short']);

/** True when the row's figure, rounded as the shown one is, gives the shown one. */
function isRounded(shown: Figure, row: Figure): boolean {
  const { value, unit, bound } = shown;
  const steps = row.value / unit;
  const near = (whole: number) => Math.abs(whole * unit - value) < unit * 1e-6;
  if (bound === 'over') return near(Math.floor(steps + 1e-9));
  if (bound === 'under') return near(-Math.floor(1e-9 - steps));
  return near(Math.floor(steps + 0.5)) && Math.abs(row.value - value) <= ROUNDING * row.value;
}

/** True when a row's figure bears out the shown one. */
export function bearsOut(shown: Figure, row: Figure): boolean {
  const bare = shown.kind === 'count' && row.kind === 'pounds';
  if (shown.kind !== row.kind && !bare) return false;
  if (Math.abs(shown.value - row.value) < 1e-9) return true;
  if (shown.kind === 'year' || shown.kind === 'day') return false;
  // "A fifth" is said of 22 per cent: a fraction in words is as round as it sounds.
  if (shown.kind === 'percent' && !/\d/.test(shown.text))
    return Math.abs(row.value - shown.value) <= ROUNDING * row.value;
  return isRounded(shown, row);
}

/** What one row states, and the shares that its counts make of each other ("fell by half"). */
interface Stated {
  readonly figures: readonly Figure[];
  readonly shares: readonly Figure[];
}

function sharesOf(figures: readonly Figure[]): Figure[] {
  const counts = figures.filter(({ kind, value }) => (kind === 'count' || kind === 'pounds') && value > 0);
  const pairs = counts.flatMap((a) =>
    counts.filter((b) => b.kind === a.kind && b.value > a.value).map((b) => [a, b]),
  );
  return pairs.map(([a, b]) => ({ ...a!, kind: 'percent', value: (100 * a!.value) / b!.value }));
}

/** What the rows of a pack state, read once each. */
function statedBy(pack: Pack): (rows: readonly string[]) => Stated[] {
  const known = new Map<string, Stated>();
  return (rows) =>
    rows.flatMap((row) => {
      const source = pack.sources[row];
      if (source === undefined) return [];
      const figures = figuresIn(`${source.figure} | ${source.title} | ${source.date}`);
      const read = known.get(row) ?? { figures, shares: sharesOf(figures) };
      known.set(row, read);
      return [read];
    });
}

const isStated = (figure: Figure, stated: readonly Stated[]): boolean =>
  stated.some(
    ({ figures, shares }) =>
      figures.some((row) => bearsOut(figure, row)) ||
      (!/\d/.test(figure.text) && shares.some((row) => bearsOut(figure, row))),
  );

function checkText(text: string, stated: readonly Stated[], rows: readonly string[], path: string, say: Say) {
  for (const figure of figuresIn(text)) {
    if (figure.small || isStated(figure, stated)) continue;
    const where =
      rows.length > 0 ? `one of its rows states (${rows.join(', ')})` : 'a row states; it has none';
    say(path, `a figure that ${where}`, `"${figure.text}"`, true);
  }
}

/** Says every figure in the words of a pack that no row of its entry states. */
export function checkFigures(pack: Pack, text: PackText, say: Say): void {
  const stated = statedBy(pack);
  const tonight: Stated = { figures: figuresIn(pack.date.slice(0, 4)), shares: [] };
  const check = (path: string, words: object | undefined, rows: readonly string[], shown = rows) => {
    const figures = [...stated(rows), tonight];
    for (const [field, value] of Object.entries(words ?? {}))
      if (typeof value === 'string' && !NAMES.has(field))
        checkText(value, figures, shown, `${path}.${field}`, say);
  };
  for (const list of WITH_ROWS) {
    for (const entry of pack[list]) {
      const { later, ...words }: Readonly<Record<string, string | undefined>> = text[list][entry.id] ?? {};
      check(`${list}.${entry.id}`, words, entry.rows);
      if (later !== undefined && 'laterRows' in entry)
        check(`${list}.${entry.id}`, { later }, [...entry.rows, ...entry.laterRows]);
    }
  }
  for (const list of WITHOUT_ROWS)
    for (const [id, words] of Object.entries(text[list])) check(`${list}.${id}`, words, []);
  // A word of the glossary has no rows of its own; any row that was public on the night may state its dates.
  const known = Object.keys(pack.sources).filter((row) => !pack.sources[row]!.later);
  for (const [id, words] of Object.entries(text.glossary)) check(`glossary.${id}`, words, known, []);
}
