// What each event did to the room, in order: change per segment, how much of the live claim stands, and the worm; and,
// when asked, why. Pure; everything the panel, the stage and the ledger show about a beat comes from here.
import type { Side } from '../content/vocabulary.ts';
import {
  bestLead,
  type DebateEvent,
  type DebateState,
  evolve,
  liveStrength,
  segmentLeads,
  type Tables,
  wormLines,
} from '../rules/index.ts';
import type { WormPoint } from './picture.ts';
import { type Run, type Why, whyOf, whyOfEverybody } from './why.ts';

export interface Reaction {
  readonly event: DebateEvent;
  /** Change of net best-party lead of side 0, percentage points, per segment and for all adults. */
  readonly changes: readonly number[];
  readonly total: number;
  /** Change per segment since the start of the night. */
  readonly since: readonly number[];
  /** Share of the live claim that still stands, 0..1.1, or null when no claim is live. */
  readonly stands: number | null;
  readonly worm: WormPoint;
  /** What the live claim was worth when it was made, points; 0 when none is live. */
  readonly strength: number;
  /** Before and after the event. */
  readonly before: DebateState;
  readonly state: DebateState;
}

function standsNow(tables: Tables, state: DebateState, strengthWhenMade: number): number | null {
  if (strengthWhenMade <= 0) return null;
  return Math.max(0, Math.min(1.1, liveStrength(tables, state.cells) / strengthWhenMade));
}

const makesClaim = (event: DebateEvent): boolean =>
  event.type === 'claim-made' || event.type === 'question-answered';

function reactTo(
  tables: Tables,
  start: readonly number[],
  state: DebateState,
  strength: number,
  event: DebateEvent,
): Reaction {
  const next = evolve(state, event);
  const before = segmentLeads(tables, state.cells);
  const after = segmentLeads(tables, next.cells);
  const worth = makesClaim(event) ? liveStrength(tables, next.cells) : strength;
  return {
    event,
    changes: after.map((lead, s) => lead - before[s]!),
    total: bestLead(tables, next.cells) - bestLead(tables, state.cells),
    since: after.map((lead, s) => lead - start[s]!),
    stands: standsNow(tables, next, worth),
    worm: wormLines(tables, next.cells),
    strength: worth,
    before: state,
    state: next,
  };
}

/** Reactions to `events` played from `base`, one per event. `known` are those already worked out for the first events. */
export function reactionsTo(
  tables: Tables,
  base: DebateState,
  events: readonly DebateEvent[],
  known: readonly Reaction[] = [],
): Reaction[] {
  const start = segmentLeads(tables, base.cells);
  const out = [...known];
  for (const event of events.slice(known.length)) {
    const last = out.at(-1);
    out.push(reactTo(tables, start, last?.state ?? base, last?.strength ?? 0, event));
  }
  return out;
}

const runOf = (tables: Tables, { before, event }: Reaction): Run => ({
  tables,
  base: before,
  events: [event],
});

/** Why an event moved each segment, in pack order, for the player on `side`. */
export const whysOfReaction = (tables: Tables, reaction: Reaction, side: Side): Why[] =>
  reaction.changes.map((_, s) => whyOf(runOf(tables, reaction), s, side));

/** Why an event moved all adults. */
export const whyOfTotal = (tables: Tables, reaction: Reaction, side: Side): Why =>
  whyOfEverybody(runOf(tables, reaction), side);
