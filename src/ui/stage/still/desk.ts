// What happens in the middle of the still stage: the moderator at the desk, a citizen at the microphone.
import type { Podium } from '../../../session/picture.ts';
import { SPEECH } from '../../people/people.ts';
import {
  citizenExpression,
  citizenFigure,
  citizenSpeech,
  moderatorExpression,
  moderatorFacing,
  moderatorFigure,
} from '../faces.ts';
import { deskPiece, lampPiece, micPiece } from '../pieces.ts';
import { addPiece } from './images.ts';
import { add, shine } from './nodes.ts';
import type { StillKit, StillPart } from './part.ts';
import { stillPerson } from './person.ts';

/** The moderator, the desk and its lamp. */
export function stillDesk(kit: StillKit): StillPart {
  const group = add(kit.room, 'g', { class: 'st-light' });
  const box = kit.layout.moderator;
  const host = box ? stillPerson(kit, group, box) : null;
  addPiece(kit, group, deskPiece(kit.layout), '');
  const lamp = addPiece(kit, group, lampPiece(kit.layout), 'st-light');
  let facing: Podium = 'right';
  let speech = 0;
  return (picture, motion) => {
    const { moderator, citizen } = picture;
    shine(group, citizen ? 0.12 : 1);
    shine(lamp, moderator.lit ? 1 : 0);
    if (!host) return;
    shine(host.frame, moderator.lit ? 1 : 0.62);
    facing = moderatorFacing(picture) ?? facing;
    host.show(moderatorFigure(facing), moderatorExpression(moderator), motion);
    const talking = moderator.speaking ? picture.speech : 0;
    if (talking !== speech) host.talk(picture.words, talking);
    speech = talking;
  };
}

/** The citizen who asks. */
export function stillCitizen(kit: StillKit): StillPart {
  const group = add(kit.front, 'g', { class: 'st-light' });
  const person = stillPerson(kit, group, kit.layout.citizen);
  addPiece(kit, group, micPiece(kit.layout), '');
  let asking = '';
  return (picture, motion) => {
    const { citizen } = picture;
    shine(group, citizen ? 1 : 0);
    group.dataset.here = String(citizen !== null);
    const seconds = citizenSpeech(picture);
    const now = citizen ? `${citizen.look}/${seconds}` : '';
    if (citizen) person.show(citizenFigure(citizen.look), citizenExpression(picture), motion);
    if (now !== asking) person.talk(picture.words, citizen ? seconds : 0, SPEECH.empathetic);
    asking = now;
  };
}
