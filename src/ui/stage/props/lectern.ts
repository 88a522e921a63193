// A lectern with its lamp strip, microphone and the side's mark, as SVG. Dot and stripes for side 0, triangle for side 1:
// never colour alone.
import type { Side } from '../../../content/vocabulary.ts';
import { FILL, GLOW, PAINT } from '../colours.ts';
import type { Box } from '../layout.ts';
import { across, downward, line, path, polygon, rect } from '../svg.ts';

/** The mark of a side in a square of `size` around (x, y). */
export function markSvg(side: Side, x: number, y: number, size: number, colour: string): string {
  const r = size / 2;
  if (side === 0) {
    return path(`M${x - r} ${y}a${r} ${r} 0 1 0 ${size} 0a${r} ${r} 0 1 0 ${-size} 0Z`, colour);
  }
  return path(
    polygon([
      [x, y - r],
      [x + r * 1.08, y + r * 0.86],
      [x - r * 1.08, y + r * 0.86],
    ]),
    colour,
  );
}

/** The strip of light on a lectern; a stage shortens it to what stands of the live claim. */
export const stripSvg = (strip: Box, side: Side): string => {
  const glow = { x: strip.x - 3, y: strip.y - 3, width: strip.width + 6, height: strip.height + 6 };
  return (
    rect(glow, GLOW[side], { rx: strip.height, opacity: 0.25 }) +
    rect(strip, GLOW[side], { rx: strip.height / 2 })
  );
};

function microphone(box: Box): string {
  const { x, y, width } = box;
  const foot = x + width * 0.5;
  const top = y - width * 0.16;
  const stem = `M${foot} ${y}C${foot} ${y - width * 0.1} ${foot - width * 0.02} ${y - width * 0.1} ${foot - width * 0.03} ${top}`;
  const head = Math.max(2.5, width * 0.026);
  return (
    line(stem, PAINT.line, Math.max(1.5, width * 0.014)) +
    path(
      `M${foot - width * 0.03 - head} ${top}a${head} ${head * 1.5} 0 1 1 ${2 * head} 0a${head} ${head * 1.5} 0 1 1 ${-2 * head} 0Z`,
      '#2b2438',
      { stroke: PAINT.line, 'stroke-width': Math.max(1, width * 0.008) },
    )
  );
}

/** The lectern: desk top at the upper edge of `box`, body down to its lower edge; nobody stands before it above `free`. */
export function lecternSvg(box: Box, strip: Box, side: Side, id: string, free: number): string {
  const { x, y, width, height } = box;
  const slab = Math.max(6, width * 0.075);
  const body = polygon([
    [x + width * 0.07, y + slab],
    [x + width * 0.93, y + slab],
    [x + width * 0.84, y + height],
    [x + width * 0.16, y + height],
  ]);
  const mark = width * 0.17;
  const markY = strip.y + strip.height + mark * 0.85;
  return (
    downward(`${id}-down`, [
      [0, '#54466f'],
      [0.28, '#3b3153'],
      [1, '#1e182b'],
    ]) +
    across(`${id}-side`, [
      [0, '#000', 0.3],
      [0.25, '#000', 0],
      [0.75, '#fff', 0],
      [1, '#fff', 0.07],
    ]) +
    path(body, `url(#${id}-down)`, { stroke: PAINT.line, 'stroke-width': 2 }) +
    path(body, `url(#${id}-side)`) +
    rect({ x: x + width * 0.08, y: y + slab, width: width * 0.84, height: slab * 0.55 }, '#0d0914', {
      opacity: 0.5,
    }) +
    rect(strip, FILL[side], { rx: 2, opacity: 0.45 }) +
    (markY + mark * 0.6 < free ? markSvg(side, x + width / 2, markY, mark, GLOW[side]) : '') +
    microphone(box) +
    rect({ x, y, width, height: slab }, PAINT.paper2, {
      rx: slab * 0.3,
      stroke: PAINT.line,
      'stroke-width': 2,
    }) +
    rect({ x: x + 3, y: y + slab * 0.58, width: width - 6, height: slab * 0.3 }, '#c9bda6', {
      rx: slab * 0.12,
    })
  );
}
