// Puts an open voter's card where it hides neither the voter nor the cards of the hand: above the face on wide windows; below
// the room on narrow ones, where there is no room above.
import type { VoterPlace } from './voter-places.ts';

const EDGE = 8;
/** Lowest room that a card is squeezed into, pixels. */
const LEAST = 190;

/** True where there is room for a card above the audience. */
export const hasRoomAbove = (): boolean => innerWidth >= 640;

const between = (low: number, value: number, high: number): number => Math.max(low, Math.min(value, high));

/** Sets position and height; `room` is the stage in the window. */
export function placeCard(card: HTMLElement, room: DOMRect, { x, y, size }: VoterPlace): void {
  const { style } = card;
  style.maxHeight = '';
  const { width, height } = card.getBoundingClientRect();
  // Beside a stage on a phone on its side stands the hand.
  const right = width + 2 * EDGE <= room.width ? room.right : innerWidth;
  const left = between(EDGE, room.left + x - width / 2, right - width - EDGE);
  const face = room.top + y - size * 0.5 - EDGE;
  const above = hasRoomAbove();
  const most = Math.max(LEAST, above ? face - EDGE : innerHeight - room.bottom - 2 * EDGE);
  const from = above
    ? Math.max(EDGE, face - Math.min(height, most))
    : between(EDGE, room.bottom + EDGE, innerHeight - LEAST - EDGE);
  style.left = `${left}px`;
  style.top = `${from}px`;
  style.maxHeight = `${most}px`;
}
