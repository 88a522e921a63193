// A played card flies from the hand to the lectern as a slip of paper, and is gone. Decoration.
import { PAINT } from '../colours.ts';
import type { StageLayout } from '../layout.ts';
import type { PlayedCard } from '../stage.ts';
import { add } from './nodes.ts';

const FLIGHT_MS = 240;

/** Sends the slip on its way. */
export function flyCard(root: SVGSVGElement, layout: StageLayout, { from, podium }: PlayedCard): void {
  if (typeof root.animate !== 'function') return;
  const page = root.getBoundingClientRect();
  const scale = layout.width / Math.max(1, page.width);
  const lectern = layout.lecterns[podium];
  const width = lectern.width * 0.4;
  const height = width * 0.62;
  const start = {
    x: (from.x + from.width / 2 - page.x) * scale - width / 2,
    y: (from.y - page.y) * scale - height / 2,
  };
  const end = { x: lectern.x + (lectern.width - width) / 2, y: lectern.y - height * 0.4 };
  const slip = add(root, 'rect', {
    width,
    height,
    rx: 4,
    fill: PAINT.paper,
    stroke: PAINT.line,
    'stroke-width': 2,
  });
  const flight = slip.animate(
    [
      { transform: `translate(${start.x}px, ${start.y}px) rotate(-4deg)`, opacity: 1 },
      { transform: `translate(${end.x}px, ${end.y}px) rotate(3deg) scale(0.8)`, opacity: 0.9, offset: 0.85 },
      { transform: `translate(${end.x}px, ${end.y}px) rotate(3deg) scale(0.7)`, opacity: 0 },
    ],
    { duration: FLIGHT_MS, easing: 'ease-out' },
  );
  flight.onfinish = () => slip.remove();
  flight.oncancel = () => slip.remove();
}
