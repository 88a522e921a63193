// The spin room: a press wall with the three marks, and tall soft lights that burn steadily. No flashes, ever.
import { PAINT } from '../colours.ts';
import type { StageLayout } from '../layout.ts';
import { markSvg } from '../props/lectern.ts';
import { downward, group, line, path, polygon, rect, softLight } from '../svg.ts';
import { vignette, wallAndFloor } from './room.ts';

const HALL = { top: '#201a2e', wall: '#2c2440', skirting: '#1d1730', floor: '#262036', front: '#110d1a' };

const diamond = (x: number, y: number, r: number) =>
  polygon([
    [x, y - r],
    [x + r, y],
    [x, y + r],
    [x - r, y],
  ]);

function wall(layout: StageLayout): string {
  const { width, height, floor } = layout;
  const cell = Math.max(26, Math.min(height * 0.17, width * 0.085));
  const size = cell * 0.34;
  const columns = Math.ceil((width * 0.9) / cell);
  const rows = Math.ceil((floor - height * 0.06) / cell);
  const left = (width - columns * cell) / 2;
  const signs = Array.from({ length: columns * rows }, (_, i) => {
    const x = left + (i % columns) * cell + cell / 2;
    const row = Math.floor(i / columns);
    const y = height * 0.06 + row * cell + cell / 2;
    const kind = (i + row) % 3;
    if (kind === 0) return markSvg(0, x, y, size, '#ffffff');
    if (kind === 1) return markSvg(1, x, y, size, '#ffffff');
    return path(diamond(x, y, size * 0.56), '#ffffff');
  });
  const board = { x: width * 0.035, y: height * 0.05, width: width * 0.93, height: floor - height * 0.04 };
  return (
    downward('press', [
      [0, '#5a4a7c'],
      [1, '#3d3158'],
    ]) +
    rect(board, 'url(#press)', { rx: 6 }) +
    group(signs.join(''), { opacity: 0.1 }) +
    rect(board, 'none', { rx: 6, stroke: '#8475a6', 'stroke-width': 2 })
  );
}

function softBox(layout: StageLayout, left: boolean): string {
  const { width, height } = layout;
  const sign = left ? 1 : -1;
  const x = left ? width * 0.035 : width * 0.965;
  const size = Math.min(height * 0.24, width * 0.1);
  const y = height * 0.14;
  const id = left ? 'box-left' : 'box-right';
  const face = polygon([
    [x - sign * size * 0.2, y - size * 0.45],
    [x + sign * size * 0.5, y - size * 0.3],
    [x + sign * size * 0.5, y + size * 0.75],
    [x - sign * size * 0.2, y + size * 0.6],
  ]);
  return (
    softLight(
      id,
      { x: x - size * 3.4, y: y - size * 2.8, width: size * 6.8, height: size * 6 },
      '#fff1cf',
      0.5,
      0.06,
    ) +
    line(`M${x} ${y + size * 0.5}V${height}`, '#0d0914', Math.max(3, size * 0.07)) +
    path(face, '#fff8e6', {
      stroke: '#15101f',
      'stroke-width': Math.max(3, size * 0.07),
      'stroke-linejoin': 'round',
    })
  );
}

/** Press set. */
export function pressSet(layout: StageLayout): string {
  const { width, height } = layout;
  const warm = { x: -width * 0.05, y: -height * 0.2, width: width * 1.1, height: height * 1.2 };
  return (
    wallAndFloor(layout, HALL) +
    wall(layout) +
    softLight('warm', warm, '#ffdf9a', 0.2) +
    rect({ x: 0, y: layout.floor, width, height: 3 }, PAINT.night, { opacity: 0.5 }) +
    vignette(layout, 0.5) +
    softBox(layout, true) +
    softBox(layout, false)
  );
}
