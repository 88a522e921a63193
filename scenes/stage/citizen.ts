// A citizen at the microphone on a scene: stands up between the rows of the audience and speaks.
import { citizenSvg } from '../../src/ui/stage/faces.ts';
import { micPiece } from '../../src/ui/stage/pieces.ts';
import { glide, pieceImage, type SceneKit, type ScenePart } from './kit.ts';
import { makePerson } from './person.ts';

/** The part of the citizen. */
export function citizenPart(kit: SceneKit): ScenePart {
  const { layout, scene, front } = kit;
  const person = makePerson(kit, layout.citizen, 'citizen');
  const group = scene.add.container(0, 0, [person.node, pieceImage(kit, micPiece(layout), 'microphone')]);
  group.setAlpha(0);
  front.add(group);
  let asking = '';
  return {
    show({ citizen, speech }, motion) {
      const low = layout.height * 0.06;
      if (citizen && asking === '') group.y = motion === 'play' ? low : 0;
      glide(kit, group, { alpha: citizen ? 1 : 0, y: 0 }, motion);
      const now = citizen ? `${citizen.look}/${speech}` : '';
      if (now === asking) return;
      asking = now;
      person.stop();
      if (!citizen) return;
      const face = speech > 0 ? 'speaking-a' : 'neutral';
      person.show(
        String(citizen.look),
        (peeps, expression, size) => citizenSvg(peeps, citizen.look, expression, size),
        face,
        'cut',
      );
      person.talk(speech);
    },
    skip: () => person.stop(),
  };
}
