// Badges: six fixed rules about how a night was argued, the same for both sides, none about what was argued for. Pure.
import type { Side } from '../content/vocabulary.ts';
import type { Match } from '../match/match.ts';
import { CELL, type DebateEvent, segmentLeads } from '../rules/index.ts';
import { claimsPlayed } from './claims-played.ts';

export const BADGES = [
  'straight-bat',
  'on-the-point',
  'same-story',
  'whole-room',
  'cool-head',
  'fair-play',
] as const;
export type Badge = (typeof BADGES)[number];

const SOUND = 3;
const LEAST_LINES = 3;
/** A quick night has only two or three answers. */
const LEAST_ANSWERS = 2;
/** Percentage points below which a group counts as lost ground; less does not show in print. */
const LOST_BELOW = -0.005;

function straightBat(match: Match, side: Side): boolean {
  const grades = claimsPlayed(match)
    .filter((played) => played.side === side)
    .flatMap(({ claim }) => (claim.accuracy === null ? [] : [claim.accuracy]));
  const answers = match.events.flatMap((event) =>
    event.type === 'claim-rebutted' && event.side === side
      ? [match.night.tables.pack.rebuttals.find((card) => card.id === event.card)!.accuracy]
      : [],
  );
  const all = [...grades, ...answers];
  return all.length >= LEAST_LINES && all.every((grade) => grade >= SOUND);
}

/** How far each answer of a side met what was asked or claimed, milli. */
function relevances(events: readonly DebateEvent[], side: Side): number[] {
  return events.flatMap((event) =>
    (event.type === 'claim-rebutted' || event.type === 'question-answered') && event.side === side
      ? [event.relevance]
      : [],
  );
}

function tonesOf(events: readonly DebateEvent[], side: Side): string[] {
  return events.flatMap((event) => ('tone' in event && event.side === side ? [event.tone] : []));
}

/** No group's lead has moved away from the side, by the numbers that the verdict prints. */
function wholeRoom({ night, base, state }: Match, side: Side): boolean {
  const before = segmentLeads(night.tables, base.cells);
  const sign = side === 0 ? 1 : -1;
  return segmentLeads(night.tables, state.cells).every((lead, s) => sign * (lead - before[s]!) >= LOST_BELOW);
}

const RULES: Record<Badge, (match: Match, side: Side) => boolean> = {
  'straight-bat': straightBat,
  'on-the-point': ({ events }, side) => {
    const met = relevances(events, side);
    return met.length >= LEAST_ANSWERS && met.every((x) => x >= 500);
  },
  'same-story': ({ state }, side) => state.cells[CELL.severitySum + side] === 0,
  'whole-room': wholeRoom,
  'cool-head': ({ events }, side) => {
    const tones = tonesOf(events, side);
    return tones.length >= LEAST_LINES && !tones.includes('attacking');
  },
  'fair-play': ({ events }, side) =>
    events.some((event) => event.type === 'claim-conceded' && event.side === side),
};

/** The badges that `side` has earned in a finished night, in the order of BADGES. */
export const badgesOf = (match: Match, side: Side): Badge[] =>
  BADGES.filter((badge) => RULES[badge](match, side));
