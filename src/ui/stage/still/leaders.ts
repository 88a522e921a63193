// The two leaders of the still stage: screen, light, person, lectern, strap.
import type { LeaderPicture, Podium, StagePicture } from '../../../session/picture.ts';
import { SPEECH } from '../../people/people.ts';
import { isHardLine, leaderExpression, leaderFigure, speechOf } from '../faces.ts';
import type { Motion } from '../motion.ts';
import { rimPiece, screenLight, screenPieces, standPiece } from '../pieces.ts';
import { castOf } from '../plan.ts';
import { rimColour, rimStrength } from '../props/screen.ts';
import { addPiece } from './images.ts';
import { stillLowerThird } from './lower-third.ts';
import { add, place, shine } from './nodes.ts';
import type { StillKit, StillPart } from './part.ts';
import { stillPerson } from './person.ts';

type LightUp = (leader: LeaderPicture, picture: Parameters<StillPart>[0]) => void;

function stillBody(kit: StillKit, parent: SVGGElement, podium: Podium) {
  const box = kit.plan.leaders === 'screens' ? kit.layout.people[podium] : kit.layout.standing[podium];
  const person = stillPerson(kit, parent, box);
  let speech = '';
  let struck = false;
  return (leader: LeaderPicture, picture: StagePicture, motion: Motion): void => {
    person.show(leaderFigure(leader), leaderExpression(leader), motion);
    const now = speechOf(leader, picture);
    if (now.key !== speech) person.talk(picture.words, now.seconds, SPEECH[leader.manner ?? 'calm']);
    speech = now.key;
    const hard = isHardLine(castOf(picture).find((other) => other.podium !== podium));
    if (hard && !struck) person.glance();
    struck = hard;
  };
}

function stillRim(kit: StillKit, parent: SVGGElement, podium: Podium): LightUp {
  const rims = new Map<string, SVGImageElement>();
  return ({ composure, light }) => {
    const colour = rimColour(composure);
    if (!rims.has(colour))
      rims.set(colour, addPiece(kit, parent, rimPiece(kit.layout, podium, colour), 'st-light'));
    for (const [each, node] of rims) shine(node, each === colour ? rimStrength(composure, light) : 0);
  };
}

function stillScreen(kit: StillKit, podium: Podium): { back: SVGGElement; light: LightUp } {
  const pieces = screenPieces(kit.layout, kit.sides, podium);
  const group = add(kit.room, 'g');
  const halo = addPiece(kit, group, pieces.halo, 'st-light');
  addPiece(kit, group, pieces.screen, '');
  const glow = addPiece(kit, group, pieces.glow, 'st-light');
  const beam = addPiece(kit, group, pieces.beam, 'st-light');
  const rim = stillRim(kit, add(group, 'g'), podium);
  const back = add(group, 'g');
  const shade = addPiece(kit, group, pieces.shade, 'st-light');
  addPiece(kit, group, pieces.lectern, '');
  const strip = addPiece(kit, group, pieces.strip, 'st-move');
  const box = kit.layout.strips[podium];
  strip.style.transformOrigin = `${box.x + box.width / 2}px ${box.y}px`;
  const light: LightUp = (leader, picture) => {
    const burn = screenLight(leader, picture);
    shine(halo, burn.halo);
    shine(glow, burn.glow);
    shine(beam, burn.beam);
    shine(shade, burn.shade);
    place(strip, `scaleX(${Math.round(burn.strip * 100) / 100})`);
    rim(leader, picture);
  };
  return { back, light };
}

/** The part of one podium. */
export function stillLeader(kit: StillKit, podium: Podium): StillPart {
  const screen = kit.plan.leaders === 'screens' ? stillScreen(kit, podium) : null;
  const person = stillBody(kit, screen?.back ?? add(kit.room, 'g'), podium);
  if (!screen) addPiece(kit, kit.room, standPiece(kit.act, kit.layout, kit.sides, podium), '');
  const strap = stillLowerThird(kit, podium);
  return (picture, motion) => {
    const leader = castOf(picture).find((one) => one.podium === podium);
    if (!leader) return;
    person(leader, picture, motion);
    screen?.light(leader, picture);
    strap(leader, motion);
  };
}
