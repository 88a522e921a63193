// What darkens a scene, and what a fact check does to it: a page drops, is stamped, and stamped again by what was found.
import type { GameObjects } from 'phaser';
import { PAINT, paintNumber } from '../../src/ui/stage/colours.ts';
import { roomShade } from '../../src/ui/stage/framing.ts';
import { stampPiece, stampPodium } from '../../src/ui/stage/pieces.ts';
import { glide, pieceImage, type SceneKit, type ScenePart } from './kit.ts';

/** Darkens the room behind the audience, for a check or for whoever asks. */
export function dimPart(kit: SceneKit): ScenePart {
  const { width, height } = kit.layout;
  const veil = kit.scene.add
    .rectangle(0, 0, width, height, paintNumber(PAINT.night))
    .setOrigin(0, 0)
    .setAlpha(0);
  kit.room.add(veil);
  return { show: (picture, motion) => glide(kit, veil, { alpha: roomShade(picture) }, motion) };
}

/** Drops the page. */
export function stampPart(kit: SceneKit): ScenePart {
  let sheet: GameObjects.Image | null = null;
  let shown = 'none';
  let count = 0;
  return {
    show(picture, motion) {
      const { check } = picture;
      const podium = stampPodium(picture);
      const key = check === 'none' ? 'none' : `${check}/${podium}`;
      if (key === shown) return;
      const dropping = shown === 'none';
      shown = key;
      sheet?.destroy();
      kit.shelf.release('stamp/');
      sheet = null;
      if (check === 'none') return;
      const piece = stampPiece(kit.layout, podium, check);
      sheet = pieceImage(kit, piece, `stamp/${++count}`);
      kit.front.add(sheet);
      if (!dropping || motion === 'cut') return;
      const rest = sheet.y;
      sheet.setAlpha(0);
      if (motion === 'play') sheet.setY(rest - kit.layout.height * 0.12);
      const fall = motion === 'play' ? { y: rest, ease: 'Back.easeOut' } : {};
      kit.scene.tweens.add({ targets: sheet, alpha: 1, ...fall, duration: motion === 'play' ? 240 : 120 });
    },
  };
}
