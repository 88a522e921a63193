// Do two cards of a pack say the same thing in the same words? No run of eight words may stand in both.
import type { Say } from './problem.ts';
import type { Pack, PackText } from './schema.ts';

/** Words in a row that no two cards may share. */
export const RUN = 8;

/** The words of a text as compared: small letters, no marks but those inside a word or number. */
export const plainWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/’/g, "'")
    .match(/[\p{L}\p{N}]+(?:['.,-][\p{L}\p{N}]+)*/gu) ?? [];

/** Every run of `length` words of a text, in order. */
export function runsOf(text: string, length: number): string[] {
  const words = plainWords(text);
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, i) => words.slice(i, i + length).join(' '));
}

interface Place {
  readonly card: string;
  readonly path: string;
}

/** Says every card that shares a run of words with an earlier card, once for each pair of texts. */
export function checkOverlap(pack: Pack, text: PackText, say: Say): void {
  const first = new Map<string, Place>();
  for (const list of ['claims', 'rebuttals'] as const) {
    for (const { id } of pack[list]) {
      for (const [field, value] of Object.entries(text[list][id] ?? {})) {
        const path = `${list}.${id}.${field}`;
        const told = new Set<string>();
        for (const run of runsOf(value, RUN)) {
          const other = first.get(run);
          if (other === undefined) first.set(run, { card: id, path });
          else if (other.card !== id && !told.has(other.path)) {
            told.add(other.path);
            say(path, `words of its own, no ${RUN} in a row from ${other.path}`, `"${run}"`, true);
          }
        }
      }
    }
  }
}
