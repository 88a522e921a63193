// What stands between both leaders of a scene: the slash of a clash, and the hands that are shaken.
import type { GameObjects } from 'phaser';
import { clashPiece, handshakePiece } from '../../src/ui/stage/meeting-pieces.ts';
import { glide, pieceImage, type SceneKit, type ScenePart } from './kit.ts';

/** Burns behind the leaders while they clash. */
export function clashPart(kit: SceneKit): ScenePart {
  const slash = pieceImage(kit, clashPiece(kit.layout, kit.sides), 'clash').setAlpha(0);
  kit.room.add(slash);
  return {
    show: ({ shot }, motion) => glide(kit, slash, { alpha: shot === 'two-shot' ? 1 : 0 }, motion),
  };
}

/** Up and down, pixels, with the milliseconds that each takes. */
const SHAKE = [
  { y: -6, duration: 160 },
  { y: 5, duration: 160 },
  { y: -3, duration: 140 },
  { y: 0, duration: 140 },
];

/** Both arms come out and shake. Drawn when they are first wanted, and freed when they part. */
export function handshakePart(kit: SceneKit): ScenePart {
  const group = kit.scene.add.container().setAlpha(0);
  kit.room.add(group);
  let hands: GameObjects.Image | null = null;
  let count = 0;
  return {
    show(picture, motion) {
      const wanted = picture.shot === 'handshake';
      if (wanted === (hands !== null)) return;
      hands?.destroy();
      kit.shelf.release('hands/');
      hands = null;
      kit.scene.tweens.killTweensOf(group);
      group.setY(0).setAlpha(motion === 'cut' && wanted ? 1 : 0);
      if (!wanted) return;
      hands = pieceImage(kit, handshakePiece(kit.layout, picture), `hands/${++count}`);
      group.add(hands);
      glide(kit, group, { alpha: 1 }, motion);
      if (motion !== 'play') return;
      kit.scene.tweens.chain({ targets: group, tweens: SHAKE.map((move) => ({ ...move, delay: 0 })) });
    },
  };
}
