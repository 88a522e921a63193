// What the page knows: one plain object that every panel and the stage read.

import type { Saying } from './beat.ts';
import type { ContentState } from './content.ts';
import type { Replaying } from './replay-actions.ts';
import type { SavedNight } from './saved-night.ts';
import type { Settings } from './settings.ts';
import type { Show } from './show.ts';

export interface SessionState {
  readonly content: ContentState;
  readonly settings: Settings;
  /** Nights played to the end on this device. The first night is quick. */
  readonly finished: number;
  /** The night under way, or null. */
  readonly night: SavedNight | null;
  /** The cold open or the debate, when its act is on. */
  readonly show: Show | null;
  readonly paused: boolean;
  /** In a class the sound is set for this visit alone; null where the settings decide. */
  readonly mutedHere: boolean | null;
  /** A finished night that is being watched, or null. */
  readonly replay: Replaying | null;
  /** Something the player should know, such as a save that could not be read. */
  readonly notice: Saying | null;
}

/** Whether nothing may be heard now. */
export const isMuted = ({ mutedHere, settings }: Pick<SessionState, 'mutedHere' | 'settings'>): boolean =>
  mutedHere ?? settings.muted;
