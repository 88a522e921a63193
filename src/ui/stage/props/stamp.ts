// "Hold the page": a sheet that is stamped while a fact check is weighed, and stamped again by what it found, told apart by
// shape. Decoration; the page has the words.
import type { StagePicture } from '../../../session/picture.ts';
import words from '../../text/en-GB/stage.json' with { type: 'json' };
import { PAINT } from '../colours.ts';
import type { Box, StageLayout } from '../layout.ts';
import { el, group, line, path, rect } from '../svg.ts';

export type Finding = Exclude<StagePicture['check'], 'none'>;

const INK: Record<Finding, string> = {
  weighing: PAINT.plum,
  'fell-short': '#b3132b',
  'held-up': '#14613a',
  'half-right': '#7a4a00',
};

/** Shapes in a 100 x 100 square: a cross, a tick, a half-filled ring. */
const SIGN: Record<Exclude<Finding, 'weighing'>, string> = {
  'fell-short': 'M40 40l20 20M60 40l-20 20',
  'held-up': 'M38 51l8 9 16-19',
  'half-right': 'M50 36v28',
};

/** Share of the sheet that sticks out of the screen: little where the page writes in the middle of the stage. */
const STICKS_OUT = { wide: 0.08, close: 0.34 } as const;

/** Where the sheet lies: on the inner edge of the claimant's screen, else beside the desk. */
export function stampBox(layout: StageLayout, podium: 'left' | 'right' | null): Box {
  const size = Math.min(layout.height * 0.36, layout.screens.left.width * 0.44);
  const y = layout.screens.left.y + layout.screens.left.height * 0.5 - size * 0.5;
  if (podium === null) {
    const { desk } = layout;
    return { x: desk.x - size * 0.75, y: desk.y - size * 0.7, width: size, height: size };
  }
  const screen = layout.screens[podium];
  const out = size * STICKS_OUT[layout.kind];
  const inner = podium === 'left' ? screen.x + screen.width - size + out : screen.x - out;
  return { x: inner, y, width: size, height: size };
}

/** One line of a stamp, as wide as it must be in whatever letters the device has. */
const stamped = (words: string, y: number, tall: number, wide: number): string =>
  el(
    'text',
    {
      x: 49 - wide / 2,
      y,
      'font-family': 'Arial, sans-serif',
      'font-weight': 800,
      'font-size': tall,
      fill: INK.weighing,
      textLength: wide,
      lengthAdjust: 'spacingAndGlyphs',
    },
    words,
  );

/** The stamp that stops the press: both words in a frame, `tall` units high around (49, y). */
function holdMark(y: number, tall: number, strength: number): string {
  const wide = 63 * (tall / 40);
  const frame = { x: 49 - wide / 2, y: y - tall / 2, width: wide, height: tall };
  const edge = { rx: 4, stroke: INK.weighing, 'stroke-width': tall * 0.085, 'fill-opacity': 0 };
  return group(
    rect(frame, INK.weighing, edge) +
      stamped(words.hold, y, tall * 0.5, wide * 0.8) +
      stamped(words.page, y + tall * 0.37, tall * 0.34, wide * 0.86),
    { transform: `rotate(-11 49 ${y})`, opacity: strength },
  );
}

function foundMark(finding: Exclude<Finding, 'weighing'>): string {
  const ink = INK[finding];
  const ring = 'M50 30a26 26 0 1 0 0 52a26 26 0 1 0 0-52Z';
  const half = finding === 'half-right' ? path('M50 40a16 16 0 0 0 0 32Z', ink, { opacity: 0.85 }) : '';
  return group(
    path(ring, PAINT.paper, { stroke: ink, 'stroke-width': 5 }) +
      group(half + line(SIGN[finding], ink, 7, { 'stroke-linejoin': 'round' }), {
        transform: 'translate(0 6)',
      }),
    { transform: 'rotate(-13 50 56)' },
  );
}

/** Stamp and sheet in `box`. */
export function stampSvg(box: Box, finding: Finding): string {
  const sheet =
    rect({ x: 17, y: 9, width: 70, height: 88 }, '#0d0914', { rx: 3, opacity: 0.4 }) +
    rect({ x: 14, y: 5, width: 70, height: 88 }, PAINT.paper, {
      rx: 3,
      stroke: PAINT.line,
      'stroke-width': 2,
    }) +
    line('M23 14h52M23 21h38M23 80h52M23 87h30', '#b9ad95', 3);
  const mark = finding === 'weighing' ? holdMark(50, 40, 1) : holdMark(25, 20, 0.55) + foundMark(finding);
  const scale = box.width / 100;
  return group(group(sheet + mark, { transform: 'rotate(7 50 50)' }), {
    transform: `translate(${box.x} ${box.y}) scale(${scale})`,
  });
}
