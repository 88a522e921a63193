// Where each voter sits, looks and how they hold themselves in a picture: the seat of the layout and the mood, or their place
// in a room that has split. Pure, shared by all stages and by the page's points over them.
import type { Mood, StagePicture, VoterPicture } from '../../session/picture.ts';
import { looksLeft } from './faces.ts';
import type { Seat, StageLayout } from './layout.ts';

/** Side of the room: where those sit who have turned to the leader there; 0 is the middle. */
export type Block = -1 | 0 | 1;

export interface VoterPose {
  readonly x: number;
  readonly bottom: number;
  readonly size: number;
  readonly row: Seat['row'];
  /** Drawn looking to the right; true turns the drawing around. */
  readonly flip: boolean;
  /** Degrees, clockwise. */
  readonly lean: number;
  /** Height as a factor: people grow when they are delighted and sink when they worry. */
  readonly stretch: number;
  /** The podium of the side they have turned to. */
  readonly block: Block;
}

/** How a mood is held: height, degrees away from where they look, and the height from which they come to it. */
const BEARING: Readonly<
  Record<Mood, { readonly stretch: number; readonly away: number; readonly from: number }>
> = {
  neutral: { stretch: 1, away: 0, from: 0.97 },
  pleased: { stretch: 1.03, away: -2, from: 1.1 },
  delighted: { stretch: 1.09, away: -4, from: 1.26 },
  doubtful: { stretch: 0.99, away: 4, from: 0.95 },
  worried: { stretch: 0.94, away: 1, from: 0.88 },
  cross: { stretch: 0.97, away: 9, from: 0.9 },
};

/** Degrees by which those who have turned lean to their side when the room splits. */
const LEAN = 5;

/** Height factor from which a voter comes to a new mood: above the final one for a jump, below it for a flinch. */
export const startOf = (mood: Mood): number => BEARING[mood].from;

/** Milliseconds until a voter answers a new picture, 0..288: nobody in a crowd moves at the same moment. */
export const patienceOf = ({ seat, look }: Pick<VoterPicture, 'seat' | 'look'>): number =>
  ((seat * 41 + look * 29) % 97) * 3;

function blockOf(voter: VoterPicture, picture: StagePicture): Block {
  if (voter.turned === null) return 0;
  const podium = picture.leaders.find((leader) => leader.side === voter.turned)?.podium;
  return podium === undefined ? 0 : podium === 'left' ? -1 : 1;
}

/** Closest together that people move when the room splits, and how wide an aisle is; in seats. */
const CLOSEST = 0.84;
const AISLE = 1.9;
const STAGGER = 0.25;

interface Placed {
  readonly voter: VoterPicture;
  readonly seat: Seat;
  readonly block: Block;
}

/** The people of one block, left to right, and how many seats wide it is. */
interface Group {
  readonly block: Block;
  readonly rows: readonly (readonly Placed[])[];
  readonly wide: number;
}

function groupOf(people: readonly Placed[], block: Block): Group {
  const rows = (['back', 'front'] as const).map((row) =>
    people.filter((one) => one.block === block && one.seat.row === row),
  );
  return { block, rows, wide: Math.max(...rows.map((row) => row.length)) - 0.5 };
}

/** Left edges of the blocks: the sides at the walls, the undecided as near to the middle as the aisles allow. */
function edgesOf(groups: readonly Group[], left: number, right: number, step: number): number[] {
  const wide = (block: Block) => (groups.find((group) => group.block === block)?.wide ?? 0) * step;
  const aisle = (block: Block) => (wide(block) > 0 ? AISLE * step : 0);
  return groups.map(({ block }) => {
    if (block === -1) return left;
    if (block === 1) return right - wide(1);
    const least = left + wide(-1) + aisle(-1);
    const most = right - wide(1) - aisle(1) - wide(0);
    return Math.max(least, Math.min((left + right - wide(0)) / 2, most));
  });
}

/** Where everybody stands once the room has split: x by seat. */
function splitPlaces(layout: StageLayout, people: readonly Placed[]): Map<number, number> {
  const xs = layout.seats.map((seat) => seat.x);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const groups = ([-1, 0, 1] as const)
    .map((block) => groupOf(people, block))
    .filter((group) => group.wide > 0);
  const normal = (right - left) / (layout.seats.length / 2 - 0.5);
  // The undecided keep an aisle on both hands, even towards a wall where nobody stands: the middle must look like one.
  const aisles = groups.some((group) => group.block === 0) ? 2 : 1;
  const needed = groups.reduce((sum, group) => sum + group.wide, 0) + AISLE * aisles;
  const step = Math.min(normal * CLOSEST, (right - left) / needed);
  const edges = edgesOf(groups, left, right, step);
  const places = new Map<number, number>();
  groups.forEach(({ rows, wide }, g) => {
    for (const row of rows) {
      row.forEach(({ voter, seat }, i) => {
        // Rows stay a little apart, so that nobody stands exactly behind somebody.
        const gap = seat.row === 'back' ? STAGGER : -STAGGER;
        places.set(voter.seat, edges[g]! + (((i + 0.5) / row.length) * wide + gap) * step);
      });
    }
  });
  return places;
}

function poseOf({ voter, seat, block }: Placed, split: boolean, layout: StageLayout, x: number): VoterPose {
  const { stretch, away } = BEARING[voter.mood];
  const half = seat.size / 2;
  const flip = looksLeft(voter.facing, voter.seat);
  return {
    x: Math.min(layout.width - half, Math.max(half, x)),
    bottom: seat.bottom,
    size: seat.size,
    row: seat.row,
    flip,
    lean: split ? block * LEAN : flip ? away : -away,
    stretch,
    block,
  };
}

/** Poses of all voters of a picture, in its order. */
export function voterPoses(layout: StageLayout, picture: StagePicture): VoterPose[] {
  const people = picture.voters.map((voter) => ({
    voter,
    seat: layout.seats[voter.seat % layout.seats.length]!,
    block: blockOf(voter, picture),
  }));
  const places = picture.split ? splitPlaces(layout, people) : null;
  return people.map((one) => poseOf(one, picture.split, layout, places?.get(one.voter.seat) ?? one.seat.x));
}
