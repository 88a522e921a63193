// Which sounds can the night ask for? Names only: what they sound like and how loud belongs to src/audio.

/** Single sounds, in the order of the palette. */
export const SOUND_CUES = [
  'sting',
  'lights-up',
  'card-lift',
  'card-play',
  'clock-tick',
  'desk-taps',
  'fact-stamp',
  'held-breath',
  'murmur-low',
  'murmur-mid',
  'murmur-high',
  'applause-small',
  'applause-medium',
  'applause-large',
  'groan',
  'laugh',
  'worm-up',
  'worm-down',
  'result-win',
  'result-draw',
  'result-loss',
  'handshake',
  'shot-cut',
  'ui-tick',
] as const;

export type SoundCue = (typeof SOUND_CUES)[number];

/** Sounds that lie under an act until another takes their place. */
export const SOUND_BEDS = ['studio', 'press-room'] as const;

export type SoundBed = (typeof SOUND_BEDS)[number];
