// The camera of a scene: shots as cuts of the room and of what stands before it, so that near and far shift apart.
import type { GameObjects } from 'phaser';
import type { Shot } from '../../src/session/picture.ts';
import { type Framing, framingOf, landing, titlesShown } from '../../src/ui/stage/framing.ts';
import { glide, type SceneKit, type ScenePart } from './kit.ts';

const SETTLE_MS = 400;

const placed = ({ x, y, zoom }: Framing) => ({ x, y, scaleX: zoom, scaleY: zoom });
const seen = ({ x, y, scaleX }: GameObjects.Container): Framing => ({ x, y, zoom: scaleX });

/** Cuts to each picture's shot and settles there before anyone has begun to read. Under reduced motion it only cuts. */
export function cameraPart(kit: SceneKit): ScenePart {
  let shown: Shot | null = null;
  const aim = (group: GameObjects.Container, framing: Framing, settles: boolean): void => {
    if (settles) glide(kit, group, placed(landing(seen(group), framing)), 'cut');
    glide(kit, group, placed(framing), settles ? 'play' : 'cut', SETTLE_MS);
  };
  return {
    show({ shot }, motion) {
      if (shot === shown) return;
      const { room, front } = framingOf(kit.layout, shot);
      const settles = motion === 'play' && shown !== null;
      shown = shot;
      aim(kit.room, room, settles);
      aim(kit.front, front, settles);
      glide(kit, kit.titles, { alpha: titlesShown(shot) ? 1 : 0 }, motion);
    },
  };
}
