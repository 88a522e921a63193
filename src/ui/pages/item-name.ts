// Answers: what is a thing of the pack called, of what kind is it, what does it say and what are its sources, given its id?
// For the map from the founding report to the game.
import type { Pack, PackText } from '../../content/schema.ts';

/** Kinds of things, in the order in which a reader meets them. */
const KINDS = ['topic', 'news', 'policy', 'note', 'line', 'answer', 'question', 'check'] as const;
export type ItemKind = (typeof KINDS)[number];

const NAMES: Readonly<Record<ItemKind, (text: PackText, id: string) => string | undefined>> = {
  topic: (text, id) => text.topics[id]?.label,
  news: (text, id) => text.briefing[id]?.title,
  policy: (text, id) => text.planks[id]?.title,
  note: (text, id) => text.notes[id]?.title,
  line: (text, id) => text.claims[id]?.line,
  answer: (text, id) => text.rebuttals[id]?.line,
  question: (text, id) => text.questions[id]?.text,
  check: (text, id) => (text.checks[id] ? `${id}: ${text.checks[id].claim}` : undefined),
};

/** The words a player sees on it; the id itself when the pack has no such thing. */
export function itemName(text: PackText, id: string): string {
  for (const kind of KINDS) {
    const name = NAMES[kind](text, id);
    if (name !== undefined) return name;
  }
  return id;
}

const BODIES: readonly ((text: PackText, id: string) => string | undefined)[] = [
  (text, id) => text.briefing[id]?.body,
  (text, id) => text.planks[id]?.detail,
  (text, id) => text.notes[id]?.body,
  (text, id) => text.claims[id]?.argument,
  (text, id) => text.rebuttals[id]?.argument,
];

/** What it says in full, beyond its name; null for a thing that is all in its name. */
export function itemBody(text: PackText, id: string): string | null {
  for (const bodyIn of BODIES) {
    const body = bodyIn(text, id);
    if (body !== undefined) return body;
  }
  return null;
}

interface Item {
  readonly id: string;
  readonly rows?: readonly string[];
}

const listsOf = (pack: Pack): Readonly<Record<ItemKind, readonly Item[]>> => ({
  topic: pack.topics,
  news: pack.briefing,
  policy: pack.planks,
  note: pack.notes,
  line: pack.claims,
  answer: pack.rebuttals,
  question: pack.questions,
  check: pack.checks,
});

/** Of what kind it is; null when the pack has no such thing. */
export function itemKind(pack: Pack, id: string): ItemKind | null {
  const lists = listsOf(pack);
  return KINDS.find((kind) => lists[kind].some((item) => item.id === id)) ?? null;
}

/** Rows of the dossier behind it; none for a topic. */
export const itemRows = (pack: Pack, id: string): readonly string[] =>
  Object.values(listsOf(pack))
    .flat()
    .find((item) => item.id === id)?.rows ?? [];
