// Where the camera is in each shot: how far the room and the audience before it are enlarged and moved. Pure geometry. No
// shot cuts a leader's head, and the middle of a wide stage stays free for the page's words.
import type { Podium, Shot, StagePicture } from '../../session/picture.ts';
import type { StageLayout } from './layout.ts';

/** A point (px, py) of the stage is shown at (x + px * zoom, y + py * zoom). CSS pixels. */
export interface Framing {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** `room` moves set and leaders, `front` the audience. */
export interface Shots {
  readonly room: Framing;
  readonly front: Framing;
}

const WHOLE: Framing = { x: 0, y: 0, zoom: 1 };

/** How close a shot goes; `close` stages have little beside their heads. */
const ZOOM = {
  single: { wide: 1.22, close: 1.14 },
  clash: { wide: 1.1, close: 1.12 },
  hit: { wide: 1.14, close: 1.14 },
  hands: { wide: 1.04, close: 1.04 },
  room: { wide: 1.06, close: 1.05 },
  citizen: { wide: 1.24, close: 1.36 },
} as const;

/** How far the audience sinks out of a single, as a share of the stage's height. */
const SINK = 0.055;

/** Enlarged around a point that stays where it is, then moved down. */
const around = (x: number, y: number, zoom: number, down = 0): Framing => ({
  x: x - x * zoom,
  y: y - y * zoom + down,
  zoom,
});

/** The room enlarged from the hair of the leaders down; name straps are titles of the programme and stay where they are. */
const leadersAt = ({ people }: StageLayout, x: number, zoom: number, sink = 0): Shots => ({
  room: around(x, Math.max(0, people.left.y), zoom),
  front: around(0, 0, 1, sink),
});

/** The point of a single that stays: the inner edge of the screen where words stand beside it, else the head. */
function heldPoint({ kind, screens }: StageLayout, podium: Podium): number {
  const { x, width } = screens[podium];
  if (kind === 'close') return x + width / 2;
  return podium === 'left' ? x + width : x;
}

/** The camera of a shot. */
export function framingOf(layout: StageLayout, shot: Shot): Shots {
  const { kind, width, height } = layout;
  const middle = width / 2;
  switch (shot) {
    case 'left':
    case 'right':
      return leadersAt(layout, heldPoint(layout, shot), ZOOM.single[kind], height * SINK);
    case 'reaction-left':
      return leadersAt(layout, heldPoint(layout, 'left'), ZOOM.hit[kind]);
    case 'reaction-right':
      return leadersAt(layout, heldPoint(layout, 'right'), ZOOM.hit[kind]);
    case 'two-shot':
      return leadersAt(layout, middle, ZOOM.clash[kind]);
    case 'handshake':
      return leadersAt(layout, middle, ZOOM.hands[kind]);
    case 'reaction':
      return { room: WHOLE, front: around(middle, height, ZOOM.room[kind]) };
    case 'question':
      return { room: WHOLE, front: around(middle, height, ZOOM.citizen[kind]) };
    default:
      return { room: WHOLE, front: WHOLE };
  }
}

/** How far a cut lands short of its shot, so that it settles instead of stopping dead. */
const SHORT = 0.35;

/** Where a cut from one framing lands before it settles into the next. */
export const landing = (from: Framing, to: Framing): Framing => ({
  x: to.x + (from.x - to.x) * SHORT,
  y: to.y + (from.y - to.y) * SHORT,
  zoom: to.zoom + (from.zoom - to.zoom) * SHORT,
});

/** How dark the room is behind the audience, 0..1: whoever is meant has the light, and nobody while a check is weighed. */
export function roomShade({ check, shot }: Pick<StagePicture, 'check' | 'shot'>): number {
  if (check === 'weighing') return 0.5;
  return shot === 'question' ? 0.5 : shot === 'reaction' ? 0.2 : 0;
}

/** Name straps leave the picture while it belongs to somebody else, or to both leaders' hands. */
export const titlesShown = (shot: Shot): boolean => shot !== 'question' && shot !== 'handshake';
