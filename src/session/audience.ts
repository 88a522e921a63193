// The 24 voters in the room: which segment each belongs to, where they sit, how easily they turn and what their face says.
// Looks are dealt independently of segments. Faces follow the numbers of their segment, never chance.
import { makeRng, type Seed, shuffled } from '../base/rng.ts';
import type { Pack } from '../content/schema.ts';
import type { Side } from '../content/vocabulary.ts';
import type { Mood } from './picture.ts';

export const AUDIENCE_SIZE = 24;

/** Streams of the seed that only the room uses; the rules use none above 59. */
const STREAM = { seats: 60, looks: 61, nerve: 62 } as const;

export interface Voter {
  readonly seat: number;
  readonly look: number;
  /** Index of the segment in the pack. */
  readonly segment: number;
  /** Factor 0.7..1.3 on every threshold: some people are hard to impress. */
  readonly nerve: number;
}

/** Sizes of change (percentage points of a segment's net best-party lead) at which faces change, per preset. */
export interface FaceThresholds {
  /** Below: unmoved. */
  readonly slight: number;
  readonly clear: number;
  readonly strong: number;
}

/** Seats per segment in proportion to its share of adults, by largest remainder; at least one each. */
export function seatsPerSegment(pack: Pack): number[] {
  const exact = pack.segments.map((segment) => (segment.share / 100) * AUDIENCE_SIZE);
  const seats = exact.map((x) => Math.max(1, Math.floor(x)));
  const short = (i: number): number => exact[i]! - seats[i]!;
  const all = exact.map((_, i) => i);
  let missing = AUDIENCE_SIZE - seats.reduce((a, b) => a + b, 0);
  for (; missing > 0; missing--) seats[all.reduce((a, b) => (short(b) > short(a) ? b : a))]! += 1;
  // Several tiny segments can take seats that larger ones have earned.
  for (; missing < 0; missing++) {
    const larger = all.filter((i) => seats[i]! > 1);
    seats[larger.reduce((a, b) => (short(b) < short(a) ? b : a))]! -= 1;
  }
  return seats;
}

/** Seats the audience of one night. The same seed always seats the same room. */
export function seatVoters(pack: Pack, seed: Seed): Voter[] {
  const rng = makeRng(seed);
  const segments = seatsPerSegment(pack).flatMap((count, segment) => new Array<number>(count).fill(segment));
  const looks = Array.from({ length: AUDIENCE_SIZE }, (_, i) => i);
  const seated = shuffled(segments, rng, 0, STREAM.seats);
  const dressed = shuffled(looks, rng, 0, STREAM.looks);
  return seated.map((segment, seat) => ({
    seat,
    look: dressed[seat]!,
    segment,
    nerve: 0.7 + 0.6 * rng(seat, STREAM.nerve),
  }));
}

/**
 * The face after a line. `towards` is the change of the segment's lead in favour of the speaker, percentage points;
 * `sceptical` marks a segment that leans away from the speaker and so shows doubt where others stay neutral.
 */
export function moodOf(towards: number, nerve: number, thresholds: FaceThresholds, sceptical: boolean): Mood {
  const size = Math.abs(towards);
  const { slight, clear, strong } = thresholds;
  if (size < slight * nerve) return sceptical ? 'doubtful' : 'neutral';
  if (towards > 0)
    return size >= strong * nerve ? 'delighted' : size >= clear * nerve ? 'pleased' : 'neutral';
  return size >= clear * nerve ? 'cross' : 'worried';
}

/** Whom a voter has turned to over the night: `change` is the segment's change for side 0 since the start, points. */
export function turnedTo(change: number, nerve: number, thresholds: FaceThresholds): Side | null {
  if (Math.abs(change) < thresholds.clear * nerve) return null;
  return change > 0 ? 0 : 1;
}

/** How many of the room have turned to `side`. */
export const turnedCount = (voters: readonly { readonly turned: Side | null }[], side: Side): number =>
  voters.filter((voter) => voter.turned === side).length;
