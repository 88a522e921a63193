// Answers: what is a thing of the pack called, given its id? For the map from the founding report to the game.
import type { PackText } from '../../content/schema.ts';

/** Kinds of things, in the order in which a reader meets them. */
const NAMES: readonly ((text: PackText, id: string) => string | undefined)[] = [
  (text, id) => text.topics[id]?.label,
  (text, id) => text.briefing[id]?.title,
  (text, id) => text.planks[id]?.title,
  (text, id) => text.notes[id]?.title,
  (text, id) => text.claims[id]?.line,
  (text, id) => text.rebuttals[id]?.line,
  (text, id) => text.questions[id]?.text,
  (text, id) => (text.checks[id] ? `${id}: ${text.checks[id].claim}` : undefined),
];

/** The words a player sees on it; the id itself when the pack has no such thing. */
export function itemName(text: PackText, id: string): string {
  for (const nameIn of NAMES) {
    const name = nameIn(text, id);
    if (name !== undefined) return name;
  }
  return id;
}
