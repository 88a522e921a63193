// A played card flies from the hand to the lectern as a slip of paper, and is gone. Decoration.
import { PAINT, paintNumber } from '../../src/ui/stage/colours.ts';
import type { PlayedCard } from '../../src/ui/stage/stage.ts';
import type { SceneKit } from './kit.ts';

/** Sends the slip on its way. `page` is where the stage stands on the page. */
export function flyCard(kit: SceneKit, { from, podium }: PlayedCard, page: DOMRect): void {
  const lectern = kit.layout.lecterns[podium];
  const width = lectern.width * 0.4;
  const start = { x: from.x + from.width / 2 - page.x, y: from.y - page.y };
  const slip = kit.scene.add
    .rectangle(start.x, start.y, width, width * 0.62, paintNumber(PAINT.paper))
    .setStrokeStyle(2, paintNumber(PAINT.line))
    .setAngle(-4);
  kit.scene.tweens.add({
    targets: slip,
    x: lectern.x + lectern.width / 2,
    y: lectern.y,
    angle: 3,
    scale: 0.8,
    alpha: { value: 0, delay: 200, duration: 120 },
    duration: 240,
    ease: 'Cubic.easeOut',
    onComplete: () => slip.destroy(),
  });
  kit.wake();
}
