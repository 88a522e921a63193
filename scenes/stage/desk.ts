// The middle of the studio on a scene: moderator and lamp.
import type { Podium } from '../../src/session/picture.ts';
import { moderatorExpression, moderatorFacing, moderatorFigure } from '../../src/ui/stage/faces.ts';
import { deskPiece, lampPiece } from '../../src/ui/stage/pieces.ts';
import { glide, pieceImage, type SceneKit, type ScenePart } from './kit.ts';
import { makePerson } from './person.ts';

/** The moderator, the desk and its lamp. */
export function deskPart(kit: SceneKit): ScenePart {
  const { layout, scene, room } = kit;
  const group = scene.add.container();
  const host = layout.moderator ? makePerson(kit, layout.moderator, 'moderator') : null;
  const lamp = pieceImage(kit, lampPiece(layout), 'lamp').setBlendMode('SCREEN').setAlpha(0);
  group.add([...(host ? [host.node] : []), pieceImage(kit, deskPiece(layout), 'desk'), lamp]);
  room.add(group);
  let facing: Podium = 'right';
  let speech = 0;
  return {
    show(picture, motion) {
      const { moderator, citizen } = picture;
      glide(kit, group, { alpha: citizen ? 0.12 : 1 }, motion);
      glide(kit, lamp, { alpha: moderator.lit ? 1 : 0 }, motion);
      if (!host) return;
      host.tint(moderator.lit ? 0xffffff : 0x8d84a8);
      facing = moderatorFacing(picture) ?? facing;
      host.show(moderatorFigure(facing), moderatorExpression(moderator), motion);
      const talking = moderator.speaking ? picture.speech : 0;
      if (talking !== speech) host.talk(picture.words, talking);
      speech = talking;
    },
    skip: () => host?.stop(),
  };
}
