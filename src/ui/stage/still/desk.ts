// What happens in the middle of the still stage: the moderator at the desk, a citizen at the microphone, a held page.
import { PAINT } from '../colours.ts';
import { citizenSvg, moderatorSvg, TALKING } from '../faces.ts';
import { deskPiece, lampPiece, micPiece, roomShade, stampPiece, stampPodium } from '../pieces.ts';
import { addPiece } from './images.ts';
import { add, addPerson, fadeIn, place, shine } from './nodes.ts';
import type { StillKit, StillPart } from './part.ts';

/** The moderator, the desk and its lamp. */
export function stillDesk(kit: StillKit): StillPart {
  const group = add(kit.room, 'g', { class: 'st-light' });
  const box = kit.layout.moderator;
  const host = box ? addPerson(group, box, '') : null;
  addPiece(kit, group, deskPiece(kit.layout), '');
  const lamp = addPiece(kit, group, lampPiece(kit.layout), 'st-light');
  let shown = '';
  return ({ moderator, citizen }, motion) => {
    shine(group, citizen ? 0.12 : 1);
    shine(lamp, moderator.lit ? 1 : 0);
    if (!host) return;
    shine(host, moderator.lit ? 1 : 0.62);
    const face = moderator.speaking ? TALKING[0] : moderator.lit ? 'eyebrow' : 'listening';
    if (face === shown) return;
    host.innerHTML = moderatorSvg(kit.peeps, face);
    if (shown !== '') fadeIn(host, motion, 0.5);
    shown = face;
  };
}

/** The citizen who asks. */
export function stillCitizen(kit: StillKit): StillPart {
  const group = add(kit.front, 'g', { class: 'st-light' });
  const frame = addPerson(group, kit.layout.citizen, '');
  addPiece(kit, group, micPiece(kit.layout), '');
  let shown = '';
  return ({ citizen, speech }, motion) => {
    shine(group, citizen ? 1 : 0);
    group.dataset.here = String(citizen !== null);
    if (!citizen) return;
    const key = `${citizen.look}/${speech > 0}`;
    if (key === shown) return;
    frame.innerHTML = citizenSvg(kit.peeps, citizen.look, speech > 0 ? TALKING[0] : 'neutral');
    fadeIn(frame, motion);
    shown = key;
  };
}

/** Darkens the room while a check is weighed. */
export function stillDim(kit: StillKit): StillPart {
  const { width, height } = kit.layout;
  const veil = add(kit.room, 'rect', { width, height, fill: PAINT.night, class: 'st-light' });
  return ({ check }) => shine(veil, roomShade(check));
}

/** Drops the sheet of a check. */
export function stillStamp(kit: StillKit): StillPart {
  const group = add(kit.front, 'g', { class: 'st-move st-light' });
  let shown = 'none';
  return (picture, motion) => {
    const { check } = picture;
    const podium = stampPodium(picture);
    const key = check === 'none' ? 'none' : `${check}/${podium}`;
    if (key === shown) return;
    const dropping = shown === 'none';
    shown = key;
    shine(group, check === 'none' ? 0 : 1);
    if (check === 'none') return;
    group.replaceChildren();
    addPiece(kit, group, stampPiece(kit.layout, podium, check), '', `stamp/${key}`);
    if (dropping && motion === 'play') {
      group.animate?.([{ transform: 'translateY(-40px)' }, { transform: 'translateY(0)' }], {
        duration: 220,
        easing: 'cubic-bezier(.3,1.4,.6,1)',
      });
    }
    place(group, '');
  };
}
