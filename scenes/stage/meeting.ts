// What stands between both leaders of a scene: the slash of a clash, and the hands that are shaken.
import type { StagePicture } from '../../src/session/picture.ts';
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

/** Twice up and down: pixels, and milliseconds of each way. A chain of moves sometimes never ends in this engine version. */
const SHAKE = { y: -6, duration: 150, yoyo: true, repeat: 1, ease: 'Sine.easeInOut' } as const;

/** Both arms come out and shake. Drawn as soon as it is known whose arms they are: a handshake is short. */
export function handshakePart(kit: SceneKit): ScenePart {
  const group = kit.scene.add.container().setAlpha(0);
  kit.room.add(group);
  // Fades and shakes are moves of two things, so that one never ends the other.
  const hands = kit.scene.add.container();
  group.add(hands);
  let looks = '';
  let count = 0;
  let shown = false;
  const draw = (picture: StagePicture): void => {
    hands.removeAll(true);
    kit.shelf.release('hands/');
    hands.add(pieceImage(kit, handshakePiece(kit.layout, picture), `hands/${++count}`));
  };
  return {
    show(picture, motion) {
      const now = picture.leaders.map((leader) => leader.look).join('/');
      if (now !== looks) draw(picture);
      looks = now;
      const wanted = picture.shot === 'handshake';
      if (wanted === shown) return;
      shown = wanted;
      kit.scene.tweens.killTweensOf(hands.setY(0));
      glide(kit, group, { alpha: wanted ? 1 : 0 }, motion);
      if (wanted && motion === 'play') kit.scene.tweens.add({ targets: hands, ...SHAKE });
    },
  };
}
