// The claim that waits for an answer, and what was asked before it. Pure.
import { CELL } from '../rules/index.ts';
import type { Said } from './beat.ts';
import type { Show } from './show.ts';

export interface LiveClaim {
  readonly card: string;
  readonly side: 0 | 1;
  readonly said: Said;
}

/** The claim that was made last and can still be answered, checked or looked back on; null when none is live. */
export function liveClaimOf(show: Show): LiveClaim | null {
  const { cells } = show.match.state;
  if (cells[CELL.liveCard] === 0) return null;
  const side = cells[CELL.liveSide] === 0 ? 0 : 1;
  const card = show.match.night.tables.claimIds[side][cells[CELL.liveCard]! - 1]!;
  return { card, side, said: { by: side, kind: 'claim', id: card, tone: null } };
}

/** The question or topic that the present step belongs to, or null in openings, closings and after the end. */
export function askedNow(show: Show): Said | null {
  const { setup, steps } = show.match.night;
  const step = steps[show.match.state.cells[CELL.step]!]!;
  if (step.kind === 'answer') {
    return { by: 'citizen', kind: 'question', id: setup.questions[step.round]!, tone: null };
  }
  if (step.kind !== 'claim') return null;
  const prompt = setup.prompts[step.round];
  return prompt
    ? { by: 'moderator', kind: 'question', id: prompt, tone: null }
    : { by: 'moderator', kind: 'topic', id: setup.topics[step.round]!, tone: null };
}
