// The worm of the night as points that can be pointed at: what was said, how the room clapped, and what it moved. Pure.

import { wormNow } from '../rules/index.ts';
import type { Said } from './beat.ts';
import type { WormPoint } from './picture.ts';
import type { Reaction } from './reactions.ts';
import { eventsShown, type Show } from './show.ts';
import { cardSaid } from './transcript.ts';

/** One line said and the worm after it. */
export interface WormStop {
  readonly event: number;
  readonly said: Said;
  /** 0..100, 50 neutral, up for side 0. */
  readonly worm: WormPoint;
  /** The lowest and the highest of the seven segments. */
  readonly band: readonly [number, number];
  /** Jump of the swing line since the stop before, worm points, up for side 0. */
  readonly jump: number;
  /** What the same line did to net best-party lead of side 0, percentage points. */
  readonly moved: number;
}

/** The worm at one moment, with the lowest and the highest of the seven segments. */
export type WormMoment = Pick<WormStop, 'worm' | 'band'>;

function momentOf({ worm, state }: Reaction): WormMoment {
  const all = wormNow(state.cells);
  return { worm, band: [Math.min(...all), Math.max(...all)] };
}

/** The worm as far as the player has been shown the night: one moment per event. */
export const wormSoFar = (show: Show): WormMoment[] =>
  show.reactions.slice(0, eventsShown(show)).map(momentOf);

/** One stop per line of the night, in order. */
export function wormStops(show: Show): WormStop[] {
  let last = 50;
  return cardSaid(show.match.events).map(({ event, said }) => {
    const reaction = show.reactions[event]!;
    const moment = momentOf(reaction);
    const jump = moment.worm.swing - last;
    last = moment.worm.swing;
    return { event, said, ...moment, jump, moved: reaction.total };
  });
}
