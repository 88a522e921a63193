// Answers: what does the row of voters on the title page look like? One small picture, there before anything else is fetched.
// Build time only. The drawing itself is person-svg.ts, the same that both stages use.
import { Resvg } from '@resvg/resvg-js';
import { tintHex, voterLooks, wardrobe } from '../../ui/people/people.ts';
import { type Peeps, personSvg } from '../../ui/people/person-svg.ts';
import { palettePng } from './palette-png.ts';

/** Voters of the row: six for the left half, six for the right, by their place in the table of looks. */
const ROW = [12, 13, 14, 15, 16, 17, 6, 7, 8, 9, 10, 11];
/** Side of one voter in pixels: sharp on dense screens at the 84 pixels that the title gives them. */
const SIDE = 168;
/** Lilac of the studio: parts dark hair from the dark set. */
const RIM = '#8177a0';

/** Twelve voters side by side, as a palette PNG. */
export function titleRoom(peeps: Peeps): Buffer {
  const size = { w: ROW.length * SIDE, h: SIDE };
  const people = ROW.map((place, i) => {
    const look = voterLooks[place]!;
    const clothes = tintHex(wardrobe.clothes, look.clothes);
    const svg = personSvg(peeps, look, 'neutral', { clothes, small: true, rim: RIM, size: SIDE });
    return svg.replace('<svg ', `<svg x="${i * SIDE}" y="0" `);
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.w}" height="${size.h}">${people.join('')}</svg>`;
  const picture = new Resvg(svg).render();
  return palettePng(picture.pixels, size.w, size.h);
}
