// What darkens the still stage, and what a fact check does to it: a page drops, is stamped, and stamped again by what was
// found.
import { PAINT } from '../colours.ts';
import { roomShade } from '../framing.ts';
import { stampPiece, stampPodium } from '../pieces.ts';
import { add, place, shine } from './nodes.ts';
import type { StillKit, StillPart } from './part.ts';

/** Darkens the room behind the audience, for a check or for whoever asks. */
export function stillDim(kit: StillKit): StillPart {
  const { width, height } = kit.layout;
  const veil = add(kit.room, 'rect', { width, height, fill: PAINT.night, class: 'st-light' });
  return (picture) => shine(veil, roomShade(picture));
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
    // Living SVG: a stamp falls at once.
    group.innerHTML = stampPiece(kit.layout, podium, check).svg;
    if (dropping && motion === 'play') {
      group.animate?.([{ transform: 'translateY(-40px)' }, { transform: 'translateY(0)' }], {
        duration: 220,
        easing: 'cubic-bezier(.3,1.4,.6,1)',
      });
    }
    place(group, '');
  };
}
