// Which loops lie under the scene now, and how strongly? A mood gives each loop its gain; the loops follow by fading.

import type { SoundBed } from '../session/sound-cues.ts';
import { type SpriteName, strengthOf, type Volumes } from './mix.ts';
import type { HowlLike } from './opened-sound.ts';
import type { Timers } from './timers.ts';

export type Mood = {
  readonly bed: SoundBed | null;
  /** 0 calm to 1 everything at stake; heard only over the studio bed. */
  readonly tension: number;
  /** While something more important is heard. */
  readonly ducked: boolean;
};

const LAYERS = ['bed-studio', 'bed-tension', 'bed-press-room'] as const satisfies readonly SpriteName[];
type Layer = (typeof LAYERS)[number];

const DUCKED = 0.35;
/** A difference that nobody hears; howler's fade never ends when there is none. */
const UNHEARD = 0.01;

function share(layer: Layer, { bed, tension }: Mood): number {
  if (layer === 'bed-press-room') return bed === 'press-room' ? 1 : 0;
  if (bed !== 'studio') return 0;
  // The calm bed makes room as the tense layer comes in, so that the whole grows only a little.
  return layer === 'bed-tension' ? tension : 1 - 0.35 * tension;
}

/** The gain of each loop, 0 to 1. */
export function layerGains(mood: Mood, volumes: Volumes): Record<Layer, number> {
  const gain = (layer: Layer) => share(layer, mood) * strengthOf(layer, volumes) * (mood.ducked ? DUCKED : 1);
  return {
    'bed-studio': gain('bed-studio'),
    'bed-tension': gain('bed-tension'),
    'bed-press-room': gain('bed-press-room'),
  };
}

export type Layers = {
  /** Fades every loop to its gain within `fadeMs`; loops that reach nothing are stopped. */
  follow(gains: Record<Layer, number>, fadeMs: number): void;
};

/** `changes` counts the fades, so that the end of an old fade does not stop a newer one. */
type Playing = { readonly id: number; heading: number; changes: number };

function fadeTo(howl: HowlLike, playing: Playing, gain: number, fadeMs: number): void {
  const now = Number(howl.volume(playing.id));
  playing.heading = gain;
  playing.changes++;
  if (Math.abs(now - gain) < UNHEARD || fadeMs <= 0) howl.volume(gain, playing.id);
  else howl.fade(now, gain, fadeMs, playing.id);
}

function begin(howl: HowlLike, layer: Layer): Playing | null {
  const id = howl.play(layer);
  if (id === null) return null;
  return { id, heading: 0, changes: 0 };
}

/** The loops of one loaded recording. */
export function createLayers(howl: HowlLike, timers: Timers): Layers {
  const playing = new Map<Layer, Playing>();
  const end = (layer: Layer, ending: Playing, change: number) => {
    if (ending.changes !== change) return;
    howl.stop(ending.id);
    if (playing.get(layer) === ending) playing.delete(layer);
  };
  return {
    follow(gains, fadeMs) {
      for (const layer of LAYERS) {
        const gain = gains[layer] < UNHEARD ? 0 : gains[layer];
        const loop = playing.get(layer) ?? (gain > 0 ? begin(howl, layer) : null);
        if (!loop || loop.heading === gain) continue;
        playing.set(layer, loop);
        fadeTo(howl, loop, gain, fadeMs);
        const { changes } = loop;
        if (gain === 0) timers.after(fadeMs + 60, () => end(layer, loop, changes));
      }
    },
  };
}
