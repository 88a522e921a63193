// A played card flies to the lectern as a slip of paper, and is gone: the player's from the hand, the other leader's from
// below. Decoration.
import type { Podium } from '../../src/session/picture.ts';
import {
  type Point,
  rivalLine,
  SLIP_MS,
  slipBox,
  slipFromBelow,
  slipFromPage,
  slipSvg,
} from '../../src/ui/stage/props/slip.ts';
import type { PlayedCard } from '../../src/ui/stage/stage.ts';
import { pieceImage, type SceneKit, type ScenePart } from './kit.ts';

function send(kit: SceneKit, podium: Podium, from: Point): void {
  const { width, height, ...end } = slipBox(kit.layout, podium);
  // Baked once: every slip of a scene is the same.
  const image = pieceImage(
    kit,
    { box: { x: 0, y: 0, width, height }, svg: slipSvg({ width, height }) },
    'slip',
  );
  const slip = kit.scene.add.container(from.x, from.y, [image]).setAngle(-8);
  kit.room.add(slip);
  const { tweens, time } = kit.scene;
  tweens.add({ targets: slip, ...end, angle: 3, duration: SLIP_MS.fly, ease: 'Cubic.easeOut' });
  // A clock between two tweens: chains, and values that wait within a tween, sometimes never end in this engine version,
  // and the stage would never sleep again.
  kit.busy.add(slip);
  time.delayedCall(SLIP_MS.fly + SLIP_MS.lie, () => {
    kit.busy.delete(slip);
    tweens.add({ targets: slip, alpha: 0, duration: SLIP_MS.fade, onComplete: () => slip.destroy() });
    kit.wake();
  });
  kit.wake();
}

/** Sends the player's card on its way. `page` is where the stage stands on the page. */
export const flyCard = (kit: SceneKit, card: PlayedCard, page: DOMRect): void =>
  send(kit, card.podium, slipFromPage(kit.layout, card, page));

/** Sends a card whenever the other leader begins a line. */
export function slipPart(kit: SceneKit): ScenePart {
  let shown = '';
  return {
    show(picture, motion) {
      const line = rivalLine(picture);
      const key = line?.key ?? '';
      if (key === shown) return;
      shown = key;
      if (line && motion === 'play') send(kit, line.podium, slipFromBelow(kit.layout, line.podium));
    },
  };
}
