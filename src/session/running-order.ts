// Where in the running order the player is, in words a header can show. Pure.
import type { Match } from '../match/match.ts';
import { CELL, type DebateState } from '../rules/index.ts';
import type { BeatKind } from './beat.ts';
import type { Show } from './show.ts';

export interface RoundPlace {
  readonly kind: 'opening' | 'exchange' | 'question' | 'closing' | 'spin' | 'over';
  /** Counts from 1 within its kind. */
  readonly number: number;
  /** Topic label, where the round has one. */
  readonly topic: string | null;
}

/** Beats shown before what they tell has changed anything; all others follow it, and may follow the end of its round. */
const BEFOREHAND: ReadonlySet<BeatKind> = new Set(['prompt', 'closing-time', 'line', 'pressed', 'passed']);

/** The state that the beat on stage belongs to: a line may end its round, but is said within it, and so is its check. */
function stateOnStage({ beat, reactions, match }: Show): DebateState {
  if (beat === null) return match.state;
  const happened = reactions.slice(0, Math.max(1, beat.events));
  if (BEFOREHAND.has(beat.kind)) return happened.at(-1)!.state;
  const line = happened.findLast(
    ({ event }) => event.type !== 'claim-checked' && event.type !== 'check-waived',
  );
  return (line ?? happened[0]!).before;
}

/** The round on stage: while lines are being said, that of the line; at rest, that of the choice. */
export function roundOf(show: Show): RoundPlace {
  const { night } = show.match;
  const shown = stateOnStage(show);
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
