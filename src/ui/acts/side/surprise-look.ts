// Answers: what does "Surprise me" put on? Any mixture of the wardrobe that suits; the same for both sides.
import { type Look, makeLookCode, wardrobe } from '../../people/people.ts';
import { suitedLook } from './suited-look.ts';

/** How often a leader wears glasses, and a beard where one fits, so that neither is on every second face. */
const OFTEN = { glasses: 0.3, beard: 0.4 } as const;

type Luck = () => number;

const drawn = <T>(list: readonly T[], luck: Luck): T =>
  list[Math.min(list.length - 1, Math.floor(luck() * list.length))]!;

/** The first of a list is "none". */
const perhaps = (list: readonly string[], share: number, luck: Luck): string =>
  luck() < share ? drawn(list.slice(1), luck) : list[0]!;

function anyLook(luck: Luck): Look {
  const { heads, skins, hairs, cloths, beards, glasses, outfits } = wardrobe;
  return suitedLook({
    head: drawn(heads, luck).id,
    skin: drawn(skins, luck).id,
    hair: drawn(hairs, luck).id,
    cloth: drawn(cloths, luck).id,
    beard: perhaps(beards, OFTEN.beard, luck),
    glasses: perhaps(glasses, OFTEN.glasses, luck),
    outfit: drawn(outfits, luck),
  });
}

/** A look with another head than any of the codes in `worn`. `luck` gives numbers from 0 up to 1. */
export function surpriseLook(worn: readonly string[], luck: Luck): Look {
  const heads = worn.map((code) => code.charAt(0));
  let look = anyLook(luck);
  for (let tries = 0; tries < 20 && heads.includes(makeLookCode(look).charAt(0)); tries++)
    look = anyLook(luck);
  return look;
}
