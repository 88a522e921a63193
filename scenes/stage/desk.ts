// The middle of the studio on a scene: moderator and lamp.
import { moderatorSvg, TALKING } from '../../src/ui/stage/faces.ts';
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
  let speech = 0;
  return {
    show({ moderator, citizen, speech: seconds }, motion) {
      glide(kit, group, { alpha: citizen ? 0.12 : 1 }, motion);
      glide(kit, lamp, { alpha: moderator.lit ? 1 : 0 }, motion);
      if (!host) return;
      host.tint(moderator.lit ? 0xffffff : 0x8d84a8);
      const face = moderator.speaking ? TALKING[0] : moderator.lit ? 'eyebrow' : 'listening';
      host.show(
        'moderator',
        (peeps, expression, size) => moderatorSvg(peeps, expression, size),
        face,
        motion,
      );
      const talking = moderator.speaking ? seconds : 0;
      if (talking !== speech) host.talk(talking);
      speech = talking;
    },
    skip: () => host?.stop(),
  };
}
