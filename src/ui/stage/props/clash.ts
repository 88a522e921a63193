// What burns between two leaders in a clash: a slash of limelight with each side's colour against it.
import type { Side } from '../../../content/vocabulary.ts';
import { GLOW, PAINT } from '../colours.ts';
import type { Box, StageLayout } from '../layout.ts';
import type { Sides } from '../sets/sides.ts';
import { across, path, polygon } from '../svg.ts';

/** Between the screens, down to the audience. */
export function clashBox({ width, audienceTop }: StageLayout): Box {
  const wide = width * 0.36;
  return { x: (width - wide) / 2, y: 0, width: wide, height: audienceTop };
}

/** The slash leans, so that it is no pillar of the set. */
export function clashSvg(layout: StageLayout, sides: Sides): string {
  const { x, y, width, height } = clashBox(layout);
  const middle = x + width / 2;
  const lean = height * 0.09;
  const thick = Math.max(1.5, height * 0.006);
  const [top, foot] = [middle + lean, middle - lean];
  const half = (from: number) =>
    polygon([
      [from, y],
      [top, y],
      [foot, y + height],
      [from, y + height],
    ]);
  const ramp = (id: string, side: Side, [left, right]: readonly [number, number]) =>
    across(id, [
      [0, GLOW[side], left],
      [1, GLOW[side], right],
    ]);
  const slash = (by: number) =>
    polygon([
      [top - by, y],
      [top + by, y],
      [foot + by * 0.4, y + height],
      [foot - by * 0.4, y + height],
    ]);
  return (
    ramp('clash-left', sides.left, [0, 0.5]) +
    ramp('clash-right', sides.right, [0.5, 0]) +
    path(half(x), 'url(#clash-left)') +
    path(half(x + width), 'url(#clash-right)') +
    path(slash(thick * 3), PAINT.limelight, { opacity: 0.3 }) +
    path(slash(thick), '#fff6d8')
  );
}
