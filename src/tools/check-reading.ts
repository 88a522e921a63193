// Can a 13-year-old read each act, and is one side no harder to read than the other?
import type { SideCount } from '../content/check-fairness.ts';
import type { Say } from '../content/problem.ts';
import type { Pack, PackText } from '../content/schema.ts';
import { SIDES } from '../content/vocabulary.ts';
import { readingAge } from './reading-age.ts';

/** Oldest that any act may need, in years. */
export const OLDEST = 13;

/** The easier side's age may fall short of the harder side's by this share. */
const TOLERANCE = 0.1;

/** Acts that each side has words of its own in. */
const SIDED = ['planks', 'claims', 'rebuttals', 'notes', 'advice'] as const;

/** Acts that both sides read alike. */
const SHARED = [
  'segments',
  'topics',
  'questions',
  'briefing',
  'checks',
  'headlines',
  'glossary',
  'epilogue',
] as const;

/** Fields that are no sentences. */
const NAMES: ReadonlySet<string> = new Set(['name', 'town', 'work', 'short', 'label', 'term']);

const textsOf = (words: object | undefined): string[] =>
  Object.entries(words ?? {}).flatMap(([field, value]) =>
    typeof value === 'string' && !NAMES.has(field) ? [value] : [],
  );

/** Reading ages of the acts that have a version for each side. */
export function readingBySide(pack: Pack, text: PackText): SideCount[] {
  const age = (list: (typeof SIDED)[number], side: number) =>
    readingAge(
      pack[list].filter((entry) => entry.side === side).flatMap(({ id }) => textsOf(text[list][id])),
    );
  const epilogue = (side: number) =>
    readingAge(
      pack.epilogue
        .filter(({ about }) => about === `side-${side}`)
        .flatMap(({ id }) => textsOf(text.epilogue[id])),
    );
  return [
    ...SIDED.map(
      (list): SideCount => ({
        what: `${list}: reading age`,
        counts: [age(list, SIDES[0]), age(list, SIDES[1])],
        rule: 'near',
      }),
    ),
    { what: 'epilogue: reading age', counts: [epilogue(SIDES[0]), epilogue(SIDES[1])], rule: 'near' },
  ];
}

/** Reading age of each act that both sides read, by list. */
export const readingShared = (text: PackText): [list: string, age: number][] =>
  SHARED.map((list) => [list, readingAge(Object.values(text[list]).flatMap(textsOf))]);

/** Says every act that is too hard for a 13-year-old, and every act that is harder for one side. */
export function checkReading(pack: Pack, text: PackText, say: Say): void {
  for (const { what, counts } of readingBySide(pack, text)) {
    const list = /^[a-z]+/.exec(what)![0];
    counts.forEach((age, side) => {
      if (age > OLDEST)
        say(list, `words of side ${side} for readers of at most ${OLDEST}`, `reading age ${age}`, true);
    });
    if (Math.min(...counts) < Math.max(...counts) * (1 - TOLERANCE))
      say(list, `${what}: within 10 % of each other`, counts.join(' and '), true);
  }
  for (const [list, age] of readingShared(text))
    if (age > OLDEST) say(list, `words for readers of at most ${OLDEST}`, `reading age ${age}`, true);
}
