// Which loops lie under the scene now, and how strongly? A mood gives each loop its gain; the loops follow by fading.

import type { SoundBed } from '../session/sound-cues.ts';
import { type SpriteName, strengthOf, type Volumes } from './mix.ts';
import type { HowlLike } from './opened-sound.ts';
import type { Timers } from './timers.ts';

export type Mood = {
  readonly bed: SoundBed | null;
  /** 0 calm to 1 everything at stake; heard only over the studio bed. */
  readonly tension: number;
  /** While somebody speaks. */
  readonly ducked: boolean;
  /** While the programme's own sound is heard: the sting, a result. */
  readonly under: boolean;
};

const LAYERS = ['bed-studio', 'bed-tension', 'bed-press-room'] as const satisfies readonly SpriteName[];
type Layer = (typeof LAYERS)[number];

const DUCKED = 0.5;
const UNDER = 0.3;
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
  const room = mood.under ? UNDER : mood.ducked ? DUCKED : 1;
  const gain = (layer: Layer) => share(layer, mood) * strengthOf(layer, volumes) * room;
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

/** Straight pieces that a fade is made of. */
const PIECES = 4;

/**
 * Points on the way from one gain to another, on a quarter of a circle: while one loop sinks and another rises, their
 * power together stays the same, so a crossfade has no hole in the middle.
 */
export function fadePoints(from: number, to: number): readonly number[] {
  return Array.from({ length: PIECES + 1 }, (_, i) => {
    const turn = (i / PIECES) * (Math.PI / 2);
    return to > from ? from + (to - from) * Math.sin(turn) : to + (from - to) * Math.cos(turn);
  });
}

/** `changes` counts the fades, so that the end of an old fade does not stop a newer one. */
type Playing = { readonly id: number; heading: number; changes: number };

function fadeTo(howl: HowlLike, timers: Timers, playing: Playing, gain: number, fadeMs: number): void {
  const now = Number(howl.volume(playing.id));
  playing.heading = gain;
  const change = ++playing.changes;
  if (Math.abs(now - gain) < UNHEARD || fadeMs <= 0) {
    howl.volume(gain, playing.id);
    return;
  }
  const points = fadePoints(now, gain);
  const piece = (i: number) => {
    if (playing.changes !== change) return;
    // Howler's fade never ends when there is nothing to fade.
    if (points[i] !== points[i + 1]) howl.fade(points[i]!, points[i + 1]!, fadeMs / PIECES, playing.id);
    if (i + 1 < PIECES) timers.after(fadeMs / PIECES, () => piece(i + 1));
  };
  piece(0);
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
        fadeTo(howl, timers, loop, gain, fadeMs);
        const { changes } = loop;
        if (gain === 0) timers.after(fadeMs + 60, () => end(layer, loop, changes));
      }
    },
  };
}
