// The title: a dark hall, two pools of light, and between them a ballot box made of limelight.
import { GLOW, PAINT } from '../colours.ts';
import type { StageLayout } from '../layout.ts';
import { downward, group, line, path, polygon, rect, softLight } from '../svg.ts';
import { haze, ledLines, mirrored, NIGHT, rig, vignette, wallAndFloor } from './room.ts';
import type { Sides } from './sides.ts';

/** A ballot box in a square of 100 around its middle: lid with a slot, a paper half in it, a wave on its front. */
function ballotBox(): string {
  const paper =
    rect({ x: 34, y: -2, width: 34, height: 46 }, '#fffbea', { rx: 3, transform: 'rotate(-6 51 20)' }) +
    line('M40 9h20M40 17h20M40 25h12', '#e2b95a', 2.6, { transform: 'rotate(-6 51 20)' });
  const lid = path('M10 40H90L97 53H3Z', '#fff1c2') + line('M34 46H66', '#6b4a12', 5);
  const front = rect({ x: 7, y: 53, width: 86, height: 45 }, 'url(#box)', { rx: 4 });
  const wave = line('M20 78c9-14 19-14 30 0s21 14 30 0', '#8a6114', 5);
  return paper + lid + front + wave;
}

function limelight(layout: StageLayout): string {
  const { width, height, floor } = layout;
  const size = Math.min(height * 0.4, Math.max(layout.centre.width * 0.8, width * 0.14));
  const x = width / 2;
  const foot = floor + height * 0.07;
  const glow = { x: x - size * 1.7, y: foot - size * 2.1, width: size * 3.4, height: size * 3 };
  const shaft = polygon([
    [x - size * 0.12, -4],
    [x + size * 0.12, -4],
    [x + size * 0.78, foot],
    [x - size * 0.78, foot],
  ]);
  return (
    downward('box', [
      [0, '#ffe9ab'],
      [1, '#f2bd4c'],
    ]) +
    downward('shaft', [
      [0, '#fff1c4', 0.5],
      [0.7, PAINT.limelight, 0.2],
      [1, PAINT.limelight, 0.05],
    ]) +
    path(shaft, 'url(#shaft)') +
    softLight('lime', glow, PAINT.limelight, 0.55) +
    softLight(
      'pool',
      { x: x - size * 1.5, y: foot - size * 0.2, width: size * 3, height: size * 0.5 },
      PAINT.limelight,
      0.55,
    ) +
    group(ballotBox(), { transform: `translate(${x - size / 2} ${foot - size * 0.98}) scale(${size / 100})` })
  );
}

/** Title set. */
export function titleSet(layout: StageLayout, sides: Sides): string {
  const { width, height, standing } = layout;
  const aura = (podium: 'left' | 'right') => {
    const { x, y, width: wide, height: tall } = standing[podium];
    const area = { x: x - wide * 0.5, y: y - tall * 0.3, width: wide * 2, height: tall * 1.7 };
    return softLight(`aura-${podium}`, area, GLOW[sides[podium]], 0.55, 0.25);
  };
  return (
    wallAndFloor(layout, NIGHT) +
    ledLines(layout, '#6d6192', 0.8) +
    aura('left') +
    aura('right') +
    mirrored(layout, { left: GLOW[sides.left], right: GLOW[sides.right] }) +
    haze(layout, '#c9a86a', 0.16) +
    limelight(layout) +
    rig(layout) +
    vignette(layout, Math.min(0.75, 0.4 + height / width / 2))
  );
}
