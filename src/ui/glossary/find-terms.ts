// Answers: where in a sentence do words of the glossary stand? Pure; knows no page and marks each term once per sentence.

/** A word of the glossary as the pack holds it. */
export interface GlossaryEntry {
  readonly term: string;
  readonly meaning: string;
}

/** A piece of a sentence: plain words (`entry` null) or a term with its entry. */
export interface TextPart {
  readonly text: string;
  readonly id: string | null;
}

interface Form {
  readonly id: string;
  readonly form: string;
}

/** "National Crime Agency (NCA)" can stand in a text as either name. */
const formsOf = (term: string): string[] => {
  const both = /^(.*\S)\s*\((\S+)\)$/.exec(term);
  return both ? [both[1]!, both[2]!] : [term];
};

const escaped = (form: string): string =>
  form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[ \\u00a0]');

/** Abbreviations and names keep their capitals; ordinary words may begin a sentence. */
const isName = (form: string): boolean => /[A-Z]/.test(form);

const pattern = (forms: readonly Form[]): RegExp => {
  const source = ({ form }: Form) => {
    const [first = '', rest = ''] = [form.slice(0, 1), form.slice(1)];
    const start = isName(form) ? escaped(first) : `[${first}${first.toUpperCase()}]`;
    return `${start}${escaped(rest)}(?:s)?`;
  };
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.map(source).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
};

const formIn = (found: string, forms: readonly Form[]): Form | undefined => {
  const lower = found.toLowerCase().replace(/\u00a0/g, ' ');
  const is = (form: string) => lower === form.toLowerCase();
  return forms.find(({ form }) => is(form)) ?? forms.find(({ form }) => is(`${form}s`));
};

/** All written forms of a glossary, longest first, so that "safe and legal route" wins over shorter terms. */
export function glossaryForms(glossary: Readonly<Record<string, GlossaryEntry>>): Form[] {
  return Object.entries(glossary)
    .flatMap(([id, { term }]) => formsOf(term).map((form) => ({ id, form })))
    .sort((a, b) => b.form.length - a.form.length);
}

/** Cuts a text into plain parts and terms; each term is marked at its first place only. */
export function findTerms(text: string, glossary: Readonly<Record<string, GlossaryEntry>>): TextPart[] {
  const forms = glossaryForms(glossary);
  if (forms.length === 0) return [{ text, id: null }];
  const parts: TextPart[] = [];
  const seen = new Set<string>();
  let from = 0;
  for (const match of text.matchAll(pattern(forms))) {
    const form = formIn(match[0], forms);
    if (!form || seen.has(form.id)) continue;
    seen.add(form.id);
    if (match.index > from) parts.push({ text: text.slice(from, match.index), id: null });
    parts.push({ text: match[0], id: form.id });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), id: null });
  return parts;
}
