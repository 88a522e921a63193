// What plays an opened recording: its loops and its single sounds, at the gains of the mix. Fetched with the recording,
// because before the first gesture nothing plays.

import type { SoundCue } from '../session/sound-cues.ts';
import { createLayers, layerGains, type Mood } from './layers.ts';
import { gainAt, type Volumes } from './mix.ts';
import { createOneShots } from './one-shots.ts';
import type { OpenedSound } from './opened-sound.ts';
import { type Page, stayAwake } from './stay-awake.ts';
import type { Timers } from './timers.ts';

export type Playing = {
  readonly sound: OpenedSound;
  /** Beds as the mood asks, within `fadeMs`. */
  follow(mood: Mood, volumes: Volumes, fadeMs: number): void;
  /** `now` in milliseconds on any steady clock. */
  play(cue: SoundCue, volumes: Volumes, now: number): void;
  /** Lets go of a held breath whose wait was cut short. */
  letGo(now: number): void;
  setMaster(slider: number): void;
  close(): void;
};

/** Players for `sound`, kept awake while `page` is seen. */
export function startPlaying(sound: OpenedSound, page: Page | null, timers: Timers): Playing {
  const layers = createLayers(sound.howl, timers);
  const oneShots = createOneShots(sound.howl, timers);
  const release = page ? stayAwake(sound, page) : () => undefined;
  return {
    sound,
    follow: (mood, volumes, fadeMs) => layers.follow(layerGains(mood, volumes), fadeMs),
    play: oneShots.play,
    letGo: oneShots.letGo,
    setMaster: (slider) => sound.setGain(gainAt(slider)),
    close: () => {
      release();
      sound.close();
    },
  };
}
