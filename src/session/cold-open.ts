// Whether the scripted first exchange has been played out. Pure.
import type { Match } from '../match/match.ts';
import { CELL } from '../rules/index.ts';

/** True once the night has gone on past the first exchange. */
export function coldOpenOver(match: Match): boolean {
  const step = match.night.steps[match.state.cells[CELL.step]!]!;
  return !(['claim', 'rebuttal', 'reply'].includes(step.kind) && step.round === 0);
}
