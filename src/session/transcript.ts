// What was said, in order, from events. Pure.
import type { DebateEvent } from '../rules/index.ts';
import type { Said } from './beat.ts';

/** A said line and the index of its event. */
export interface SpokenLine {
  readonly event: number;
  readonly said: Said;
}

function saidOf(event: DebateEvent): Said | null {
  switch (event.type) {
    case 'opening-made':
    case 'claim-made':
    case 'question-answered':
    case 'claim-conceded':
    case 'closing-made':
      return { by: event.side, kind: 'claim', id: event.card, tone: event.tone };
    case 'claim-rebutted':
      return { by: event.side, kind: 'rebuttal', id: event.card, tone: event.tone };
    case 'claim-defended':
      return { by: event.side, kind: 'move', id: 'defends', tone: null };
    case 'answer-pressed':
      return { by: event.side, kind: 'move', id: event.upheld ? 'presses' : 'presses-in-vain', tone: null };
    default:
      return null;
  }
}

/** The spoken lines of `events`. */
export function cardSaid(events: readonly DebateEvent[]): SpokenLine[] {
  return events.flatMap((event, index) => {
    const said = saidOf(event);
    return said ? [{ event: index, said }] : [];
  });
}
