// Entries of the ledger that the news and the questions of a night brought up though no line of it was judged by them. Pure.
import type { FactCheck } from '../content/schema.ts';
import type { Match } from '../match/match.ts';
import { claimsPlayed } from './claims-played.ts';

/** Those entries in the order of the ledger, each once. */
export function alsoChecked(match: Match): FactCheck[] {
  const { setup, tables } = match.night;
  const { briefing, questions, checks } = tables.pack;
  const asked = questions.filter(({ id }) => setup.questions.includes(id) || setup.prompts.includes(id));
  const raised = new Set([...briefing, ...asked].flatMap((entry) => entry.checks ?? []));
  const judged = new Set(claimsPlayed(match).map(({ check }) => check?.id));
  return checks.filter(({ id }) => raised.has(id) && !judged.has(id));
}
