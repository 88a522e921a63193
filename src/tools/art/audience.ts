// Answers: how do 24 voters with six faces each become one picture for the stage?
// Build time only. The drawing itself is person-svg.ts, the same that the still stage uses.
import { Resvg } from '@resvg/resvg-js';
import { tintHex, VOTER_EXPRESSIONS, voterLooks, wardrobe } from '../../ui/people/people.ts';
import { type Peeps, personSvg } from '../../ui/people/person-svg.ts';
import { palettePng } from './palette-png.ts';

const COLUMNS = 12;
/** Side of one frame at 1x; 12 x 84 x 2 = 2016 stays below the 2048 that old phones can hold. */
const CELL = 84;
/** Lilac of the studio: parts dark hair from the dark set. */
export const RIM = '#8177a0';

type Frame = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
type FrameEntry = {
  readonly frame: Frame;
  readonly rotated: false;
  readonly trimmed: false;
  readonly sourceSize: { readonly w: number; readonly h: number };
  readonly spriteSourceSize: Frame;
};
export type Sheet = { readonly json: string; readonly png: Buffer };

const cells = VOTER_EXPRESSIONS.flatMap((expression) =>
  voterLooks.map((look) => ({ look, expression, name: `${look.id}-${expression}` })),
);
const rows = Math.ceil(cells.length / COLUMNS);

function frameEntry(index: number, side: number): FrameEntry {
  const frame = { x: (index % COLUMNS) * side, y: Math.floor(index / COLUMNS) * side, w: side, h: side };
  const whole = { x: 0, y: 0, w: side, h: side };
  return { frame, rotated: false, trimmed: false, sourceSize: { w: side, h: side }, spriteSourceSize: whole };
}

/** The sheet at `scale` (1 or 2): a palette PNG and frames in Phaser's atlas format, named `<voter>-<expression>`. */
export function audienceSheet(peeps: Peeps, scale: 1 | 2): Sheet {
  const side = CELL * scale;
  const size = { w: COLUMNS * side, h: rows * side };
  const people = cells.map(({ look, expression }, i) => {
    const { x, y } = frameEntry(i, side).frame;
    const clothes = tintHex(wardrobe.clothes, look.clothes);
    const svg = personSvg(peeps, look, expression, { clothes, small: true, rim: RIM, size: side });
    return svg.replace('<svg ', `<svg x="${x}" y="${y}" `);
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.w}" height="${size.h}">${people.join('')}</svg>`;
  const picture = new Resvg(svg).render();
  const frames = Object.fromEntries(cells.map(({ name }, i) => [name, frameEntry(i, side)]));
  const meta = {
    image: scale === 1 ? 'audience.png' : 'audience@2x.png',
    format: 'RGBA8888',
    size,
    scale: String(scale),
  };
  return { json: `${JSON.stringify({ frames, meta })}\n`, png: palettePng(picture.pixels, size.w, size.h) };
}
