// Why voters moved, in numbers that add up as printed: terms in hundredths of a point, grouped by event, from the player's
// side (positive is towards the player). For one segment or for all adults. Pure; words belong to src/ui.
import type { Dimension, Side } from '../content/vocabulary.ts';
import type { Match } from '../match/match.ts';
import {
  bestLead,
  type DebateEvent,
  type DebateState,
  type ExplainedTerm,
  type Explanation,
  evolveAll,
  explain,
  LEAD,
  type Mechanism,
  SEGMENT_COUNT,
  type Tables,
} from '../rules/index.ts';
import { roundToSum, wholeOf } from './rounding.ts';

/** One printed term. */
export interface WhyTerm {
  readonly mechanism: Mechanism;
  /** Whose perception changed; null for terms about no perception. */
  readonly about: Side | null;
  readonly dimension: Dimension | null;
  /** How far that perception moved, whole milli-points (for all adults: their mean); 0 for terms about no perception. */
  readonly shift: number;
  /** Hundredths of a percentage point towards the player, never 0. */
  readonly points: number;
}

/** All that one event did, largest term first. `points` is the sum of its terms. */
export interface WhyGroup {
  /** Index in the events that are explained. */
  readonly event: number;
  readonly terms: readonly WhyTerm[];
  /** The largest term that pulls the way of the sum; the largest of all when they cancel out. */
  readonly lead: WhyTerm;
  readonly points: number;
}

/** Why voters moved. All numbers are hundredths of a percentage point of the player's net best-party lead. */
export interface Why {
  /** Index of the segment, or null for all adults. */
  readonly segment: number | null;
  readonly before: number;
  readonly after: number;
  /** after - before, and the sum of the points of all groups. */
  readonly change: number;
  /** In the order of the night. */
  readonly groups: readonly WhyGroup[];
  /** The event that pulled hardest the way they went; towards the player when they did not move. Null when none did. */
  readonly main: WhyGroup | null;
  /** The event that pulled hardest the other way, or null when there is none worth naming. */
  readonly offset: WhyGroup | null;
}

/** A run of events to explain, and the state that they were played from. */
export interface Run {
  readonly tables: Tables;
  readonly base: DebateState;
  readonly events: readonly DebateEvent[];
}

const MICRO = 10_000;
/** Pulls below this many hundredths are not named beside the main one. */
const WORTH_NAMING = 5;

interface Sum extends Omit<WhyTerm, 'points'> {
  readonly event: number;
  micro: number;
  shift: number;
}

/** Adds up terms of one event that say the same. */
function summed(terms: readonly ExplainedTerm[]): Sum[] {
  const sums = new Map<string, Sum>();
  for (const { event, mechanism, about: side, dimension, micro, shift } of terms) {
    // What is not about a perception is said once for both sides together.
    const about = dimension === null ? null : side;
    const key = `${event}/${mechanism}/${about}/${dimension}`;
    const found = sums.get(key);
    if (found) {
      found.micro += micro;
      found.shift += shift;
    } else sums.set(key, { event, mechanism, about, dimension, micro, shift });
  }
  return [...sums.values()];
}

const bySize = (a: { readonly points: number }, b: { readonly points: number }): number =>
  Math.abs(b.points) - Math.abs(a.points);

function groupOf(event: number, unsorted: readonly WhyTerm[]): WhyGroup {
  const terms = [...unsorted].sort(bySize);
  const points = terms.reduce((sum, term) => sum + term.points, 0);
  const lead = terms.find((term) => term.points * points > 0) ?? terms[0]!;
  return { event, terms, lead, points };
}

function grouped(sums: readonly Sum[], points: readonly number[]): WhyGroup[] {
  const groups = new Map<number, WhyTerm[]>();
  sums.forEach(({ event, mechanism, about, dimension, shift }, i) => {
    if (points[i] === 0) return;
    const terms = groups.get(event) ?? [];
    terms.push({ mechanism, about, dimension, shift: wholeOf(shift), points: points[i]! });
    groups.set(event, terms);
  });
  return [...groups].map(([event, terms]) => groupOf(event, terms));
}

/** The event that pulled hardest in a direction. */
const strongest = (groups: readonly WhyGroup[], direction: 1 | -1): WhyGroup | null =>
  groups.filter((group) => direction * group.points > 0).sort(bySize)[0] ?? null;

/** What the model explained, from the player's side and as it is printed. */
function printed(explained: Omit<Explanation, 'segment' | 'measure'>, side: Side): Omit<Why, 'segment'> {
  const sign = side === 0 ? 1 : -1;
  const before = sign * wholeOf(explained.before / MICRO) + 0;
  const after = sign * wholeOf(explained.after / MICRO) + 0;
  const change = after - before;
  const sums = summed(explained.terms);
  const points = roundToSum(
    sums.map(({ micro }) => (sign * micro) / MICRO),
    change,
  );
  const groups = grouped(sums, points);
  const way = change < 0 ? -1 : 1;
  const offset = strongest(groups, way === 1 ? -1 : 1);
  const named = offset && Math.abs(offset.points) >= WORTH_NAMING ? offset : null;
  return { before, after, change, groups, main: strongest(groups, way), offset: named };
}

/** Explains one segment (index 0..6) over a run of events, for the player on `side`. */
export const whyOf = ({ tables, base, events }: Run, segment: number, side: Side): Why => ({
  segment,
  ...printed(explain(tables, base, events, segment), side),
});

/** The same for all adults: each segment's terms count by the adults in it. */
export function whyOfEverybody({ tables, base, events }: Run, side: Side): Why {
  const terms = Array.from({ length: SEGMENT_COUNT }, (_, s) => {
    const weight = tables.best.weight[s]!;
    return explain(tables, base, events, s, LEAD).terms.map((term) => ({
      ...term,
      micro: weight * term.micro,
      shift: weight * term.shift,
    }));
  }).flat();
  const before = 1e6 * bestLead(tables, base.cells);
  const after = 1e6 * bestLead(tables, evolveAll(base, events).cells);
  return { segment: null, ...printed({ before, after, terms }, side) };
}

/** The run of a whole match. */
export const runOf = ({ night, base, events }: Match): Run => ({ tables: night.tables, base, events });

/** All segments of a match, in pack order. */
export const whyAll = (match: Match, side: Side): Why[] =>
  match.night.tables.pack.segments.map((_, s) => whyOf(runOf(match), s, side));

/** Card and speaker of an event, as far as it has them. */
export function subjectOf(event: DebateEvent): { readonly side: Side | null; readonly card: string | null } {
  if (event.type === 'debate-opened') return { side: null, card: null };
  if ('card' in event) return { side: event.side, card: event.card };
  if ('claim' in event) return { side: event.side, card: event.claim };
  return { side: event.side, card: null };
}
