// How tense is the studio, 0 to 1? A close night, late in it, on air; a held breath at a check; ease when the room waits.
import { bestLead, CELL } from '../rules/index.ts';
import { eventsShown, isResting, type Show } from './show.ts';
import type { SessionState } from './state.ts';

/** Points of lead at which a night no longer feels close. */
const CALM_MARGIN = 6;

/** Nobody is hurried while they choose. */
const AT_REST = 0.6;
/** While a check is weighed, whatever the margin. */
const WEIGHED = 0.85;
/** Before and during the closings. */
const CLOSING = 0.25;

function phaseOf(show: Show, at: number): number {
  const { steps } = show.match.night;
  const closing = steps[at]?.kind === 'closing' || show.beat?.kind === 'closing-time';
  return closing ? CLOSING : 0;
}

/** What the bed follows. */
export function tensionOf({ show, night }: Pick<SessionState, 'show' | 'night'>): number {
  if (!show || (night?.act !== 'debate' && night?.act !== 'cold-open')) return 0;
  const { match, beat, reactions } = show;
  if (beat?.kind === 'handshake') return 0;
  const shown = reactions[Math.max(0, eventsShown(show) - 1)]?.state ?? match.base;
  const { tables } = match.night;
  const change = Math.abs(bestLead(tables, shown.cells) - bestLead(tables, match.base.cells));
  const close = 1 - Math.min(1, change / CALM_MARGIN);
  const at = shown.cells[CELL.step]!;
  const late = at / match.night.steps.length;
  const level = close * (0.2 + 0.6 * late) + phaseOf(show, at);
  if (beat?.kind === 'weighing') return Math.max(WEIGHED, level);
  return Math.min(1, isResting(show) ? level * AT_REST : level);
}
