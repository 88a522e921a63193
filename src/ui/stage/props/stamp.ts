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
  weighing: 'M43 40v20M57 40v20',
  'fell-short': 'M40 40l20 20M60 40l-20 20',
  'held-up': 'M38 51l8 9 16-19',
  'half-right': 'M50 36v28',
};

/** Where the sheet lies: on the inner lower corner of the claimant's screen, else beside the desk. */
export function stampBox(layout: StageLayout, podium: 'left' | 'right' | null): Box {
  const size = Math.min(layout.height * 0.3, layout.screens.left.width * 0.42);
  const y = layout.screens.left.y + layout.screens.left.height * 0.5 - size * 0.5;
  if (podium === null) {
    const { desk } = layout;
    return { x: desk.x - size * 0.75, y: desk.y - size * 0.7, width: size, height: size };
  }
  const screen = layout.screens[podium];
  const inner = podium === 'left' ? screen.x + screen.width - size * 0.66 : screen.x - size * 0.34;
  return { x: inner, y, width: size, height: size };
}

/** Stamp and sheet in `box`. */
export function stampSvg(box: Box, finding: Finding): string {
  const ink = INK[finding];
  const ring = 'M50 22a28 28 0 1 0 0 56a28 28 0 1 0 0-56Z';
  const half = finding === 'half-right' ? path('M50 34a16 16 0 0 0 0 32Z', ink, { opacity: 0.85 }) : '';
  const sheet =
    rect({ x: 17, y: 9, width: 70, height: 88 }, '#0d0914', { rx: 3, opacity: 0.4 }) +
    rect({ x: 14, y: 5, width: 70, height: 88 }, PAINT.paper, {
      rx: 3,
      stroke: PAINT.line,
      'stroke-width': 2,
    }) +
    line('M23 18h52M23 26h38M23 76h52M23 84h30', '#b9ad95', 3);
  const mark = group(
    path(ring, 'none', { stroke: ink, 'stroke-width': 5 }) +
      path('M50 29a21 21 0 1 0 0 42a21 21 0 1 0 0-42Z', 'none', { stroke: ink, 'stroke-width': 2 }) +
      half +
      line(SIGN[finding], ink, 7, { 'stroke-linejoin': 'round' }),
    { transform: 'rotate(-13 50 50)' },
  );
  const scale = box.width / 100;
  return group(group(sheet + mark, { transform: 'rotate(7 50 50)' }), {
    transform: `translate(${box.x} ${box.y}) scale(${scale})`,
  });
}
