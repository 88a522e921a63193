// The few words of SVG that the sets and props are written in. Only presentation attributes: a page under a strict content
// policy drops style attributes.
import type { Box } from './layout.ts';

type Attributes = Readonly<Record<string, string | number>>;
/** Offset 0..1, colour, opacity. */
export type Stop = readonly [offset: number, colour: string, opacity?: number];

const short = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;

/** One element. */
export function el(name: string, attributes: Attributes, inner = ''): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${short(value)}"`);
  return `<${name}${list.join('')}>${inner}</${name}>`;
}

const stops = (list: readonly Stop[]): string =>
  list
    .map(([offset, colour, opacity = 1]) =>
      el('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity }),
    )
    .join('');

/** A gradient from top to bottom of whatever it fills. */
export const downward = (id: string, list: readonly Stop[]): string =>
  el('linearGradient', { id, x1: 0, y1: 0, x2: 0, y2: 1 }, stops(list));

/** A gradient from left to right of whatever it fills. */
export const across = (id: string, list: readonly Stop[]): string =>
  el('linearGradient', { id, x1: 0, y1: 0, x2: 1, y2: 0 }, stops(list));

/** A gradient from the middle outwards. */
export const outward = (id: string, list: readonly Stop[]): string =>
  el('radialGradient', { id, cx: 0.5, cy: 0.5, r: 0.5 }, stops(list));

/** A soft round light that fills `box`. */
export function softLight(id: string, box: Box, colour: string, opacity: number, core = 0.15): string {
  const ramp: Stop[] = [
    [0, colour, opacity],
    [core, colour, opacity * 0.9],
    [0.5, colour, opacity * 0.36],
    [0.78, colour, opacity * 0.09],
    [1, colour, 0],
  ];
  const centre = { cx: box.x + box.width / 2, cy: box.y + box.height / 2 };
  const radii = { rx: box.width / 2, ry: box.height / 2 };
  return outward(id, ramp) + el('ellipse', { ...centre, ...radii, fill: `url(#${id})` });
}

export const rect = (box: Box, fill: string, more: Attributes = {}): string =>
  el('rect', { x: box.x, y: box.y, width: box.width, height: box.height, fill, ...more });

export const path = (d: string, fill: string, more: Attributes = {}): string =>
  el('path', { d, fill, ...more });

export const line = (d: string, stroke: string, width: number, more: Attributes = {}): string =>
  el('path', { d, fill: 'none', stroke, 'stroke-width': width, 'stroke-linecap': 'round', ...more });

export const group = (inner: string, attributes: Attributes = {}): string => el('g', attributes, inner);

/** A path of straight lines through points, closed. */
export const polygon = (points: readonly (readonly [number, number])[]): string =>
  `M${points.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}Z`;

/** A whole picture. `view` is the part of the plane that it shows. */
export function picture(view: Box, inner: string, pixels?: { width: number; height: number }): string {
  const size = pixels ? { width: pixels.width, height: pixels.height } : {};
  const viewBox = [view.x, view.y, view.width, view.height].map(short).join(' ');
  return el('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox, ...size }, inner);
}

/** Grown on all sides. */
export const grown = (box: Box, by: number): Box => ({
  x: box.x - by,
  y: box.y - by,
  width: box.width + 2 * by,
  height: box.height + 2 * by,
});
