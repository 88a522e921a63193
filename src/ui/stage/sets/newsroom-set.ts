// The briefing: a newsroom wall at night with the day's six cards pinned up, a row of clocks and a desk with screens. Shapes
// only, no words.
import { GLOW, PAINT } from '../colours.ts';
import type { Box, StageLayout } from '../layout.ts';
import { downward, group, line, path, polygon, rect, softLight } from '../svg.ts';
import { vignette, wallAndFloor } from './room.ts';

const OFFICE = { top: '#1c1729', wall: '#2f2744', skirting: '#211a33', floor: '#241c36', front: '#110d1a' };

/** What a card shows, in a square of 100. */
const SHAPES: readonly string[] = [
  line('M14 66q12-9 24 0t24 0t24 0M24 54h52l-9 12H33ZM50 54V24l20 24H50', PAINT.line, 4, {
    'stroke-linejoin': 'round',
  }),
  rect({ x: 18, y: 50, width: 14, height: 30 }, '#8c7bb5') +
    rect({ x: 43, y: 34, width: 14, height: 46 }, '#8c7bb5') +
    rect({ x: 68, y: 20, width: 14, height: 60 }, '#5b2a86'),
  line('M50 18v56M26 80h48M22 34h56M22 34l-10 24h20ZM78 34l-10 24h20Z', PAINT.line, 4, {
    'stroke-linejoin': 'round',
  }),
  line('M18 70L38 48L56 58L84 24', '#b3132b', 5, { 'stroke-linejoin': 'round' }) +
    line('M18 42L40 52L60 44L84 56', '#0b4f9c', 5, { 'stroke-linejoin': 'round', 'stroke-dasharray': '9 7' }),
  line('M20 76V36L50 20L80 36V76M34 76V48M50 76V48M66 76V48M14 78h72', PAINT.line, 4, {
    'stroke-linejoin': 'round',
  }),
  line('M50 18a32 32 0 1 0 .1 0M50 32v20l14 10', PAINT.line, 5),
];

function card(box: Box, index: number, tilt: number): string {
  const { width, height } = box;
  const pin = Math.max(2.5, width * 0.035);
  const side = Math.min(width * 0.7, height * 0.56);
  const lines = [0.7, 0.79, 0.88]
    .map((share, i) => `M${width * 0.12} ${height * share}H${width * (i === 2 ? 0.55 : 0.88)}`)
    .join('');
  const inner =
    rect({ x: width * 0.03, y: height * 0.04, width, height }, '#0b0812', { opacity: 0.45, rx: 2 }) +
    rect({ x: 0, y: 0, width, height }, index % 3 === 1 ? '#fdf3d3' : PAINT.paper, { rx: 2 }) +
    group(SHAPES[index % SHAPES.length]!, {
      transform: `translate(${(width - side) / 2} ${height * 0.075}) scale(${side / 100})`,
    }) +
    line(lines, '#b9ad95', Math.max(1.5, height * 0.026)) +
    path(
      `M${width / 2 - pin} ${height * 0.035}a${pin} ${pin} 0 1 0 ${2 * pin} 0a${pin} ${pin} 0 1 0 ${-2 * pin} 0Z`,
      index % 2 === 0 ? GLOW[0] : GLOW[1],
      { stroke: PAINT.line, 'stroke-width': 1.2 },
    );
  return group(inner, { transform: `translate(${box.x} ${box.y}) rotate(${tilt} ${width / 2} 0)` });
}

function cards(layout: StageLayout): string {
  const { width, height } = layout;
  const wide = width / height > 2.1;
  const columns = wide ? 6 : 3;
  const rows = 6 / columns;
  const top = height * 0.24;
  const room = height * 0.5;
  const gap = width * 0.018;
  const each = Math.min((width * 0.84 - gap * (columns - 1)) / columns, (room / rows) * 0.86);
  const tall = Math.min(each * 1.22, room / rows - gap);
  const left = (width - columns * each - (columns - 1) * gap) / 2;
  const tilts = [-2.4, 1.6, -1, 2.2, -1.8, 1.2];
  const stagger = [0, 0.05, -0.02, 0.03, -0.03, 0.04];
  return Array.from({ length: 6 }, (_, i) => {
    const x = left + (i % columns) * (each + gap);
    const y = top + Math.floor(i / columns) * (tall + gap) + stagger[i]! * tall + (wide ? room * 0.1 : 0);
    return card({ x, y, width: each, height: tall }, i, tilts[i]!);
  }).join('');
}

