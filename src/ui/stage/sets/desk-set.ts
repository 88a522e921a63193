// Platform and preparation: a desk seen from above under its lamp. Five sheets with the five areas for the platform; a fan of
// note cards, headphones and a clock for the preparation. Shapes only, no words.
import { PAINT } from '../colours.ts';
import type { StageLayout } from '../layout.ts';
import { downward, group, line, outward, path, rect, softLight } from '../svg.ts';
import { vignette } from './room.ts';

const INK = PAINT.line;

/** One sign per area in a square of 100: boat, two ways, aeroplane, pile of files, scales. */
const SIGNS: readonly string[] = [
  line('M12 68q13-10 26 0t26 0t26 0M22 56h56l-10 12H32ZM50 56V22l22 28H50', INK, 5, {
    'stroke-linejoin': 'round',
  }),
  line('M16 38H80M66 24l16 14-16 14M84 66H20M34 52L18 66l16 14', INK, 5, { 'stroke-linejoin': 'round' }),
  line('M10 62l26-6 26-30c6-7 16-4 14 4L62 62l12 18-8 6-20-16-18 6-4 10-6-16Z', INK, 5, {
    'stroke-linejoin': 'round',
  }),
  line('M18 80h64v-16H18ZM22 64h60V48H22ZM18 48h62V32H18Z', INK, 5, { 'stroke-linejoin': 'round' }),
  line('M50 18v58M28 80h44M20 34h60M20 34l-12 26h24ZM80 34l-12 26h24Z', INK, 5, {
    'stroke-linejoin': 'round',
  }),
];

function top(layout: StageLayout): string {
  const { width, height } = layout;
  const grain = Array.from({ length: 9 }, (_, i) => {
    const y = (height * (i + 0.5)) / 9;
    const bend = (i % 3) * 8 - 8;
    return `M0 ${y}C${width * 0.3} ${y + bend} ${width * 0.6} ${y - bend} ${width} ${y + bend / 2}`;
  });
  return (
    downward('wood', [
      [0, '#3a2b48'],
      [1, '#2a1f39'],
    ]) +
    rect({ x: 0, y: 0, width, height }, 'url(#wood)') +
    line(grain.join(''), '#51406a', 1.2, { opacity: 0.45 })
  );
}

/** The lamp's shade from above, and the light that it throws on the desk. */
function lamp(layout: StageLayout, share: number): { light: string; shade: string } {
  const { width, height } = layout;
  const x = width * share;
  const r = Math.min(height * 0.15, width * 0.075);
  const reach = Math.max(width * 0.52, height * 0.9);
  const light =
    softLight(
      'pool',
      { x: x - reach, y: -reach * 0.86, width: reach * 2, height: reach * 2 },
      PAINT.limelight,
      0.62,
      0.2,
    ) +
    softLight(
      'spot',
      { x: x - reach * 0.5, y: -reach * 0.36, width: reach, height: reach },
      '#fff3cf',
      0.35,
      0.3,
    );
  const ring = (radius: number) =>
    `M${x - radius} ${r * 0.5}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
  const arm = `M${x - r * 3.4} ${-r * 0.4}L${x} ${r * 0.5}`;
  const shade =
    path(ring(r * 1.2), '#fff3c9', { opacity: 0.25 }) +
    path(ring(r * 1.09), '#fff3c9', { opacity: 0.9 }) +
    outward('shade', [
      [0, '#8f80b0'],
      [0.5, '#5d4e7c'],
      [1, '#382d50'],
    ]) +
    path(ring(r), 'url(#shade)', { stroke: INK, 'stroke-width': 2.5 }) +
    line(arm, INK, r * 0.26) +
    line(arm, '#8475a6', r * 0.14) +
    path(ring(r * 0.2), '#b3a6cf', { stroke: INK, 'stroke-width': 2 });
  return { light, shade };
}

function paper(
  x: number,
  y: number,
  width: number,
  height: number,
  tilt: number,
  inner: string,
  tint: string,
): string {
  return group(
    rect({ x: -width / 2 + width * 0.03, y: -height / 2 + width * 0.05, width, height }, '#0b0812', {
      opacity: 0.35,
      rx: 3,
    }) +
      rect({ x: -width / 2, y: -height / 2, width, height }, tint, {
        rx: 3,
        stroke: INK,
        'stroke-width': Math.max(1.2, width * 0.012),
      }) +
      inner,
    { transform: `translate(${x} ${y}) rotate(${tilt})` },
  );
}

function sheet(x: number, y: number, size: number, tilt: number, index: number): string {
  const height = size * 1.3;
  const tab = ['#ffc46b', '#8fe3b0', '#c9c1d9', '#ffe08a', '#b9d4f0'][index]!;
  const words = [0.16, 0.25, 0.34]
    .map((share, i) => `M${-size * 0.36} ${height * share}H${size * (i === 2 ? 0.08 : 0.36)}`)
    .join('');
  const inner =
    rect({ x: -size / 2, y: -height / 2, width: size, height: height * 0.1 }, tab, { rx: 2 }) +
    group(SIGNS[index]!, {
      transform: `translate(${-size * 0.29} ${-height * 0.36}) scale(${size * 0.0058})`,
    }) +
    line(words, '#b9ad95', Math.max(1.5, size * 0.03));
  return paper(x, y, size, height, tilt, inner, PAINT.paper);
}

function cup(x: number, y: number, r: number): string {
  const ring = (radius: number) =>
    `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
  return (
    path(ring(r * 1.5), PAINT.paper2, { stroke: INK, 'stroke-width': 2 }) +
    line(
      `M${x + r * 0.9} ${y - r * 0.3}q${r * 0.9} -${r * 0.1} ${r * 0.7} ${r * 0.8}`,
      PAINT.paper,
      r * 0.26,
    ) +
    path(ring(r), PAINT.paper, { stroke: INK, 'stroke-width': 2 }) +
    path(ring(r * 0.76), '#a8683a')
  );
}

