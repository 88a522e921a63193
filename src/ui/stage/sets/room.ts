// What several sets share: wall and floor, the rig of lamps under the ceiling, haze, the dark edge of the picture.
import { PAINT } from '../colours.ts';
import type { StageLayout } from '../layout.ts';
import { downward, group, line, outward, path, polygon, rect, softLight } from '../svg.ts';

export interface RoomColours {
  readonly top: string;
  readonly wall: string;
  readonly skirting: string;
  readonly floor: string;
  readonly front: string;
}

export const NIGHT: RoomColours = {
  top: '#1f1830',
  wall: '#2d2443',
  skirting: '#1d1730',
  floor: '#2a2140',
  front: '#120e1c',
};

/** Wall and floor over the whole stage. */
export function wallAndFloor(layout: StageLayout, colours: RoomColours, floor = layout.floor): string {
  const { width, height } = layout;
  return (
    downward('wall', [
      [0, colours.top],
      [0.55, colours.wall],
      [1, colours.skirting],
    ]) +
    downward('floor', [
      [0, colours.floor],
      [1, colours.front],
    ]) +
    rect({ x: 0, y: 0, width, height: floor + 1 }, 'url(#wall)') +
    rect({ x: 0, y: floor, width, height: height - floor }, 'url(#floor)')
  );
}

/** Thin upright lines of light on the wall, fading downwards; fainter in the middle. */
export function ledLines(layout: StageLayout, colour: string, strength = 1): string {
  const { width, floor } = layout;
  const gap = Math.max(18, width / 30);
  const count = Math.floor(width / gap);
  const lines = Array.from({ length: count + 1 }, (_, i) => {
    const x = (width - count * gap) / 2 + i * gap;
    const away = Math.abs(x - width / 2) / (width / 2);
    const opacity = (0.1 + 0.34 * away) * strength * (i % 3 === 0 ? 1 : 0.5);
    return rect({ x: x - 0.6, y: 0, width: 1.2, height: floor }, 'url(#led)', { opacity });
  });
  return (
    downward('led', [
      [0, colour, 0.1],
      [0.5, colour, 0.9],
      [0.92, colour, 0.5],
      [1, colour, 0],
    ]) + group(lines.join(''))
  );
}

function lampCan(x: number, y: number, size: number, tilt: number, lit: string): string {
  const can = polygon([
    [x - size * 0.42, y],
    [x + size * 0.42, y],
    [x + size * 0.56, y + size],
    [x - size * 0.56, y + size],
  ]);
  const lens = `M${x - size * 0.56} ${y + size}a${size * 0.56} ${size * 0.17} 0 1 0 ${size * 1.12} 0a${size * 0.56} ${size * 0.17} 0 1 0 ${-size * 1.12} 0Z`;
  return group(
    path(can, '#15101f', { stroke: '#3a3052', 'stroke-width': Math.max(1, size * 0.05) }) + path(lens, lit),
    { transform: `rotate(${tilt} ${x} ${y})` },
  );
}

/** The truss under the ceiling with its lamps. */
export function rig(layout: StageLayout, lit: string = PAINT.limelight): string {
  const { width, height } = layout;
  const depth = Math.max(5, height * 0.022);
  const step = depth * 2.4;
  const zigzag = Array.from(
    { length: Math.ceil(width / step) + 1 },
    (_, i) => `${i === 0 ? 'M' : 'L'}${i * step} ${i % 2 === 0 ? 1 : depth}`,
  ).join('');
  const size = Math.max(8, height * 0.042);
  const lamps = [0.05, 0.385, 0.46, 0.54, 0.615, 0.95].map((share) =>
    lampCan(width * share, depth * 0.7, size, (0.5 - share) * 34, lit),
  );
  return (
    rect({ x: 0, y: 0, width, height: depth + 1 }, '#0f0b18', { opacity: 0.75 }) +
    line(zigzag, '#4a4064', Math.max(1, depth * 0.14)) +
    line(`M0 1H${width}M0 ${depth}H${width}`, '#5a4e78', Math.max(1.2, depth * 0.2)) +
    lamps.join('')
  );
}

/** A low round stage with a line of light around its edge, and what it mirrors. */
export function riser(layout: StageLayout, glow: string): string {
  const { width, height, floor } = layout;
  const rx = width * 0.56;
  const ry = Math.max(10, (height - floor) * 0.34);
  const cy = floor + ry * 0.45;
  const arc = `M${width / 2 - rx} ${cy}a${rx} ${ry} 0 0 0 ${2 * rx} 0`;
  return (
    path(`${arc}a${rx} ${ry} 0 0 0 ${-2 * rx} 0Z`, '#30264a') +
    line(arc, glow, Math.max(5, ry * 0.24), { opacity: 0.1 }) +
    line(arc, glow, Math.max(1.4, ry * 0.045), { opacity: 0.65 })
  );
}

/** What the bright screens throw onto the shining floor. */
export function mirrored(layout: StageLayout, colours: Readonly<Record<'left' | 'right', string>>): string {
  const { screens, floor, height } = layout;
  const at = (podium: 'left' | 'right') => {
    const { x, width } = screens[podium];
    const tall = (height - floor) * 0.8;
    const wide = { x: x - width * 0.1, y: floor - tall * 0.2, width: width * 1.2, height: tall };
    const bright = { x: x + width * 0.08, y: floor - tall * 0.08, width: width * 0.84, height: tall * 0.5 };
    return (
      softLight(`mirror-${podium}`, wide, colours[podium], 0.3, 0.3) +
      softLight(`shine-${podium}`, bright, '#fff6e6', 0.2, 0.35)
    );
  };
  return at('left') + at('right');
}

/** Thin mist where wall and floor meet. */
export function haze(layout: StageLayout, colour: string, strength: number): string {
  const { width, height, floor } = layout;
  const box = { x: -width * 0.1, y: floor - height * 0.24, width: width * 1.2, height: height * 0.42 };
  return softLight('haze', box, colour, strength);
}

/** The dark edge of the picture. */
export function vignette(layout: StageLayout, strength = 0.6): string {
  return (
    outward('edge', [
      [0, '#07050c', 0],
      [0.66, '#07050c', 0],
      [1, '#07050c', strength],
    ]) +
    rect(
      {
        x: -layout.width * 0.22,
        y: -layout.height * 0.22,
        width: layout.width * 1.44,
        height: layout.height * 1.44,
      },
      'url(#edge)',
    )
  );
}