function clocks(layout: StageLayout): string {
  const { width, height } = layout;
  const r = Math.max(7, height * 0.05);
  return [-1, 0, 1]
    .map((i) => {
      const x = width / 2 + i * r * 4;
      const y = height * 0.12;
      const hands = ['M0 0V-.6M0 0L.4 .15', 'M0 0L.55-.2M0 0L-.2-.4', 'M0 0L-.5.3M0 0L.1-.42'][i + 1]!;
      return group(
        path('M-1 0a1 1 0 1 0 2 0a1 1 0 1 0-2 0Z', i === 0 ? '#fff6dc' : '#cfc6e2', {
          stroke: PAINT.line,
          'stroke-width': 0.14,
        }) + line(hands, PAINT.line, 0.14),
        { transform: `translate(${x} ${y}) scale(${r})`, opacity: i === 0 ? 1 : 0.75 },
      );
    })
    .join('');
}

function desks(layout: StageLayout): string {
  const { width, height } = layout;
  const y = height * 0.86;
  const size = Math.min(height * 0.16, width * 0.11);
  const screens = [0.12, 0.3, 0.7, 0.88].map((share, i) => {
    const x = width * share - size * 0.7;
    const top = y - size * 0.86;
    const glow = i % 2 === 0 ? '#8fb8e8' : '#c3aef0';
    return (
      softLight(
        `desk-${i}`,
        { x: x - size * 0.6, y: top - size * 0.7, width: size * 2.6, height: size * 2.2 },
        glow,
        0.28,
      ) +
      rect({ x, y: top, width: size * 1.4, height: size * 0.8 }, '#0f0b18', {
        rx: 4,
        stroke: '#4b4064',
        'stroke-width': 2,
      }) +
      line(
        `M${x + size * 0.15} ${top + size * 0.25}h${size * 0.7}M${x + size * 0.15} ${top + size * 0.42}h${size}M${x + size * 0.15} ${top + size * 0.58}h${size * 0.5}`,
        glow,
        Math.max(1.5, size * 0.04),
        { opacity: 0.6 },
      )
    );
  });
  return (
    screens.join('') +
    downward('desktop', [
      [0, '#3a2f52'],
      [1, '#130f1d'],
    ]) +
    rect({ x: 0, y, width, height: height - y }, 'url(#desktop)') +
    line(`M0 ${y}H${width}`, '#6a5a8c', 2)
  );
}

/** Newsroom set. */
export function newsroomSet(layout: StageLayout): string {
  const { width, height } = layout;
  const board = { x: width * 0.05, y: height * 0.2, width: width * 0.9, height: height * 0.58 };
  const lamp = (share: number, id: string) => {
    const x = width * share;
    const cone = polygon([
      [x - 6, 0],
      [x + 6, 0],
      [x + width * 0.15, height * 0.8],
      [x - width * 0.15, height * 0.8],
    ]);
    return (
      downward(id, [
        [0, '#fff0c0', 0.3],
        [1, '#ffe08a', 0],
      ]) + path(cone, `url(#${id})`)
    );
  };
  return (
    wallAndFloor(layout, OFFICE) +
    rect(board, '#433558', { rx: 8, stroke: '#6b5a86', 'stroke-width': Math.max(2, height * 0.008) }) +
    softLight(
      'board',
      { x: width * 0.1, y: height * 0.1, width: width * 0.8, height: height * 0.8 },
      '#f2d9a0',
      0.3,
    ) +
    clocks(layout) +
    cards(layout) +
    lamp(0.24, 'lamp-a') +
    lamp(0.5, 'lamp-b') +
    lamp(0.76, 'lamp-c') +
    desks(layout) +
    vignette(layout, 0.6)
  );
}
