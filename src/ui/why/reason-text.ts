// A reason as a clause that a 13-year-old follows: from the engine's largest term to words.
import type { Reason } from '../../session/reactions.ts';
import type { Scene } from '../../session/scene.ts';
import words from '../text/en-GB/why.json' with { type: 'json' };
import { addWords, t } from '../text/text.ts';

addWords('why', words);

/** Below this a change is called "hardly moved", percentage points. */
export const STILL_BELOW = 0.05;

/** What the voters now think differently, for example "Lindley looks worse on being straight with people". */
function viewText(scene: Scene, reason: Reason): string {
  if (reason.about === null || reason.dimension === null) return '';
  const better = reason.about === 0 ? reason.points > 0 : reason.points < 0;
  return t(better ? 'why:view.better' : 'why:view.worse', {
    name: scene.leaders[reason.about].shortName,
    dimension: t(`why:dimension.${reason.dimension}`),
  });
}

/** The clause of a reason. */
export const reasonText = (scene: Scene, reason: Reason): string =>
  t(`why:cause.${reason.mechanism}`, { view: viewText(scene, reason) });

/** "1.2 to you", "0.4 away from you" or "hardly moved"; `towards` is positive for the player, percentage points. */
export function movedText(towards: number): string {
  if (Math.abs(towards) < STILL_BELOW) return t('why:moved.still');
  return t(towards > 0 ? 'why:moved.to-you' : 'why:moved.from-you', { points: Math.abs(towards).toFixed(1) });
}
