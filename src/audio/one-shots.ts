// How is a single sound played? Softly varied, never twice at once, and a murmur swells and sinks.

import type { SoundCue } from '../session/sound-cues.ts';
import { strengthOf, type Volumes } from './mix.ts';
import type { HowlLike } from './opened-sound.ts';
import type { Timers } from './timers.ts';

/** The same sound again within this time is one sound. @unit milliseconds */
export const TOO_SOON = 70;

/** Small sounds that are heard often must not be the same each time. */
const SPEEDS = [1, 0.96, 1.04, 0.985, 1.02] as const;
const VARIED: ReadonlySet<SoundCue> = new Set(['card-lift', 'card-play', 'ui-tick', 'shot-cut', 'desk-taps']);

/** Loops among the cues: they come up, stay and sink. @unit milliseconds */
const SWELL = { rise: 350, stay: 2600, fall: 900 };
const SWELLING: ReadonlySet<SoundCue> = new Set(['murmur-low', 'murmur-mid', 'murmur-high']);

function swell(howl: HowlLike, id: number, gain: number, timers: Timers): void {
  // Howler's fade never ends when there is nothing to fade.
  if (gain < 0.02) {
    howl.stop(id);
    return;
  }
  howl.fade(0, gain, SWELL.rise, id);
  timers.after(SWELL.stay, () => howl.fade(gain, 0, SWELL.fall, id));
  timers.after(SWELL.stay + SWELL.fall + 60, () => howl.stop(id));
}

export type OneShots = {
  /** `now` in milliseconds on any steady clock. */
  play(cue: SoundCue, volumes: Volumes, now: number): void;
};

/** The single sounds of one loaded recording. */
export function createOneShots(howl: HowlLike, timers: Timers): OneShots {
  const last = new Map<SoundCue, number>();
  let turn = 0;
  return {
    play(cue, volumes, now) {
      const gain = strengthOf(cue, volumes);
      if (gain === 0 || now - (last.get(cue) ?? Number.NEGATIVE_INFINITY) < TOO_SOON) return;
      last.set(cue, now);
      const id = howl.play(cue);
      if (id === null) return;
      if (SWELLING.has(cue)) swell(howl, id, gain, timers);
      else howl.volume(gain, id);
      if (VARIED.has(cue)) howl.rate(SPEEDS[turn++ % SPEEDS.length]!, id);
    },
  };
}
