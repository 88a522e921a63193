// The epilogue: morning after. The studio is empty, its lamps are off, the big door stands open to the sea and the day.
import { PAINT } from '../colours.ts';
import type { Box, StageLayout } from '../layout.ts';
import { lecternSvg } from '../props/lectern.ts';
import { downward, group, line, path, polygon, rect, softLight } from '../svg.ts';
import { rig, vignette, wallAndFloor } from './room.ts';
import type { Sides } from './sides.ts';

const DAY = { top: '#4a4059', wall: '#7d6d84', skirting: '#5f5167', floor: '#8f7a80', front: '#3b3143' };

function daylight(box: Box): string {
  const { x, y, width, height } = box;
  const sea = y + height * 0.66;
  const sun = height * 0.1;
  const waves = [0.2, 0.45, 0.7].map(
    (share, i) => `M${x + width * (0.12 + i * 0.16)} ${sea + (y + height - sea) * share}h${width * 0.26}`,
  );
  return (
    downward('sky', [
      [0, '#bcd7ee'],
      [0.55, '#f6dfc0'],
      [1, '#ffd39a'],
    ]) +
    downward('sea', [
      [0, '#8fb4c4'],
      [1, '#5f8ba0'],
    ]) +
    rect(box, 'url(#sky)') +
    softLight(
      'sun',
      { x: x + width * 0.62 - sun * 4, y: sea - sun * 4.4, width: sun * 8, height: sun * 8 },
      '#fff3cf',
      0.95,
      0.12,
    ) +
    path(`M${x + width * 0.62 - sun} ${sea}a${sun} ${sun} 0 0 1 ${2 * sun} 0Z`, '#fffbe8') +
    rect({ x, y: sea, width, height: y + height - sea }, 'url(#sea)') +
    line(waves.join(''), '#e9f2f2', Math.max(1, height * 0.008), { opacity: 0.8 })
  );
}

function openDoor(layout: StageLayout, box: Box): string {
  const { floor, height } = layout;
  const { x, y, width } = box;
  const frame = Math.max(4, width * 0.02);
  const shaft = polygon([
    [x, floor],
    [x + width, floor],
    [x + width * 1.35, height],
    [x - width * 0.35, height],
  ]);
  const bars = [0.25, 0.5, 0.75].map((share) => `M${x + width * share} ${y}V${floor}`);
  return (
    rect(
      { x: x - frame * 2, y: y - frame * 2, width: width + frame * 4, height: floor - y + frame * 2 },
      '#3a3045',
    ) +
    daylight(box) +
    line(`${bars.join('')}M${x} ${y + box.height * 0.36}H${x + width}`, '#3a3045', frame) +
    downward('day', [
      [0, '#ffe7bd', 0.85],
      [1, '#ffe7bd', 0.12],
    ]) +
    path(shaft, 'url(#day)') +
    softLight(
      'spill',
      { x: x - width * 0.75, y: y - box.height * 0.5, width: width * 2.5, height: box.height * 2.2 },
      '#ffe9c4',
      0.34,
      0.2,
    )
  );
}

/** The empty seats of the audience from behind, edged by the daylight. */
function emptySeats(layout: StageLayout): string {
  const { width, height, seats } = layout;
  const front = seats.slice(12);
  const size = front[0]!.size;
  const backs = front.map(({ x }) => {
    const wide = Math.min(size * 0.82, (width / 12) * 0.86);
    const tall = size * 0.56;
    const away = (x - width / 2) / (width / 2);
    const box = { x: x - wide / 2, y: height - tall, width: wide, height: tall * 1.4 };
    const edge = `M${box.x + wide * 0.2} ${box.y + 1.5}H${box.x + wide * 0.8}`;
    return (
      rect(box, '#332a3d', { rx: wide * 0.22, stroke: PAINT.line, 'stroke-width': 2 }) +
      line(edge, '#ffe2b8', Math.max(1.5, size * 0.02), { opacity: 0.85 - Math.abs(away) * 0.6 })
    );
  });
  return backs.join('');
}

function darkScreen(box: Box, radius: number): string {
  const shine = polygon([
    [box.x + box.width * 0.12, box.y],
    [box.x + box.width * 0.4, box.y],
    [box.x + box.width * 0.1, box.y + box.height],
    [box.x, box.y + box.height],
    [box.x, box.y + box.height * 0.5],
  ]);
  return (
    rect(box, '#4b4157', { rx: radius, stroke: '#2f2739', 'stroke-width': Math.max(3, radius * 0.4) }) +
    path(shine, '#ffffff', { opacity: 0.07 })
  );
}

/** Morning set. */
export function morningSet(layout: StageLayout, sides: Sides): string {
  const { width, height, floor, screens, radius, lecterns, strips, centre } = layout;
  const wide = Math.max(centre.width * 0.84, width * 0.2);
  const top = height * 0.16;
  const door = { x: (width - wide) / 2, y: top, width: wide, height: floor - top };
  const lectern = (podium: 'left' | 'right') =>
    group(lecternSvg(lecterns[podium], strips[podium], sides[podium], `lectern-${podium}`, height * 0.86), {
      opacity: 0.96,
    });
  return (
    wallAndFloor(layout, DAY) +
    darkScreen(screens.left, radius) +
    darkScreen(screens.right, radius) +
    openDoor(layout, door) +
    lectern('left') +
    lectern('right') +
    emptySeats(layout) +
    rig(layout, '#6b6077') +
    vignette(layout, 0.3)
  );
}
