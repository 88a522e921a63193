// Which sounds of the crowd must also be read? Text keys only: the words stand in the language files.

import type { SoundCue } from '../session/sound-cues.ts';

/** Every key that the language files must have, below `sound.caption`. */
export const CAPTION_KEYS = [
  'sound.caption.murmur-low',
  'sound.caption.murmur-mid',
  'sound.caption.murmur-high',
  'sound.caption.applause-small',
  'sound.caption.applause-medium',
  'sound.caption.applause-large',
  'sound.caption.groan',
  'sound.caption.laugh',
] as const;

export type CaptionKey = (typeof CAPTION_KEYS)[number];

/** The caption's text key, or null for a sound that no crowd makes. */
export function captionFor(cue: SoundCue): CaptionKey | null {
  const key = `sound.caption.${cue}`;
  return CAPTION_KEYS.find((known) => known === key) ?? null;
}
