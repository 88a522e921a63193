// The television studio of the debate: wall of light lines, rig, round stage that mirrors the screens.
import { GLOW, PAINT } from '../colours.ts';
import type { StageLayout } from '../layout.ts';
import { line, softLight } from '../svg.ts';
import { haze, ledLines, mirrored, NIGHT, rig, riser, vignette, wallAndFloor } from './room.ts';
import type { Sides } from './sides.ts';

/** Two long waves of light that cross behind the middle: the evening's worm, not yet decided. */
function wave(layout: StageLayout): string {
  const { width, height } = layout;
  const y = height * 0.42;
  const swell = height * 0.07;
  const one = (up: number) =>
    `M${-10} ${y + up * swell}C${width * 0.2} ${y + up * swell * 1.3} ${width * 0.32} ${y - up * swell * 1.6} ${width * 0.5} ${y}S${width * 0.82} ${y + up * swell * 1.5} ${width + 10} ${y - up * swell}`;
  const at = (d: string) =>
    line(d, '#a193c9', Math.max(6, height * 0.03), { opacity: 0.05 }) +
    line(d, '#a193c9', Math.max(1.5, height * 0.005), { opacity: 0.3 });
  return at(one(1)) + at(one(-1));
}

function washes(layout: StageLayout, sides: Sides): string {
  const { width, height } = layout;
  const at = (podium: 'left' | 'right', centre: number) => {
    const wide = width * 0.78;
    const tall = height * 1.15;
    const area = { x: centre - wide / 2, y: -height * 0.2, width: wide, height: tall };
    return softLight(`wash-${podium}`, area, GLOW[sides[podium]], 0.3);
  };
  return at('left', width * 0.14) + at('right', width * 0.86);
}

/** The studio at night. */
export function studioSet(layout: StageLayout, sides: Sides): string {
  return (
    wallAndFloor(layout, NIGHT) +
    washes(layout, sides) +
    ledLines(layout, '#8f82b6') +
    wave(layout) +
    riser(layout, PAINT.limelight) +
    mirrored(layout, { left: GLOW[sides.left], right: GLOW[sides.right] }) +
    haze(layout, '#9f8fd0', 0.2) +
    rig(layout) +
    vignette(layout)
  );
}
