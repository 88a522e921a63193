// What the other leader is like tonight, what they are about to do and where they are weak, for the chip at their lectern.
// Truthful: it comes from the same choice the opponent will make. Pure.
import { parseSeedText } from '../base/seed.ts';
import { computerIntent, temperamentFor } from '../match/computer.ts';
import { other } from '../rules/index.ts';
import type { SavedNight } from './saved-night.ts';
import { isResting, type Show } from './show.ts';

/** The temperament of the player's opponent: it follows from the night's seed. */
export function opponentTemperament(night: Pick<SavedNight, 'seed' | 'side'>) {
  const seed = parseSeedText(night.seed);
  if (!seed.ok) throw new Error(seed.error);
  return temperamentFor(seed.value, other(night.side));
}

/** The intent of the player's opponent at a choice; null while lines are being said and when no line is left. */
export function opponentIntent(show: Show) {
  const { match, scene } = show;
  const side = other(scene.you);
  const intent = isResting(show) ? computerIntent(match, side) : null;
  return intent && { ...intent, temperament: temperamentFor(match.seed, side) };
}
