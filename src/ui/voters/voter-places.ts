// Where on the stage is each voter now, and which one does a finger mean? Pure: from the same layout, poses and shots that all
// stages draw with. CSS pixels from the top left corner of the stage.
import type { StagePicture } from '../../session/picture.ts';
import { framingOf } from '../stage/framing.ts';
import type { Seat, StageLayout } from '../stage/layout.ts';
import { voterPoses } from '../stage/voter-pose.ts';

export interface VoterPlace {
  readonly seat: number;
  readonly row: Seat['row'];
  /** Middle of the face. */
  readonly x: number;
  readonly y: number;
  /** Side of the square that the voter fills. */
  readonly size: number;
}

/** Share of a voter's size from the lower edge up to the middle of the face. */
const FACE = 0.54;
/** How far beside a face a finger may land, in sizes of the voter. */
const REACH = 0.95;

/** Where everybody is in a picture; whoever the shot leaves out waits at the edge. */
export function voterPlaces(layout: StageLayout, picture: StagePicture): VoterPlace[] {
  const { x, y, zoom } = framingOf(layout, picture.shot).front;
  return voterPoses(layout, picture).map((pose, i) => ({
    seat: picture.voters[i]!.seat,
    row: pose.row,
    x: Math.min(layout.width, Math.max(0, x + pose.x * zoom)),
    y: Math.min(layout.height, y + (pose.bottom - FACE * pose.size) * zoom),
    size: pose.size * zoom,
  }));
}

const distance = (place: VoterPlace, x: number, y: number): number => Math.hypot(place.x - x, place.y - y);

const nearestOf = (places: readonly VoterPlace[], x: number, y: number): VoterPlace | null =>
  places.reduce<VoterPlace | null>(
    (best, place) => (best === null || distance(place, x, y) < distance(best, x, y) ? place : best),
    null,
  );

/** The seat that a point of the stage means: the nearest face within reach, or null. */
export function voterAt(places: readonly VoterPlace[], x: number, y: number): number | null {
  const nearest = nearestOf(places, x, y);
  return nearest !== null && distance(nearest, x, y) < nearest.size * REACH ? nearest.seat : null;
}

/** All seats from left to right, whatever their row. */
export const leftToRight = (places: readonly VoterPlace[]): number[] =>
  [...places].sort((a, b) => a.x - b.x || a.seat - b.seat).map(({ seat }) => seat);

/** The seat that a key leads to: along the row, to its ends, or to the face above or below; null for other keys. */
export function voterByKey(places: readonly VoterPlace[], seat: number, key: string): number | null {
  const from = places.find((place) => place.seat === seat);
  if (!from) return null;
  const row = leftToRight(places.filter((place) => place.row === from.row));
  const at = row.indexOf(seat);
  switch (key) {
    case 'ArrowLeft':
      return row[at - 1] ?? seat;
    case 'ArrowRight':
      return row[at + 1] ?? seat;
    case 'Home':
      return row[0]!;
    case 'End':
      return row.at(-1)!;
    case 'ArrowUp':
    case 'ArrowDown': {
      const other = places.filter(({ row: its }) => its === (key === 'ArrowUp' ? 'back' : 'front'));
      return from.row === other[0]?.row ? seat : (nearestOf(other, from.x, from.y)?.seat ?? seat);
    }
    default:
      return null;
  }
}
