// How loud is each sound against the others, and which slider does it obey? Numbers only, no player.

import type { SoundBed, SoundCue } from '../session/sound-cues.ts';

/** A sound in the recording. */
export type SpriteName = SoundCue | `bed-${SoundBed}` | 'bed-tension';

/** Slider positions, 0 to 1. */
export type Volumes = {
  readonly master: number;
  readonly effects: number;
  readonly crowd: number;
  readonly music: number;
};

export type Channel = Exclude<keyof Volumes, 'master'>;

const CROWD: ReadonlySet<SpriteName> = new Set([
  'murmur-low',
  'murmur-mid',
  'murmur-high',
  'applause-small',
  'applause-medium',
  'applause-large',
  'groan',
  'laugh',
  'bed-press-room',
]);

const MUSIC: ReadonlySet<SpriteName> = new Set([
  'sting',
  'result-win',
  'result-draw',
  'result-loss',
  'bed-studio',
  'bed-tension',
]);

export function channelOf(sprite: SpriteName): Channel {
  if (CROWD.has(sprite)) return 'crowd';
  return MUSIC.has(sprite) ? 'music' : 'effects';
}

/** Part of full strength at which a sound is played; what is not named here is played at full strength. */
const STRENGTH: Partial<Record<SpriteName, number>> = {
  'bed-studio': 0.38,
  'bed-tension': 0.36,
  'bed-press-room': 0.4,
  'murmur-low': 0.45,
  'murmur-mid': 0.55,
  'murmur-high': 0.65,
};

/** A slider position as a gain: the ear hears in ratios, so the lower half of the slider must reach further down. */
export const gainAt = (slider: number): number => Math.max(0, Math.min(1, slider)) ** 2;

/** Room for what sounds together: with every slider at its end the sum of a night's busiest minute stays below full scale. */
export const HEADROOM = 0.8;

/** The gain of one sound, 0 to 1, without the master. */
export const strengthOf = (sprite: SpriteName, volumes: Volumes): number =>
  HEADROOM * (STRENGTH[sprite] ?? 1) * gainAt(volumes[channelOf(sprite)]);
