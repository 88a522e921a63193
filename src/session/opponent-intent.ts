// What the other leader is about to do and where they are weak, for the chip at their lectern. Truthful: it comes from the
// same choice the opponent will make. Pure.
import { computerIntent } from '../match/computer.ts';
import { other } from '../rules/index.ts';
import { isResting, type Show } from './show.ts';

/** The intent of the player's opponent at a choice; null while lines are being said and when no line is left. */
export const opponentIntent = (show: Show) =>
  isResting(show) ? computerIntent(show.match, other(show.scene.you)) : null;
