// What the audience wears and the light that falls on it, as pieces: pins of those who have turned, the cards that everybody
// holds when the room splits, and the light of each side. Shapes as well as colours: dot, triangle, and a dotted diamond.
import type { Side } from '../../content/vocabulary.ts';
import type { Podium, VoterPicture } from '../../session/picture.ts';
import { FILL, GLOW, PAINT } from './colours.ts';
import type { StageLayout } from './layout.ts';
import type { Piece } from './pieces.ts';
import { markSvg } from './props/lectern.ts';
import type { Sides } from './sets/sides.ts';
import { el, outward, path, polygon } from './svg.ts';

/** Where they sit, from the middle of the lower edge of a seat, and how large they are: in sizes of the seat. */
const PIN = { x: 0.24, y: 0.15, size: 0.13 } as const;
const CARD = { x: 0, y: 0.17, radius: 0.155 } as const;

function pinPiece(side: Side, size: number): Piece {
  const mark = size * PIN.size;
  const x = PIN.x * size;
  const y = -PIN.y * size;
  const disc = el('circle', { cx: x, cy: y, r: mark * 0.92, fill: PAINT.line });
  const box = { x: x - mark, y: y - mark, width: 2 * mark, height: 2 * mark };
  return { box, svg: disc + markSvg(side, x, y, mark, GLOW[side]) };
}

function diamond(x: number, y: number, r: number): string {
  const corners = [
    [x, y - r],
    [x + r, y],
    [x, y + r],
    [x - r, y],
  ] as const;
  return path(polygon(corners), PAINT.undecided);
}

/** A voting card: light with a side's mark, dark and dotted for those who have not made up their minds. */
function cardPiece(turned: Side | null, size: number): Piece {
  const x = CARD.x * size;
  const y = -CARD.y * size;
  const r = CARD.radius * size;
  const edge = Math.max(1.2, size * 0.024);
  const disc =
    turned === null
      ? el('circle', {
          cx: x,
          cy: y,
          r,
          fill: PAINT.ink1,
          stroke: PAINT.undecided,
          'stroke-width': edge,
          'stroke-dasharray': `${edge} ${edge * 1.4}`,
        })
      : el('circle', { cx: x, cy: y, r, fill: PAINT.paper, stroke: PAINT.line, 'stroke-width': edge });
  const mark = turned === null ? diamond(x, y, r * 0.5) : markSvg(turned, x, y, r * 1.18, FILL[turned]);
  const half = r + edge * 1.5;
  return { box: { x: x - half, y: y - half, width: 2 * half, height: 2 * half }, svg: disc + mark };
}

/** What a voter shows of where they have turned. `name` tells badges of one size apart. */
export interface Badge {
  readonly name: string;
  readonly piece: Piece;
}

/** A pin on those who have turned; when the room splits, a card in everybody's hands. */
export function badgeOf({ turned }: VoterPicture, split: boolean, size: number): Badge | null {
  if (split) return { name: `card/${turned}`, piece: cardPiece(turned, size) };
  return turned === null ? null : { name: `pin/${turned}`, piece: pinPiece(turned, size) };
}

/** The light of the side at `podium` that falls on its part of the room when it splits. */
export function splitPiece(layout: StageLayout, sides: Sides, podium: Podium): Piece {
  const { width, height, audienceTop } = layout;
  const tall = height - audienceTop + height * 0.08;
  const box = {
    x: podium === 'left' ? 0 : width * 0.44,
    y: height - tall,
    width: width * 0.56,
    height: tall,
  };
  const colour = GLOW[sides[podium]];
  const ramp = outward('split', [
    [0, colour, 0.5],
    [0.55, colour, 0.24],
    [1, colour, 0],
  ]);
  const cx = podium === 'left' ? width * 0.1 : width * 0.9;
  const pool = el('ellipse', { cx, cy: height, rx: width * 0.42, ry: tall, fill: 'url(#split)' });
  return { box, svg: ramp + pool };
}

/** How bright that light is, 0..1: it grows with how many have turned there. */
export function splitLight(turned: number, of: number): number {
  return turned === 0 ? 0 : 0.55 + 0.45 * Math.min(1, (2 * turned) / of);
}
