// What stands between both leaders of the still stage: the slash of a clash, and the hands that are shaken.
import { clashPiece, handshakePiece } from '../meeting-pieces.ts';
import { addPiece } from './images.ts';
import { add, shine } from './nodes.ts';
import type { StillKit, StillPart } from './part.ts';

/** Burns behind the leaders while they clash. */
export function stillClash(kit: StillKit): StillPart {
  const slash = addPiece(kit, kit.room, clashPiece(kit.layout, kit.sides), 'st-light');
  return ({ shot }) => shine(slash, shot === 'two-shot' ? 1 : 0);
}

const SHAKE_MS = 900;
const SHAKE = [
  { transform: 'translateY(14px)', opacity: 0 },
  { transform: 'translateY(0)', opacity: 1, offset: 0.35 },
  { transform: 'translateY(-6px)', offset: 0.52 },
  { transform: 'translateY(5px)', offset: 0.7 },
  { transform: 'translateY(-3px)', offset: 0.86 },
  { transform: 'translateY(0)' },
];

/** Both arms come out and shake. Living SVG, because a handshake is over before a bitmap would be drawn. */
export function stillHandshake(kit: StillKit): StillPart {
  const group = add(kit.room, 'g', { class: 'st-light' });
  let shown = false;
  return (picture, motion) => {
    const wanted = picture.shot === 'handshake';
    shine(group, wanted ? 1 : 0);
    if (wanted === shown) return;
    shown = wanted;
    if (!wanted) return;
    group.innerHTML = handshakePiece(kit.layout, picture).svg;
    if (motion === 'play') group.animate?.(SHAKE, { duration: SHAKE_MS, easing: 'ease-in-out' });
  };
}
