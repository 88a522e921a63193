// Finds the words of a pack. An id without words is a bug here: `checkPack` has found it before a pack ships.
import type { PackText } from './schema.ts';

/** Lists of words that are looked up by id. */
export type TextList = Exclude<keyof PackText, 'locale' | 'title' | 'subtitle' | 'leaders'>;

/** The words of one entry. Throws for an id without words. */
export function textOf<L extends TextList>(text: PackText, list: L, id: string): PackText[L][string] {
  const found = (text[list] as Readonly<Record<string, PackText[L][string]>>)[id];
  if (found === undefined) throw new Error(`no words for ${list}.${id}`);
  return found;
}

/** The sentence of a claim or rebuttal. */
export const lineOf = (text: PackText, id: string): string =>
  (text.claims[id] ?? textOf(text, 'rebuttals', id)).line;

/** A leader's name from the shared list; the index wraps round. */
export function leaderName(text: PackText, index: number): string {
  const { given, family } = text.leaders[index % text.leaders.length]!;
  return `${given} ${family}`;
}
