// What each event did to the room, in order: change per segment with its main reason, how much of the live claim stands,
// and the worm. Pure; everything the panel, the stage and the ledger show about a beat comes from here.
import type { Dimension, Side } from '../content/vocabulary.ts';
import {
  bestLead,
  type DebateEvent,
  type DebateState,
  type ExplainedTerm,
  evolve,
  explain,
  liveStrength,
  type Mechanism,
  segmentLeads,
  type Tables,
  wormLines,
} from '../rules/index.ts';
import type { WormPoint } from './picture.ts';

/** The term that explains most of a change: a mechanism, on one dimension, about one side. */
export interface Reason {
  readonly mechanism: Mechanism;
  readonly about: Side | null;
  readonly dimension: Dimension | null;
  /** Percentage points of the segment's net lead of side 0. */
  readonly points: number;
}

export interface Reaction {
  readonly event: DebateEvent;
  /** Change of net best-party lead of side 0, percentage points, per segment and for all adults. */
  readonly changes: readonly number[];
  readonly total: number;
  /** Change per segment since the start of the night. */
  readonly since: readonly number[];
  /** Main reasons per segment, largest first, at most three. */
  readonly reasons: readonly (readonly Reason[])[];
  /** Share of the live claim that still stands, 0..1.1, or null when no claim is live. */
  readonly stands: number | null;
  readonly worm: WormPoint;
  /** What the live claim was worth when it was made, points; 0 when none is live. */
  readonly strength: number;
  readonly state: DebateState;
}

const MICRO = 1_000_000;

const keyOf = (term: ExplainedTerm): string => `${term.mechanism}/${term.about}/${term.dimension}`;

/** Groups terms by mechanism, side and dimension; largest first. */
export function mainReasons(terms: readonly ExplainedTerm[], most: number): Reason[] {
  const sums = new Map<string, Reason>();
  for (const term of terms) {
    const { mechanism, about, dimension } = term;
    const points = (sums.get(keyOf(term))?.points ?? 0) + term.micro / MICRO;
    sums.set(keyOf(term), { mechanism, about, dimension, points });
  }
  return [...sums.values()].sort((a, b) => Math.abs(b.points) - Math.abs(a.points)).slice(0, most);
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
    reasons: after.map((_, s) => mainReasons(explain(tables, state, [event], s).terms, 3)),
    stands: standsNow(tables, next, worth),
    worm: wormLines(tables, next.cells),
    strength: worth,
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
