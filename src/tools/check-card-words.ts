// Is every word on a card one that a 13-year-old knows, a name, or a word that can be tapped for its meaning?
import { daleChall } from 'dale-chall';
import { stemmer } from 'stemmer';
import type { Say } from '../content/problem.ts';
import type { PackText } from '../content/schema.ts';
import { findTerms } from '../ui/glossary/find-terms.ts';
import { EVERYDAY_WORDS } from './everyday-words.ts';

/** British endings as the list spells them. */
const AMERICAN: readonly [RegExp, string][] = [
  [/our(?=s?$|ed$|ing$|hood$|ly$)/, 'or'],
  [/tre(?=s?$)/, 'ter'],
  [/ise(?=[sd]?$)/, 'ize'],
];

const plain = (word: string): string => word.toLowerCase().replace(/’/g, "'");

const americanOf = (word: string): string =>
  AMERICAN.reduce((changed, [ending, other]) => changed.replace(ending, other), word);

/** What a word may be made from: "untested" from "tested" and "test", "thinner" from "thin", "yearly" from "year". */
function rootsOf(word: string): string[] {
  const bare = word.replace(/'(?:s|re|ve|ll|d|m|t)?$/, '');
  const forms = [bare, americanOf(bare), bare.replace(/^un/, '')];
  return forms.flatMap((form) => {
    const short = form.replace(/(?:er|ers|or|ors|est|ly|ed|ing)$/, '');
    return [form, short, `${short}e`, short.replace(/(.)\1$/, '$1'), short.replace(/i$/, 'y')];
  });
}

const FAMILIAR = new Set([...daleChall, ...EVERYDAY_WORDS].map(plain));
const FAMILIAR_STEMS = new Set([...FAMILIAR].map((word) => stemmer(word)));

/** True for a word of the list of familiar words, an everyday word, or a form of one. */
export const isFamiliar = (word: string): boolean =>
  FAMILIAR.has(plain(word)) ||
  rootsOf(plain(word)).some(
    (root) => root.length > 1 && (FAMILIAR.has(root) || FAMILIAR_STEMS.has(stemmer(root))),
  );

const WORDS = /\p{L}[\p{L}’']*/gu;
const NAME = /(?<=[\p{L}\p{N},;:’] )\p{Lu}[\p{L}’']*/gu;

const withoutEnding = (word: string): string => plain(word).replace(/'s?$/, '');

/** Words that stand with a capital inside a sentence anywhere in the pack: names of people, places and bodies. */
function namesIn(text: PackText): ReadonlySet<string> {
  const { glossary, leaders, locale, title, subtitle, ...lists } = text;
  const sentences = Object.values(lists).flatMap((list) =>
    Object.values(list).flatMap((words) => Object.values(words)),
  );
  const found = sentences.flatMap((sentence) =>
    typeof sentence === 'string' ? (sentence.match(NAME) ?? []) : [],
  );
  return new Set(found.map(withoutEnding));
}

/** The words of a text that are neither familiar, nor names, nor in the glossary. */
export function strangeWords(
  text: string,
  glossary: PackText['glossary'],
  names: ReadonlySet<string>,
): string[] {
  const untapped = findTerms(text, glossary).flatMap((part) =>
    part.id === null ? [part.text.replace(/^[’']s\b/, '')] : [],
  );
  return untapped
    .flatMap((part) => part.match(WORDS) ?? [])
    .filter((word) => !isFamiliar(word) && !(/^\p{Lu}/u.test(word) && names.has(withoutEnding(word))));
}

/** Says every word on the face of a card that a reader of 13 may not know and cannot tap. */
export function checkCardWords(text: PackText, say: Say): void {
  const names = namesIn(text);
  for (const list of ['claims', 'rebuttals'] as const)
    for (const [id, { line, support }] of Object.entries(text[list]))
      for (const [field, words] of Object.entries({ line, support }))
        for (const word of strangeWords(words, text.glossary, names))
          say(`${list}.${id}.${field}`, 'familiar words, names or words of the glossary', `"${word}"`, true);
}
