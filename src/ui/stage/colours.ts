// The studio's paint: the palette as hex, for SVG and for the canvas. Same tokens as src/ui/styles/tokens.css.
import type { Side } from '../../content/vocabulary.ts';

export const PAINT = {
  night: '#120e1c',
  ink1: '#1b1626',
  ink2: '#2a2338',
  ink3: '#41375a',
  lilac: '#8177a0',
  paper: '#f7f3ea',
  paper2: '#ebe4d5',
  mist: '#c9c1d9',
  limelight: '#ffe08a',
  plum: '#5b2a86',
  line: '#120d1a',
  undecided: '#b8b2c4',
  good: '#8fe3b0',
  warn: '#ffc46b',
  bad: '#ff9b9b',
} as const;

/** A side's colour as light on a dark set. */
export const GLOW = ['#ff6f74', '#6fb7ff'] as const satisfies Record<Side, string>;
/** A side's colour as cloth or under white text. */
export const FILL = ['#c4122f', '#0b5cad'] as const satisfies Record<Side, string>;

/** "#rrggbb" as the number that a canvas engine takes. */
export const paintNumber = (hex: string): number => Number.parseInt(hex.slice(1), 16);
