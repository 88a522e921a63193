// Answers: which colour do the leaders of a side wear?
import type { Side } from '../../content/vocabulary.ts';
import { tintHex, wardrobe } from './people.ts';

/** The colour of the party's clothes, #rrggbb. */
export const sideClothes = (side: Side): string => tintHex(wardrobe.clothes, side === 0 ? 'red' : 'blue');
