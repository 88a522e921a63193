// Letters as strokes, for stamps: a drawing that becomes pixels cannot count on any font.
import { line } from '../svg.ts';

/** Strokes on a grid of 4 x 6, capitals only. */
const LETTERS: Readonly<Record<string, string>> = {
  A: 'M0 6L2 0L4 6M0.8 3.8H3.2',
  B: 'M0 0V6H2.5Q4 6 4 4.5T2.5 3H0M0 0H2.2Q3.6 0 3.6 1.5T2.2 3',
  C: 'M4 0.8Q3 0 2 0Q0 0 0 3T2 6Q3 6 4 5.2',
  D: 'M0 0V6H1.6Q4 6 4 3T1.6 0Z',
  E: 'M4 0H0V6H4M0 3H3',
  F: 'M4 0H0V6M0 3H3',
  G: 'M4 0.8Q3 0 2 0Q0 0 0 3T2 6Q4 6 4 3.4H2.2',
  H: 'M0 0V6M4 0V6M0 3H4',
  I: 'M2 0V6',
  J: 'M4 0V4.5Q4 6 2 6T0 4.6',
  K: 'M0 0V6M4 0L0 3.4M1.4 2.4L4 6',
  L: 'M0 0V6H4',
  M: 'M0 6V0L2 3L4 0V6',
  N: 'M0 6V0L4 6V0',
  O: 'M2 0Q4 0 4 3T2 6Q0 6 0 3T2 0Z',
  P: 'M0 6V0H2.4Q4 0 4 1.7T2.4 3.4H0',
  Q: 'M2 0Q4 0 4 3T2 6Q0 6 0 3T2 0ZM2.6 4.4L4 6',
  R: 'M0 6V0H2.4Q4 0 4 1.7T2.4 3.4H0M2 3.4L4 6',
  S: 'M3.8 0.9Q3 0 2 0Q0.2 0 0.2 1.5T2 3Q4 3.2 4 4.5T2 6Q0.8 6 0 5',
  T: 'M0 0H4M2 0V6',
  U: 'M0 0V4Q0 6 2 6T4 4V0',
  V: 'M0 0L2 6L4 0',
  W: 'M0 0L1 6L2 2.5L3 6L4 0',
  X: 'M0 0L4 6M4 0L0 6',
  Y: 'M0 0L2 3L4 0M2 3V6',
  Z: 'M0 0H4L0 6H4',
};

/** From one letter to the next, and of a gap between words. */
const STEP = 5.6;
const GAP = 3;
const TALL = 6;

const advance = (letter: string): number => (letter === ' ' ? GAP : STEP);
const widthOf = (words: string): number =>
  [...words].reduce((wide, letter) => wide + advance(letter), 0) - (STEP - 4);

/** Words in capitals, `height` tall, their top in the middle of (x, y); unknown letters leave a gap. */
export function stencil(words: string, x: number, y: number, height: number, ink: string): string {
  const scale = height / TALL;
  let at = -widthOf(words) / 2;
  const strokes = [...words].map((letter) => {
    const place = `translate(${x + at * scale} ${y}) scale(${scale})`;
    at += advance(letter);
    const glyph = LETTERS[letter];
    return glyph ? line(glyph, ink, 1.25, { transform: place, 'stroke-linejoin': 'round' }) : '';
  });
  return strokes.join('');
}
