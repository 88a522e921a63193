// Choosing a side: a wardrobe with two mirrors framed in bulbs and a rail of jackets between them.
import { FILL, GLOW, PAINT } from '../colours.ts';
import type { Box, StageLayout } from '../layout.ts';
import { downward, group, grown, line, path, polygon, rect, softLight } from '../svg.ts';
import { haze, ledLines, vignette, wallAndFloor } from './room.ts';
import type { Sides } from './sides.ts';

const WARM = { top: '#241a30', wall: '#3a2a48', skirting: '#241a33', floor: '#3b2c44', front: '#150f1e' };

function bulbs(box: Box, edge: number, podium: string): string {
  const count = Math.max(4, Math.round(box.height / (edge * 3.2)));
  const bulb = (x: number, y: number, id: string) => {
    const glow = { x: x - edge * 2.4, y: y - edge * 2.4, width: edge * 4.8, height: edge * 4.8 };
    const r = edge * 0.5;
    return (
      softLight(id, glow, '#ffe3a0', 0.6, 0.12) +
      path(`M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`, '#fff6da')
    );
  };
  return Array.from({ length: count }, (_, i) => {
    const y = box.y + edge + ((box.height - 2 * edge) * i) / (count - 1);
    return (
      bulb(box.x - edge * 0.9, y, `bulb-${podium}-${i}-a`) +
      bulb(box.x + box.width + edge * 0.9, y, `bulb-${podium}-${i}-b`)
    );
  }).join('');
}

function mirrorBox(layout: StageLayout, podium: 'left' | 'right'): Box {
  const person = layout.standing[podium];
  const width = Math.min(person.width * 1.06, layout.width * 0.38);
  const y = person.y - person.height * 0.03;
  return { x: person.x + (person.width - width) / 2, y, width, height: person.height * 1.05 };
}

function mirror(layout: StageLayout, podium: 'left' | 'right', sides: Sides): string {
  const box = mirrorBox(layout, podium);
  const { width, height } = box;
  const edge = Math.max(4, width * 0.03);
  const tone = { ...box, y: box.y + height * 0.06, height: height * 0.9 };
  const shine = polygon([
    [box.x + width * 0.1, box.y + edge],
    [box.x + width * 0.3, box.y + edge],
    [box.x + width * 0.08, box.y + height * 0.6],
    [box.x + edge, box.y + height * 0.6],
    [box.x + edge, box.y + height * 0.3],
  ]);
  const outline = { rx: edge * 2, stroke: '#6a5a78', 'stroke-width': 1.5 };
  return (
    rect(grown(box, edge * 1.9), '#1b1424', outline) +
    downward(`glass-${podium}`, [
      [0, '#f7f0e4'],
      [1, '#dfd3d4'],
    ]) +
    rect(box, `url(#glass-${podium})`, { rx: edge }) +
    softLight(`tone-${podium}`, tone, GLOW[sides[podium]], 0.9, 0.4) +
    path(shine, '#ffffff', { opacity: 0.28 }) +
    bulbs(box, edge, podium)
  );
}

function jacket(x: number, y: number, size: number, colour: string): string {
  const w = size * 0.5;
  const body = `M${x - w * 0.3} ${y + size * 0.1}L${x - w * 0.72} ${y + size * 0.24}L${x - w * 0.66} ${y + size}H${x + w * 0.66}L${x + w * 0.72} ${y + size * 0.24}L${x + w * 0.3} ${y + size * 0.1}L${x} ${y + size * 0.42}Z`;
  const pen = { stroke: PAINT.line, 'stroke-width': Math.max(1.2, size * 0.022), 'stroke-linejoin': 'round' };
  return (
    line(
      `M${x} ${y - size * 0.06}v${size * 0.08}l${w * 0.62} ${size * 0.16}M${x} ${y + size * 0.02}l${-w * 0.62} ${size * 0.16}`,
      '#b8a88c',
      Math.max(1, size * 0.02),
    ) +
    path(body, colour, pen) +
    line(`M${x} ${y + size * 0.42}V${y + size}`, PAINT.line, Math.max(1, size * 0.02)) +
    line(
      `M${x - w * 0.3} ${y + size * 0.1}L${x - w * 0.24} ${y + size * 0.36}L${x} ${y + size * 0.46}L${x + w * 0.24} ${y + size * 0.36}L${x + w * 0.3} ${y + size * 0.1}`,
      PAINT.line,
      Math.max(1, size * 0.018),
    )
  );
}

function rail(layout: StageLayout, sides: Sides): string {
  const { width, height, floor, standing } = layout;
  const inner = standing.left.x + standing.left.width * 1.1;
  const wide = width - 2 * inner;
  if (wide < width * 0.2) return '';
  const y = height * 0.3;
  const size = Math.min((floor - y) * 0.72, wide * 0.52);
  const tints = [FILL[sides.left], '#7a5591', '#5e6b80', '#b5a68f', FILL[sides.right]];
  const step = Math.min(size * 0.46, (wide - size * 0.6) / (tints.length - 1));
  const start = width / 2 - (step * (tints.length - 1)) / 2;
  const coats = tints.map((tint, i) => jacket(start + i * step, y + size * 0.07, size, tint)).join('');
  const legs = `M${start - size * 0.42} ${floor + height * 0.03}V${y}H${start + step * (tints.length - 1) + size * 0.42}V${floor + height * 0.03}`;
  return group(line(legs, '#a8997c', Math.max(2, size * 0.03), { 'stroke-linejoin': 'round' }) + coats, {
    opacity: 0.85,
  });
}

/** Wardrobe set. */
export function wardrobeSet(layout: StageLayout, sides: Sides): string {
  return (
    wallAndFloor(layout, WARM) +
    ledLines(layout, '#8b6f86', 0.5) +
    rail(layout, sides) +
    mirror(layout, 'left', sides) +
    mirror(layout, 'right', sides) +
    haze(layout, '#e2b98a', 0.18) +
    vignette(layout, 0.55)
  );
}
