// "Hold the page": a sheet with a stamp that says by its shape what a fact check found. Decoration; the page has the words.
import type { StagePicture } from '../../../session/picture.ts';
import { PAINT } from '../colours.ts';
import type { Box, StageLayout } from '../layout.ts';
import { group, line, path, rect } from '../svg.ts';

export type Finding = Exclude<StagePicture['check'], 'none'>;

const INK: Record<Finding, string> = {
  weighing: PAINT.plum,
  'fell-short': '#b3132b',
  'held-up': '#14613a',
  'half-right': '#7a4a00',
};

/** Shapes in a 100 x 100 square: two bars (hold), a cross, a tick, a half-filled ring. */
const SIGN: Record<Finding, string> = {
  weighing: 'M38 32v36M62 32v36',
  'fell-short': 'M34 34l32 32M66 34l-32 32',
  'held-up': 'M30 52l14 15 27-33',
  'half-right': 'M50 30v40M50 30a20 20 0 0 0 0 40',
};

/** Where the sheet lies: on the inner lower corner of the claimant's screen, else above the desk. */
export function stampBox(layout: StageLayout, podium: 'left' | 'right' | null): Box {
  const size = Math.min(layout.height * 0.3, layout.screens.left.width * 0.42);
  const y = layout.screens.left.y + layout.screens.left.height * 0.5 - size * 0.5;
  if (podium === null) return { x: (layout.width - size) / 2, y, width: size, height: size };
  const screen = layout.screens[podium];
  const inner = podium === 'left' ? screen.x + screen.width - size * 0.78 : screen.x - size * 0.22;
  return { x: inner, y, width: size, height: size };
}

/** Stamp and sheet in `box`. */
export function stampSvg(box: Box, finding: Finding): string {
  const ink = INK[finding];
  const ring = 'M50 16a34 34 0 1 0 0 68a34 34 0 1 0 0-68Z';
  const half = finding === 'half-right' ? path('M50 28a22 22 0 0 0 0 44Z', ink, { opacity: 0.85 }) : '';
  const sheet =
    rect({ x: 17, y: 9, width: 70, height: 88 }, '#0d0914', { rx: 3, opacity: 0.4 }) +
    rect({ x: 14, y: 5, width: 70, height: 88 }, PAINT.paper, {
      rx: 3,
      stroke: PAINT.line,
      'stroke-width': 2,
    }) +
    line('M23 18h52M23 26h38M23 76h52M23 84h30', '#b9ad95', 3);
  const mark = group(
    path(ring, 'none', { stroke: ink, 'stroke-width': 6 }) +
      path('M50 24a26 26 0 1 0 0 52a26 26 0 1 0 0-52Z', 'none', { stroke: ink, 'stroke-width': 2 }) +
      half +
      line(SIGN[finding], ink, 9, { 'stroke-linejoin': 'round' }),
    { transform: 'rotate(-13 50 50)' },
  );
  const scale = box.width / 100;
  return group(group(sheet + mark, { transform: 'rotate(7 50 50)' }), {
    transform: `translate(${box.x} ${box.y}) scale(${scale})`,
  });
}
