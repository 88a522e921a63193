// Where in the running order the player is, in words a header can show. Pure.
import type { Match } from '../match/match.ts';
import { CELL } from '../rules/index.ts';
import { eventsShown, type Show } from './show.ts';

export interface RoundPlace {
  readonly kind: 'opening' | 'exchange' | 'question' | 'closing' | 'spin' | 'over';
  /** Counts from 1 within its kind. */
  readonly number: number;
  /** Topic label, where the round has one. */
  readonly topic: string | null;
}

/** The round on stage: while lines are being said, that of the line; at rest, that of the choice. */
export function roundOf(show: Show): RoundPlace {
  const { night, state } = show.match;
  const shown = show.beat ? show.reactions[Math.max(0, eventsShown(show) - 1)]!.state : state;
  const step = night.steps[shown.cells[CELL.step]!]!;
  const number = step.round + 1;
  const topicId = step.kind === 'answer' || step.kind === 'challenge' ? null : night.setup.topics[step.round];
  const topic = topicId ? (show.scene.text.topics[topicId]?.label ?? null) : null;
  switch (step.kind) {
    case 'claim':
    case 'rebuttal':
    case 'reply':
      return { kind: 'exchange', number, topic };
    case 'answer':
    case 'challenge':
      return { kind: 'question', number, topic: null };
    case 'end':
      return { kind: 'over', number: 1, topic: null };
    case 'spin':
      // The last handshake still belongs to the studio.
      return { kind: show.beat?.kind === 'handshake' ? 'closing' : 'spin', number: 1, topic: null };
    default:
      return { kind: step.kind, number: 1, topic: null };
  }
}

/** Tone and challenges are offered from the second exchange or the first citizen's question on. */
export function extrasOpen({ match }: { readonly match: Pick<Match, 'night' | 'state'> }): boolean {
  const { night, state } = match;
  const step = night.steps[state.cells[CELL.step]!]!;
  if (step.kind === 'opening') return false;
  return step.kind === 'answer' || step.kind === 'challenge' || step.kind === 'closing' || step.round > 0;
}