function pen(x: number, y: number, length: number, tilt: number, colour: string): string {
  const w = length * 0.07;
  return group(
    rect({ x: 0, y: -w / 2, width: length * 0.8, height: w }, colour, {
      rx: w / 3,
      stroke: INK,
      'stroke-width': 1.5,
    }) +
      path(`M${length * 0.8} ${-w / 2}L${length} 0L${length * 0.8} ${w / 2}Z`, PAINT.paper2, {
        stroke: INK,
        'stroke-width': 1.5,
        'stroke-linejoin': 'round',
      }),
    { transform: `translate(${x} ${y}) rotate(${tilt})` },
  );
}

/** Five sheets in an arc. */
export function platformSet(layout: StageLayout): string {
  const { width, height } = layout;
  const size = Math.min(width * 0.16, height * 0.36);
  const { light, shade } = lamp(layout, 0.5);
  const sheets = [0, 1, 2, 3, 4].map((i) => {
    const away = i - 2;
    return sheet(
      width / 2 + away * Math.min(width * 0.185, size * 1.4),
      height * 0.58 + Math.abs(away) * height * 0.035,
      size,
      away * 3.2,
      i,
    );
  });
  return (
    top(layout) +
    light +
    sheets.join('') +
    cup(width * 0.055, height * 0.24, Math.min(height * 0.07, width * 0.03)) +
    pen(width * 0.88, height * 0.2, Math.min(height * 0.3, width * 0.12), 24, PAINT.plum) +
    shade +
    vignette(layout, 0.66)
  );
}

function headphones(x: number, y: number, r: number): string {
  const cushion = (at: number) =>
    path(
      `M${at - r * 0.26} ${y}a${r * 0.26} ${r * 0.42} 0 1 0 ${r * 0.52} 0a${r * 0.26} ${r * 0.42} 0 1 0 ${-r * 0.52} 0Z`,
      '#51436e',
      { stroke: INK, 'stroke-width': 2.5 },
    );
  return (
    line(`M${x - r} ${y}C${x - r} ${y - r * 1.5} ${x + r} ${y - r * 1.5} ${x + r} ${y}`, INK, r * 0.22) +
    line(
      `M${x - r} ${y}C${x - r} ${y - r * 1.5} ${x + r} ${y - r * 1.5} ${x + r} ${y}`,
      '#8475a6',
      r * 0.12,
    ) +
    cushion(x - r) +
    cushion(x + r)
  );
}

function stopwatch(x: number, y: number, r: number): string {
  return (
    rect({ x: x - r * 0.16, y: y - r * 1.34, width: r * 0.32, height: r * 0.36 }, '#b8a88c', {
      stroke: INK,
      'stroke-width': 2,
    }) +
    path(`M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`, '#b8a88c', {
      stroke: INK,
      'stroke-width': 2.5,
    }) +
    path(
      `M${x - r * 0.78} ${y}a${r * 0.78} ${r * 0.78} 0 1 0 ${r * 1.56} 0a${r * 0.78} ${r * 0.78} 0 1 0 ${-r * 1.56} 0Z`,
      PAINT.paper,
      { stroke: INK, 'stroke-width': 1.5 },
    ) +
    line(
      `M${x} ${y}L${x + r * 0.34} ${y - r * 0.44}M${x} ${y}V${y + r * 0.2}`,
      '#b3132b',
      Math.max(1.5, r * 0.1),
    )
  );
}

/** A fan of note cards, three of them drawn forward. */
export function preparationSet(layout: StageLayout): string {
  const { width, height } = layout;
  const size = Math.min(width * 0.14, height * 0.3);
  const { light, shade } = lamp(layout, 0.62);
  const chosen = [1, 4, 7];
  const fan = Array.from({ length: 9 }, (_, i) => {
    const away = i - 4;
    const out = chosen.includes(i);
    const x = width * 0.5 + away * Math.min(size * 0.62, width * 0.088);
    const y = height * 0.6 + away * away * height * 0.008 - (out ? height * 0.09 : 0);
    const words = [-0.2, -0.05, 0.1, 0.25]
      .map((share, j) => `M${-size * 0.34} ${size * share}H${size * (j === 3 ? 0.02 : 0.34)}`)
      .join('');
    const inner =
      line(words, out ? '#c9a24a' : '#b9ad95', Math.max(1.5, size * 0.034)) +
      path(
        `M${-size * 0.36} ${-size * 0.46}h${size * 0.24}v${size * 0.1}h${-size * 0.24}Z`,
        out ? PAINT.plum : '#cbbfd8',
      );
    return paper(x, y, size * 0.94, size * 1.26, away * 4.2, inner, out ? '#fff3cf' : PAINT.paper);
  });
  const small = Math.min(height * 0.1, width * 0.05);
  return (
    top(layout) +
    light +
    fan.join('') +
    headphones(width * 0.11, height * 0.4, small) +
    stopwatch(width * 0.91, height * 0.42, small * 0.72) +
    cup(width * 0.9, height * 0.8, small * 0.6) +
    pen(width * 0.05, height * 0.72, Math.min(height * 0.28, width * 0.11), -18, '#2f8f8b') +
    shade +
    vignette(layout, 0.66)
  );
}
