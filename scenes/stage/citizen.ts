// A citizen at the microphone on a scene: stands up between the rows of the audience and speaks.
import { SPEECH } from '../../src/ui/people/people.ts';
import { citizenExpression, citizenFigure, citizenSpeech } from '../../src/ui/stage/faces.ts';
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
    show(picture, motion) {
      const { citizen } = picture;
      const low = layout.height * 0.06;
      if (citizen && asking === '') group.y = motion === 'play' ? low : 0;
      glide(kit, group, { alpha: citizen ? 1 : 0, y: 0 }, motion);
      const seconds = citizenSpeech(picture);
      const now = citizen ? `${citizen.look}/${seconds}` : '';
      if (citizen) person.show(citizenFigure(citizen.look), citizenExpression(picture), motion);
      if (now !== asking) person.talk(picture.words, citizen ? seconds : 0, SPEECH.empathetic);
      asking = now;
    },
    skip: () => person.stop(),
  };
}
