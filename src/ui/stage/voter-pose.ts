// Where each voter sits and looks in a picture: the seat of the layout, moved when the room splits. Pure, shared by all stages.
import type { StagePicture, VoterPicture } from '../../session/picture.ts';
import { looksLeft } from './faces.ts';
import type { Seat, StageLayout } from './layout.ts';

export interface VoterPose {
  readonly x: number;
  readonly bottom: number;
  readonly size: number;
  readonly row: Seat['row'];
  /** Drawn looking to the right; true turns the drawing around. */
  readonly flip: boolean;
  /** Degrees; the room splits and leans. */
  readonly lean: number;
  /** Podium of the side they have turned to. */
  readonly towards: -1 | 0 | 1;
}

const LEAN = 5;
/** Shares of a voter's size. */
const SHIFT = 0.14;
const RISE = 0.08;

function podiumSign(voter: VoterPicture, picture: StagePicture): -1 | 0 | 1 {
  if (voter.turned === null) return 0;
  const podium = picture.leaders.find((leader) => leader.side === voter.turned)?.podium;
  return podium === undefined ? 0 : podium === 'left' ? -1 : 1;
}

/** The pose of a voter. */
export function voterPose(layout: StageLayout, picture: StagePicture, voter: VoterPicture): VoterPose {
  const seat = layout.seats[voter.seat % layout.seats.length]!;
  const towards = podiumSign(voter, picture);
  const shift = picture.split ? towards * seat.size * SHIFT : 0;
  const half = seat.size / 2;
  return {
    x: Math.min(layout.width - half, Math.max(half, seat.x + shift)),
    // Those who have made up their minds sit up; the others stay down.
    bottom: seat.bottom + (picture.split && towards === 0 && seat.row === 'back' ? seat.size * RISE : 0),
    size: seat.size,
    row: seat.row,
    flip: looksLeft(voter.facing, voter.seat),
    lean: picture.split ? towards * LEAN : 0,
    towards,
  };
}

/** Where the pin of a voter who has turned sits, from the middle of the seat's bottom edge, in sizes. */
export const PIN = { x: 0.24, y: 0.15, size: 0.13 } as const;
