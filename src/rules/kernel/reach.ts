// How a line reaches its hearers beyond its own effects: who asked for it, and whether they were forewarned.
import { CONSTANTS } from '../constants.ts';

/** How a line reaches its hearers beyond its own effects. */
export interface Reach {
  /** Segment that asked, or -1. */
  readonly asker: number;
  /** Factor on what the line gains its speaker in compassion. */
  readonly compassion: number;
  /** Share of the effect on the other side that forewarning removes. */
  readonly discount: number;
}

export const PLAIN_REACH: Reach = { asker: -1, compassion: 1, discount: 0 };
export const FOREWARNED_REACH: Reach = { ...PLAIN_REACH, discount: CONSTANTS.inoculation };
