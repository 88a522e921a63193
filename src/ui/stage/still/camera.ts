// The camera of the still stage: shots as cuts of the room and of what stands before it.
import type { Shot } from '../../../session/picture.ts';
import { type Framing, framingOf, landing, type Shots, titlesShown } from '../framing.ts';
import { place, shine } from './nodes.ts';
import type { StillKit, StillPart } from './part.ts';

const SETTLE_MS = 400;

const transform = ({ x, y, zoom }: Framing): string =>
  `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) scale(${zoom.toFixed(4)})`;

/** Cuts to each picture's shot and settles there before anyone has begun to read. Under reduced motion it only cuts. */
export function stillCamera(kit: StillKit): StillPart {
  let shown: Shot | null = null;
  let before: Shots = framingOf(kit.layout, 'wide');
  const aim = (node: SVGGElement, from: Framing | null, to: Framing): void => {
    place(node, transform(to));
    if (from === null || typeof node.animate !== 'function') return;
    const frames = [{ transform: transform(landing(from, to)) }, { transform: transform(to) }];
    node.animate(frames, { duration: SETTLE_MS, easing: 'ease-out' });
  };
  return ({ shot }, motion) => {
    if (shot === shown) return;
    const next = framingOf(kit.layout, shot);
    const settles = motion === 'play' && shown !== null;
    aim(kit.room, settles ? before.room : null, next.room);
    aim(kit.front, settles ? before.front : null, next.front);
    shine(kit.titles, titlesShown(shot) ? 1 : 0);
    before = next;
    shown = shot;
  };
}
