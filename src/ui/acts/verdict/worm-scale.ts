// Where things stand on the worm's chart. Pure numbers; worm-chart.tsx draws them.
import type { WormStop } from '../../../session/worm-stops.ts';

export const WORM_LINES = ['swing', 'side1', 'side0'] as const;
export type WormLine = (typeof WORM_LINES)[number];

export interface WormScale {
  readonly width: number;
  /** Too little room for whole labels. */
  readonly narrow: boolean;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (stop: number) => number;
  readonly y: (value: number) => number;
}

const NARROW = 480;
const LABEL_GAP = 17;

/** Scale for `stops` on a chart `width` pixels wide: 50 in the middle, room on the right for the labels of the lines. */
export function wormScale(stops: readonly WormStop[], width: number): WormScale {
  const narrow = width < NARROW;
  const [left, right, top, bottom] = [30, narrow ? 82 : 176, 16, 40];
  const height = narrow ? 230 : 280;
  const reach = Math.max(15, ...stops.flatMap(({ band }) => band.map((value) => Math.abs(value - 50)))) + 3;
  const step = (width - left - right) / Math.max(1, stops.length - 1);
  const middle = (top + height - bottom) / 2;
  return {
    width,
    narrow,
    height,
    left,
    right: width - right,
    top,
    bottom: height - bottom,
    x: (stop) => left + stop * step,
    y: (value) => middle - ((value - 50) / reach) * (middle - top),
  };
}

/** The path of one line. */
export const linePath = (stops: readonly WormStop[], line: WormLine, scale: WormScale): string =>
  stops
    .map(({ worm }, i) => `${i === 0 ? 'M' : 'L'}${scale.x(i).toFixed(1)} ${scale.y(worm[line]).toFixed(1)}`)
    .join(' ');

/** The outline from the warmest group forwards and the coolest back. */
export function bandPath(stops: readonly WormStop[], scale: WormScale): string {
  const high = stops.map(({ band }, i) => `${scale.x(i).toFixed(1)} ${scale.y(band[1]).toFixed(1)}`);
  const low = stops.map(({ band }, i) => `${scale.x(i).toFixed(1)} ${scale.y(band[0]).toFixed(1)}`);
  return `M${high.join(' L')} L${low.reverse().join(' L')} Z`;
}

/** Heights of the three labels at the right, near their lines' ends but never on one another. */
export function labelHeights(last: WormStop, scale: WormScale): Record<WormLine, number> {
  const ordered = [...WORM_LINES].sort((a, b) => last.worm[b] - last.worm[a]);
  const heights = ordered.map((line) => scale.y(last.worm[line]));
  for (let i = 1; i < heights.length; i++) heights[i] = Math.max(heights[i]!, heights[i - 1]! + LABEL_GAP);
  const over = Math.max(0, heights.at(-1)! - scale.bottom);
  return Object.fromEntries(ordered.map((line, i) => [line, heights[i]! - over])) as Record<WormLine, number>;
}

/** The stop nearest to a place `px` from the left edge. */
export function stopAt(px: number, count: number, scale: WormScale): number {
  const step = (scale.right - scale.left) / Math.max(1, count - 1);
  return Math.max(0, Math.min(count - 1, Math.round((px - scale.left) / step)));
}
