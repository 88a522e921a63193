// Why a segment moved over the whole night, in numbers that add up as printed: terms in hundredths of a point, grouped by
// event, from the player's side (positive is towards the player). Pure; words belong to src/ui.
import type { Dimension, Side } from '../content/vocabulary.ts';
import type { Match } from '../match/match.ts';
import { type DebateEvent, type ExplainedTerm, explain, type Mechanism } from '../rules/index.ts';
import { roundToSum, wholeOf } from './rounding.ts';

/** One printed term. */
export interface WhyTerm {
  readonly mechanism: Mechanism;
  /** Whose perception changed; null for terms about no perception. */
  readonly about: Side | null;
  readonly dimension: Dimension | null;
  /** Hundredths of a percentage point towards the player, never 0. */
  readonly points: number;
}

/** All that one event did, largest term first. `points` is the sum of its terms. */
export interface WhyGroup {
  /** Index in the events of the match. */
  readonly event: number;
  readonly terms: readonly WhyTerm[];
  readonly points: number;
}

/** The largest pull in one direction. */
export interface WhyCause {
  readonly event: number;
  readonly term: WhyTerm;
  /** What the whole event did. */
  readonly points: number;
}

/** Why one segment moved. All numbers are hundredths of a percentage point of the player's net best-party lead. */
export interface Why {
  readonly segment: number;
  readonly before: number;
  readonly after: number;
  /** after - before, and the sum of the points of all groups. */
  readonly change: number;
  /** In the order of the night. */
  readonly groups: readonly WhyGroup[];
  /** The largest pull the way the segment went; towards the player when it did not move. Null when nothing pulled. */
  readonly main: WhyCause | null;
  /** The largest pull the other way, or null when there is none worth naming. */
  readonly offset: WhyCause | null;
}

const MICRO = 10_000;
/** Pulls below this many hundredths are not named in the sentence. */
const WORTH_NAMING = 5;

interface Sum extends Omit<WhyTerm, 'points'> {
  readonly event: number;
  micro: number;
}

/** Adds up terms of one event that say the same. */
function summed(terms: readonly ExplainedTerm[]): Sum[] {
  const sums = new Map<string, Sum>();
  for (const { event, mechanism, about: side, dimension, micro } of terms) {
    // What is not about a perception is said once for both sides together.
    const about = dimension === null ? null : side;
    const key = `${event}/${mechanism}/${about}/${dimension}`;
    const found = sums.get(key);
    if (found) found.micro += micro;
    else sums.set(key, { event, mechanism, about, dimension, micro });
  }
  return [...sums.values()];
}

const bySize = (a: { readonly points: number }, b: { readonly points: number }): number =>
  Math.abs(b.points) - Math.abs(a.points);

function grouped(sums: readonly Sum[], points: readonly number[]): WhyGroup[] {
  const groups = new Map<number, WhyTerm[]>();
  sums.forEach(({ event, mechanism, about, dimension }, i) => {
    if (points[i] === 0) return;
    const terms = groups.get(event) ?? [];
    terms.push({ mechanism, about, dimension, points: points[i]! });
    groups.set(event, terms);
  });
  return [...groups].map(([event, terms]) => ({
    event,
    terms: terms.sort(bySize),
    points: terms.reduce((sum, term) => sum + term.points, 0),
  }));
}

/** The event that pulled hardest in a direction, with its hardest term that way. */
function strongest(groups: readonly WhyGroup[], direction: 1 | -1): WhyCause | null {
  const pull = (x: { readonly points: number }) => direction * x.points;
  const group = groups.filter((g) => pull(g) > 0).sort(bySize)[0];
  const term = group?.terms.find((t) => pull(t) > 0);
  return group && term ? { event: group.event, term, points: group.points } : null;
}

/** Explains `segment` (index 0..6) over all events of the match, for the player on `side`. */
export function whyOf(match: Match, segment: number, side: Side): Why {
  const { night, base, events } = match;
  const sign = side === 0 ? 1 : -1;
  const explained = explain(night.tables, base, events, segment);
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
  return { segment, before, after, change, groups, main: strongest(groups, way), offset: named };
}

/** All segments, in pack order. */
export const whyAll = (match: Match, side: Side): Why[] =>
  match.night.tables.pack.segments.map((_, s) => whyOf(match, s, side));

/** Card and speaker of an event, as far as it has them. */
export function subjectOf(event: DebateEvent): { readonly side: Side | null; readonly card: string | null } {
  if (event.type === 'debate-opened') return { side: null, card: null };
  if ('card' in event) return { side: event.side, card: event.card };
  if ('claim' in event) return { side: event.side, card: event.claim };
  return { side: event.side, card: null };
}
