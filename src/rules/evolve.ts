// The next state: the old one plus what an event says changed. No rules, no chance.
import type { Changes } from './events.ts';
import type { DebateState } from './state.ts';

/** Adds an event's changes to the cells. */
export function evolve(state: DebateState, event: Changes): DebateState {
  const cells = state.cells.slice();
  const { effects, cells: pairs } = event;
  for (let i = 0; i < effects.length; i += 3) cells[effects[i + 1]!]! += effects[i + 2]!;
  for (let i = 0; i < pairs.length; i += 2) cells[pairs[i]!]! += pairs[i + 1]!;
  return { setup: state.setup, cells };
}

/** The state after all `events`, in order. */
export const evolveAll = (state: DebateState, events: readonly Changes[]): DebateState =>
  events.reduce(evolve, state);
