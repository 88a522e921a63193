// Which views a card speaks to, in words with arrows: direction and three steps of size, never numbers.
import type { Preview } from '../../../rules/index.ts';
import type { Scene } from '../../../session/scene.ts';
import { t } from '../../text/text.ts';

const SIZE = { 1: 1, 2: 2, 3: 3 } as const;

/** For example "Calder: trust +, cost ++; Lindley: trust −". */
export function touchText(scene: Scene, touches: Preview['touches']): string {
  const about = (side: 0 | 1) =>
    touches
      .filter((touch) => touch.about === side)
      .map(
        (touch) =>
          `${t(`why:dimension-short.${touch.dimension}`)} ${(touch.direction > 0 ? '+' : '−').repeat(SIZE[touch.size])}`,
      )
      .join(', ');
  return ([0, 1] as const)
    .map((side) => ({ side, text: about(side) }))
    .filter(({ text }) => text !== '')
    .map(({ side, text }) => `${scene.leaders[side].shortName}: ${text}`)
    .join('; ');
}
