// How old must a reader be to read this? Flesch-Kincaid over a whole text, as a reading age in years.
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** A grade of the American school year is met at about this age more: grade 8 at 13. */
const AGE_AT_GRADE_0 = 5;

const SENTENCE_END = /[.!?](?=["”’)]*(?:\s|$))/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.,%-]*/gu;

/** Parts of a word joined by hyphens are said one after another; a number in digits counts as one syllable. */
const syllablesIn = (word: string): number =>
  word
    .split('-')
    .reduce(
      (sum, part) => sum + (/\p{L}/u.test(part) ? Math.max(1, syllable(part.replace(/[’']/g, ''))) : 1),
      0,
    );

/**
 * Reading age in years: Flesch-Kincaid grade + 5. Flesch-Kincaid was chosen because teachers and exam boards know it,
 * and because it needs only words, sentences and syllables. Each text counts as at least one sentence.
 */
export function readingAge(texts: readonly string[]): number {
  const counts = { sentence: 0, word: 0, syllable: 0 };
  for (const text of texts) {
    const words = text.match(WORD) ?? [];
    if (words.length === 0) continue;
    counts.sentence += Math.max(
      1,
      text.split(SENTENCE_END).filter((part) => /[\p{L}\p{N}]/u.test(part)).length,
    );
    counts.word += words.length;
    counts.syllable += words.reduce((sum, word) => sum + syllablesIn(word), 0);
  }
  return counts.word === 0 ? 0 : Math.round(10 * (fleschKincaid(counts) + AGE_AT_GRADE_0)) / 10;
}
