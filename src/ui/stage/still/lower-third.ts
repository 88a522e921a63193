// The name straps of the still stage: titles of the programme, in front of the room and unmoved by the camera. The speaker's
// strap grows an edge of limelight.
import type { LeaderPicture, Podium } from '../../../session/picture.ts';
import { PAINT } from '../colours.ts';
import type { Motion } from '../motion.ts';
import { strapEdge, strapOf, strapSvg } from '../props/strap.ts';
import { add, place, put } from './nodes.ts';
import type { StillKit } from './part.ts';

const WIPE_MS = 240;

/** The strap of whoever stands at the podium; drawn anew only when its words change. */
export function stillLowerThird(kit: StillKit, podium: Podium) {
  const { layout, plan, measure } = kit;
  const group = add(kit.titles, 'g');
  const words = add(group, 'g');
  const edge = add(group, 'rect', { fill: PAINT.limelight, class: 'st-move' });
  place(edge, 'scaleX(0)');
  let shown = '';
  const write = (leader: LeaderPicture, motion: Motion): void => {
    const strap = strapOf(layout, leader, measure, plan.leaders === 'standing');
    const { x, y, width, height } = strapEdge(strap, layout.font);
    words.innerHTML = strapSvg(strap, leader, layout.font);
    put(edge, { x, y, width, height });
    edge.style.transformOrigin = `${podium === 'left' ? x : x + width}px ${y}px`;
    if (motion !== 'play') return;
    const from = `translateX(${podium === 'left' ? -24 : 24}px)`;
    const wipe = [{ transform: from, opacity: 0 }, { transform: 'translateX(0)' }];
    words.animate?.(wipe, { duration: WIPE_MS, easing: 'ease-out' });
  };
  return (leader: LeaderPicture, motion: Motion): void => {
    if (!plan.straps || leader.name === '') return;
    const key = `${leader.name}/${leader.role}/${leader.you}/${leader.side}`;
    if (key !== shown) write(leader, motion);
    shown = key;
    place(edge, leader.face === 'speaking' ? 'scaleX(1)' : 'scaleX(0)');
  };
}
