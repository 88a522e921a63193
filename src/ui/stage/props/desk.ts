// The moderator's desk, its lamp and the light of the lamp, and the citizen's microphone, as SVG.
import { PAINT } from '../colours.ts';
import type { Box } from '../layout.ts';
import { downward, line, path, polygon, rect, softLight } from '../svg.ts';

/** Where the lamp's shade hangs. */
export function lampAt(desk: Box): { readonly x: number; readonly y: number; readonly size: number } {
  const size = Math.max(10, desk.width * 0.15);
  return { x: desk.x + desk.width * 0.84, y: desk.y - size * 1.35, size };
}

function lampSvg(desk: Box): string {
  const { x, y, size } = lampAt(desk);
  const foot = x + size * 0.55;
  const arm = `M${foot} ${desk.y}L${foot + size * 0.2} ${y + size * 0.15}L${x} ${y - size * 0.1}`;
  const shade = polygon([
    [x - size * 0.28, y - size * 0.3],
    [x + size * 0.16, y - size * 0.34],
    [x + size * 0.42, y + size * 0.24],
    [x - size * 0.68, y + size * 0.34],
  ]);
  return (
    rect(
      { x: foot - size * 0.34, y: desk.y - size * 0.12, width: size * 0.68, height: size * 0.14 },
      '#6a5b8a',
      { rx: 2 },
    ) +
    line(arm, '#6a5b8a', Math.max(1.8, size * 0.11), { 'stroke-linejoin': 'round' }) +
    path(shade, '#8475a6', {
      stroke: PAINT.line,
      'stroke-width': Math.max(1.2, size * 0.07),
      'stroke-linejoin': 'round',
    })
  );
}

/** Desk and unlit lamp. */
export function deskSvg(desk: Box, id: string): string {
  const { x, y, width, height } = desk;
  const lip = Math.max(4, width * 0.035);
  const front = `M${x + width * 0.03} ${y + lip}C${x + width * 0.3} ${y + lip * 1.6} ${x + width * 0.7} ${y + lip * 1.6} ${x + width * 0.97} ${y + lip}L${x + width * 0.9} ${y + height}H${x + width * 0.1}Z`;
  const top = `M${x} ${y}H${x + width}C${x + width} ${y + lip * 1.4} ${x + width * 0.75} ${y + lip * 1.9} ${x + width / 2} ${y + lip * 1.9}C${x + width * 0.25} ${y + lip * 1.9} ${x} ${y + lip * 1.4} ${x} ${y}Z`;
  const glow = `M${x + width * 0.08} ${y + lip * 3.4}C${x + width * 0.3} ${y + lip * 4.4} ${x + width * 0.7} ${y + lip * 4.4} ${x + width * 0.92} ${y + lip * 3.4}`;
  return (
    downward(`${id}-front`, [
      [0, '#4c4066'],
      [0.35, '#2c2440'],
      [1, '#151020'],
    ]) +
    path(front, `url(#${id}-front)`, { stroke: PAINT.line, 'stroke-width': 2 }) +
    line(glow, PAINT.limelight, Math.max(3, lip * 0.9), { opacity: 0.12 }) +
    line(glow, PAINT.limelight, Math.max(1, lip * 0.26), { opacity: 0.6 }) +
    path(top, '#6a5a8c', { stroke: PAINT.line, 'stroke-width': 2 }) +
    lampSvg(desk)
  );
}

/** The room that the lamp's light fills. */
export const lampLightBox = (desk: Box): Box => {
  const { x, y, size } = lampAt(desk);
  const reach = size * 5.4;
  return { x: x - reach * 1.15, y: y - reach * 0.62, width: reach * 2, height: reach * 1.4 };
};

/** The lit lamp: bulb, cone on the desk, glow around it. */
export function lampLightSvg(desk: Box, id: string): string {
  const { x, y, size } = lampAt(desk);
  const cone = polygon([
    [x - size * 0.66, y + size * 0.34],
    [x + size * 0.42, y + size * 0.24],
    [x + size * 1.2, desk.y + size * 0.2],
    [x - size * 3.4, desk.y + size * 0.2],
  ]);
  const shade = polygon([
    [x - size * 0.28, y - size * 0.3],
    [x + size * 0.16, y - size * 0.34],
    [x + size * 0.42, y + size * 0.24],
    [x - size * 0.68, y + size * 0.34],
  ]);
  return (
    softLight(`${id}-pool`, lampLightBox(desk), PAINT.limelight, 0.5, 0.08) +
    downward(`${id}-cone`, [
      [0, '#fff2c4', 0.75],
      [1, PAINT.limelight, 0.16],
    ]) +
    path(cone, `url(#${id}-cone)`) +
    path(shade, PAINT.limelight, {
      stroke: PAINT.line,
      'stroke-width': Math.max(1.2, size * 0.07),
      'stroke-linejoin': 'round',
    }) +
    line(
      `M${x - size * 0.52} ${y + size * 0.33}L${x + size * 0.3} ${y + size * 0.26}`,
      '#fffbe8',
      Math.max(2, size * 0.14),
    )
  );
}

/** A microphone on a stand, in front of a citizen. */
export function standMicSvg(citizen: Box, height: number): string {
  const x = citizen.x + citizen.width * 0.76;
  const y = citizen.y + citizen.height * 0.8;
  const r = Math.max(3, citizen.width * 0.045);
  return (
    line(`M${x + r} ${height}L${x} ${y + r}`, '#0d0914', Math.max(3, r * 0.7)) +
    line(`M${x + r} ${height}L${x} ${y + r}`, '#6a5b8a', Math.max(1.5, r * 0.35)) +
    path(
      `M${x - r} ${y - r * 1.1}a${r} ${r} 0 0 1 ${2 * r} 0v${r * 1.5}a${r} ${r} 0 0 1 ${-2 * r} 0Z`,
      '#3b3153',
      { stroke: PAINT.line, 'stroke-width': Math.max(1.5, r * 0.3), transform: `rotate(-24 ${x} ${y})` },
    ) +
    line(`M${x - r * 0.55} ${y - r * 0.9}l${r * 0.9} ${-r * 0.4}`, PAINT.mist, Math.max(1, r * 0.24), {
      opacity: 0.8,
    })
  );
}
