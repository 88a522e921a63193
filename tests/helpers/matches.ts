// Matches for tests of the page's pure functions: debates of `debates.ts` in the shape that a session holds.
import { seedOf } from '../../src/base/seed.ts';
import type { Match } from '../../src/match/match.ts';
import { type DebatePlan, playPlan } from './debates.ts';

/** A finished match of a plan, played with drawn moves. */
export function playMatch(plan: Partial<DebatePlan> = {}): Match {
  const full: DebatePlan = { pack: 0, seed: 1, play: 1, format: 'full', preset: 'vivid', ...plan };
  const { opened, turns, events, end } = playPlan(full);
  return {
    night: opened.night,
    base: opened.base,
    state: end,
    seed: seedOf(full.seed),
    events,
    moves: turns.map(({ side, move }) => ({ side, move })),
  };
}
