// The next state: the old one plus what events say changed. No rules, no chance.
import type { Changes } from './events.ts';
import type { DebateState } from './state.ts';

/** The state after all `events`, in order: one copy, however many events. */
export function evolveAll(state: DebateState, events: readonly Changes[]): DebateState {
  const cells = state.cells.slice();
  for (const { effects, cells: pairs } of events) {
    for (let i = 0; i < effects.length; i += 3) cells[effects[i + 1]!]! += effects[i + 2]!;
    for (let i = 0; i < pairs.length; i += 2) cells[pairs[i]!]! += pairs[i + 1]!;
  }
  return { setup: state.setup, cells };
}

/** The state after one event. */
export const evolve = (state: DebateState, event: Changes): DebateState => evolveAll(state, [event]);
