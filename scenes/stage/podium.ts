// A leader on a scene: screen, light, person, lectern and strap of one podium; or the person alone, standing in the room.
import type { GameObjects } from 'phaser';
import type { LeaderPicture, Podium, StagePicture } from '../../src/session/picture.ts';
import { SPEECH } from '../../src/ui/people/people.ts';
import { isHardLine, leaderExpression, leaderFigure, speechOf } from '../../src/ui/stage/faces.ts';
import type { Motion } from '../../src/ui/stage/motion.ts';
import { rimPiece, screenLight, screenPieces, standPiece } from '../../src/ui/stage/pieces.ts';
import { castOf } from '../../src/ui/stage/plan.ts';
import { rimColour, rimStrength } from '../../src/ui/stage/props/screen.ts';
import { glide, pieceImage, type SceneKit, type ScenePart } from './kit.ts';
import { makeLowerThird } from './lower-third.ts';
import { makePerson, type Person } from './person.ts';

type LightUp = (leader: LeaderPicture, picture: StagePicture, motion: Motion) => void;

function makeRim(kit: SceneKit, podium: Podium, slot: GameObjects.Container): LightUp {
  const rims = new Map<string, GameObjects.Image>();
  return ({ composure, light }, _picture, motion) => {
    const colour = rimColour(composure);
    if (!rims.has(colour)) {
      const rim = pieceImage(kit, rimPiece(kit.layout, podium, colour), `rim/${podium}/${colour}`).setAlpha(
        0,
      );
      rims.set(colour, rim);
      slot.add(rim);
    }
    for (const [each, rim] of rims)
      glide(kit, rim, { alpha: each === colour ? rimStrength(composure, light) : 0 }, motion);
  };
}

/** A group around the middle of an image, so that it shrinks towards there whenever its texture arrives. */
function middled(kit: SceneKit, image: GameObjects.Image): GameObjects.Container {
  const group = kit.scene.add.container(image.x, image.y, [image]);
  image.setPosition(0, 0);
  return group;
}

/** The pieces around a leader, in the order they are painted; the person stands in the middle of them. */
function makeScreen(kit: SceneKit, podium: Podium, person: Person): LightUp {
  const pieces = screenPieces(kit.layout, kit.sides, podium);
  const image = (name: keyof typeof pieces) => pieceImage(kit, pieces[name], `${name}/${podium}`);
  const halo = image('halo').setBlendMode('ADD');
  const screen = image('screen');
  const glow = image('glow');
  const beam = image('beam');
  const slot = kit.scene.add.container();
  const rim = makeRim(kit, podium, slot);
  const shade = image('shade');
  const lectern = image('lectern');
  const strip = middled(kit, image('strip'));
  kit.room.add([halo, screen, glow, beam, slot, person.node, shade, lectern, strip]);
  return (leader, picture, motion) => {
    const burn = screenLight(leader, picture);
    glide(kit, halo, { alpha: burn.halo * 0.62 }, motion);
    glide(kit, glow, { alpha: burn.glow }, motion);
    glide(kit, beam, { alpha: burn.beam }, motion);
    glide(kit, shade, { alpha: burn.shade }, motion);
    glide(kit, strip, { scaleX: burn.strip }, motion);
    rim(leader, picture, motion);
  };
}

/** The part of one podium. */
export function podiumPart(kit: SceneKit, podium: Podium): ScenePart {
  const { plan, layout } = kit;
  const onScreen = plan.leaders === 'screens';
  const person = makePerson(kit, (onScreen ? layout.people : layout.standing)[podium], `leader-${podium}`);
  const light = onScreen ? makeScreen(kit, podium, person) : null;
  if (!onScreen) {
    const stand = pieceImage(kit, standPiece(kit.act, layout, kit.sides, podium), `stand/${podium}`);
    kit.room.add([person.node, stand]);
  }
  const strap = plan.straps ? makeLowerThird(kit, podium) : null;
  let speech = '';
  let struck = false;
  return {
    show(picture, motion) {
      const leader = castOf(picture).find((one) => one.podium === podium);
      if (!leader) return;
      person.show(leaderFigure(leader), leaderExpression(leader), motion);
      const now = speechOf(leader, picture);
      if (now.key !== speech) person.talk(picture.words, now.seconds, SPEECH[leader.manner ?? 'calm']);
      speech = now.key;
      const hard = isHardLine(castOf(picture).find((other) => other.podium !== podium));
      if (hard && !struck) person.glance();
      struck = hard;
      light?.(leader, picture, motion);
      strap?.(leader, motion);
    },
    skip: () => person.stop(),
  };
}
