// A played card flies to the lectern as a slip of paper, and is gone: the player's from the hand, the other leader's from
// below. Decoration.
import type { Podium } from '../../../session/picture.ts';
import {
  type Point,
  rivalLine,
  SLIP_MS,
  slipBox,
  slipFromBelow,
  slipFromPage,
  slipSvg,
} from '../props/slip.ts';
import type { PlayedCard } from '../stage.ts';
import { add } from './nodes.ts';
import type { StillKit, StillPart } from './part.ts';

function send(kit: StillKit, podium: Podium, from: Point): void {
  const slip = add(kit.room, 'g');
  if (typeof slip.animate !== 'function') {
    slip.remove();
    return;
  }
  const end = slipBox(kit.layout, podium);
  slip.innerHTML = slipSvg(end);
  const { fly, lie, fade } = SLIP_MS;
  const duration = fly + lie + fade;
  const at = ({ x, y }: Point, turn: number) => `translate(${x}px, ${y}px) rotate(${turn}deg)`;
  const flight = slip.animate(
    [
      { transform: at(from, -8), easing: 'ease-out' },
      { transform: at(end, 3), offset: fly / duration },
      { transform: at(end, 3), opacity: 1, offset: (fly + lie) / duration },
      { transform: at(end, 3), opacity: 0 },
    ],
    { duration },
  );
  flight.onfinish = () => slip.remove();
  flight.oncancel = () => slip.remove();
}

/** Sends the player's card on its way. `page` is where the stage stands on the page. */
export const flyCard = (kit: StillKit, card: PlayedCard, page: DOMRect): void =>
  send(kit, card.podium, slipFromPage(kit.layout, card, page));

/** Sends a card whenever the other leader begins a line. */
export function stillSlip(kit: StillKit): StillPart {
  let shown = '';
  return (picture, motion) => {
    const line = rivalLine(picture);
    const key = line?.key ?? '';
    if (key === shown) return;
    shown = key;
    if (line && motion === 'play') send(kit, line.podium, slipFromBelow(kit.layout, line.podium));
  };
}
