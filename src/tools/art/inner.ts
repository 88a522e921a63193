// Answers: which part of an ink shape is thick enough to be hair or cloth, rather than a line?
// Build time only. Open Peeps draws black hair and the line of the chin as one shape; this finds the hair inside it.
import { Resvg } from '@resvg/resvg-js';
import type { Subpath } from './path.ts';

/** How much of the edge stays ink; about the thickness of the other lines. */
const EDGE = 10;
const ORIGIN = -60;
const SIDE = 860;
/** Loops smaller than this (square units) are noise between two curls. */
const SMALLEST = 500;
/** A bold chin leaves a sliver inside; thinner than this it is still the line of the chin. */
const THINNEST = 9;
const TOLERANCE = 0.8;

type Point = readonly [x: number, y: number];

/** Brightness 0-255 of the shape without its edge, one sample a unit. */
function rendered(d: string): (x: number, y: number) => number {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}" viewBox="${ORIGIN} ${ORIGIN} ${SIDE} ${SIDE}">` +
    `<path d="M${ORIGIN} ${ORIGIN}h${SIDE}v${SIDE}h-${SIDE}z"/><path d="${d}" fill="#fff" fill-rule="evenodd" stroke="#000" stroke-width="${EDGE * 2}" stroke-linejoin="round"/></svg>`;
  const pixels = new Resvg(svg).render().pixels;
  return (x, y) => pixels[(y * SIDE + x) * 4] ?? 0;
}

const LEVEL = 127.5;

/** The border points of one square of four samples, in pairs from entry to exit (bright side on the left). */
function crossings(at: (x: number, y: number) => number, x: number, y: number): [Point, Point][] {
  const corners: readonly Point[] = [
    [x, y],
    [x + 1, y],
    [x + 1, y + 1],
    [x, y + 1],
  ];
  const values = corners.map(([cx, cy]) => at(cx, cy) - LEVEL);
  const entries: Point[] = [];
  const exits: Point[] = [];
  for (let i = 0; i < 4; i++) {
    const [a, b] = [values[i]!, values[(i + 1) % 4]!];
    if (a > 0 === b > 0) continue;
    const [p, q] = [corners[i]!, corners[(i + 1) % 4]!];
    const t = a / (a - b);
    (a > 0 ? entries : exits).push([p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t]);
  }
  return entries.map((entry, i) => [entry, exits[i]!]);
}

const key = ([x, y]: Point): string => `${x.toFixed(4)},${y.toFixed(4)}`;

/** All closed borders between bright and dark. */
function loops(at: (x: number, y: number) => number): Point[][] {
  const next = new Map<string, Point>();
  for (let y = 0; y < SIDE - 1; y++) {
    for (let x = 0; x < SIDE - 1; x++) {
      for (const [from, to] of crossings(at, x, y)) next.set(key(from), to);
    }
  }
  const found: Point[][] = [];
  for (const start of next.keys()) {
    const loop: Point[] = [];
    for (let k = start, to = next.get(k); to !== undefined; to = next.get(k)) {
      next.delete(k);
      loop.push(to);
      k = key(to);
    }
    if (loop.length > 2) found.push(loop);
  }
  return found;
}

function area(loop: readonly Point[]): number {
  return (
    Math.abs(
      loop.reduce((sum, [x, y], i) => {
        const [nx, ny] = loop[(i + 1) % loop.length]!;
        return sum + x * ny - nx * y;
      }, 0),
    ) / 2
  );
}

/** The mean width of a long shape. */
function thickness(loop: readonly Point[]): number {
  const border = loop.reduce((sum, [x, y], i) => {
    const [nx, ny] = loop[(i + 1) % loop.length]!;
    return sum + Math.hypot(nx - x, ny - y);
  }, 0);
  return (2 * area(loop)) / border;
}

/** Douglas-Peucker: the fewest of these points that stay within the tolerance of all of them. */
function simplified(points: readonly Point[]): Point[] {
  const [first, last] = [points[0]!, points.at(-1)!];
  const length = Math.hypot(last[0] - first[0], last[1] - first[1]);
  const off = ([x, y]: Point): number =>
    length === 0
      ? Math.hypot(x - first[0], y - first[1])
      : Math.abs((last[0] - first[0]) * (first[1] - y) - (first[0] - x) * (last[1] - first[1])) / length;
  let far = 0;
  for (let i = 1; i < points.length - 1; i++) if (off(points[i]!) > off(points[far]!)) far = i;
  if (far === 0 || off(points[far]!) <= TOLERANCE) return [first, last];
  return [...simplified(points.slice(0, far + 1)).slice(0, -1), ...simplified(points.slice(far))];
}

/** The thick inside of the shape `d`, as polygons; empty where all of it is line. */
export function innerShape(d: string): Subpath[] {
  return loops(rendered(d))
    .filter((loop) => area(loop) >= SMALLEST && thickness(loop) >= THINNEST)
    .map((loop): Subpath => {
      const points = simplified([...loop, loop[0]!]).slice(0, -1);
      const commands = points.map(([x, y], i) => ({
        code: i === 0 ? ('M' as const) : ('L' as const),
        args: [x + ORIGIN + 0.5, y + ORIGIN + 0.5],
      }));
      return [...commands, { code: 'Z', args: [] }];
    });
}
