// The verdict: election night. A wall of two-coloured bars of light that rise towards the middle, hexagons between them.
// Decoration: the bars are the same for both sides and say nothing about the result.
import { GLOW } from '../colours.ts';
import type { StageLayout } from '../layout.ts';
import { downward, group, path, polygon, rect, softLight } from '../svg.ts';
import { haze, mirrored, NIGHT, rig, riser, vignette, wallAndFloor } from './room.ts';
import type { Sides } from './sides.ts';

const HEIGHTS = [0.34, 0.52, 0.42, 0.66, 0.5, 0.78, 0.6, 0.88];

function bars(layout: StageLayout, sides: Sides): string {
  const { width, floor } = layout;
  const step = (width * 0.5) / (HEIGHTS.length + 1.6);
  const at = (podium: 'left' | 'right') => {
    const colour = GLOW[sides[podium]];
    const ramp = downward(`bar-${podium}`, [
      [0, colour, 0.95],
      [0.12, colour, 0.5],
      [1, colour, 0.06],
    ]);
    const all = HEIGHTS.map((share, i) => {
      const x = podium === 'left' ? step * (i + 0.4) : width - step * (i + 0.4) - step * 0.66;
      const tall = floor * share;
      return (
        rect({ x, y: floor - tall, width: step * 0.66, height: tall }, `url(#bar-${podium})`) +
        rect({ x, y: floor - tall, width: step * 0.66, height: 2.5 }, '#ffffff', { opacity: 0.55 })
      );
    });
    return ramp + all.join('');
  };
  return group(at('left') + at('right'), { opacity: 0.55 });
}

function hexagons(layout: StageLayout): string {
  const { width, floor } = layout;
  const r = Math.max(6, Math.min(floor * 0.05, width * 0.018));
  const hex = (x: number, y: number) =>
    polygon([
      [x, y - r],
      [x + r * 0.87, y - r / 2],
      [x + r * 0.87, y + r / 2],
      [x, y + r],
      [x - r * 0.87, y + r / 2],
      [x - r * 0.87, y - r / 2],
    ]);
  const counts = [1, 2, 3, 2, 3, 4, 3, 2];
  const cells = counts.flatMap((count, row) =>
    Array.from({ length: count }, (_, i) => {
      const x = width / 2 + (i - (count - 1) / 2) * r * 1.84;
      return path(hex(x, floor * 0.2 + row * r * 1.62), '#a79ac8', {
        opacity: 0.16 + 0.05 * ((row + i) % 3),
      });
    }),
  );
  return cells.join('');
}

/** Election-night set. */
export function electionSet(layout: StageLayout, sides: Sides): string {
  const { width, height } = layout;
  const wash = (podium: 'left' | 'right', x: number) =>
    softLight(
      `wash-${podium}`,
      { x: x - width * 0.42, y: -height * 0.1, width: width * 0.84, height },
      GLOW[sides[podium]],
      0.3,
    );
  return (
    wallAndFloor(layout, NIGHT) +
    wash('left', width * 0.12) +
    wash('right', width * 0.88) +
    bars(layout, sides) +
    hexagons(layout) +
    riser(layout, '#ffffff') +
    mirrored(layout, { left: GLOW[sides.left], right: GLOW[sides.right] }) +
    haze(layout, '#9f8fd0', 0.22) +
    rig(layout) +
    vignette(layout, 0.55)
  );
}
