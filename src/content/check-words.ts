// Has every entry of a pack its words, has every text an entry, and are lines short enough to be said and read?
import type { Say } from './problem.ts';
import type { Pack, PackText } from './schema.ts';

/** Longest allowed, in words. */
const LONGEST = { line: 14, support: 14, question: 20, advice: 20 } as const;

const LISTS = [
  'sides',
  'topics',
  'segments',
  'planks',
  'claims',
  'rebuttals',
  'notes',
  'questions',
  'briefing',
  'checks',
  'papers',
  'headlines',
  'advice',
  'epilogue',
] as const;

/** How many words a text has. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /\w/.test(word)).length;

function checkPresence(
  ids: readonly string[],
  texts: Readonly<Record<string, unknown>>,
  list: string,
  say: Say,
) {
  const known = new Set(ids);
  for (const id of ids)
    if (texts[id] === undefined) say(`${list}.${id}`, 'words for this entry', 'none', true);
  for (const id of Object.keys(texts))
    if (!known.has(id)) say(`${list}.${id}`, 'an entry of the pack with this id', 'none', true);
}

function checkLength(text: string, longest: number, path: string, say: Say): void {
  const words = countWords(text);
  if (words > longest) say(path, `at most ${longest} words`, `${words} words`, true);
}

/** Says missing and orphaned words, and lines that are too long. */
export function checkWords(pack: Pack, text: PackText, say: Say): void {
  for (const list of LISTS) {
    checkPresence(
      pack[list].map(({ id }) => id),
      text[list],
      list,
      say,
    );
  }
  checkPresence(pack.glossary, text.glossary, 'glossary', say);
  for (const list of ['claims', 'rebuttals'] as const) {
    for (const [id, { line, support }] of Object.entries(text[list])) {
      checkLength(line, LONGEST.line, `${list}.${id}.line`, say);
      checkLength(support, LONGEST.support, `${list}.${id}.support`, say);
    }
  }
  for (const [id, question] of Object.entries(text.questions))
    checkLength(question.text, LONGEST.question, `questions.${id}.text`, say);
  for (const [id, { line }] of Object.entries(text.advice))
    checkLength(line, LONGEST.advice, `advice.${id}.line`, say);
  if (text.leaders.length < 4) say('leaders', "at least 4 leaders' names", `${text.leaders.length}`, true);
}
