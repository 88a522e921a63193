// How is a single sound played? Softly varied, never twice at once; one voice of the crowd gives way to the next, and a
// murmur swells and sinks.

import type { SoundCue } from '../session/sound-cues.ts';
import { channelOf, strengthOf, type Volumes } from './mix.ts';
import type { HowlLike } from './opened-sound.ts';
import type { Timers } from './timers.ts';

/** The same sound again within this time is one sound. @unit milliseconds */
export const TOO_SOON = { small: 70, long: 3000 } as const;

/** Small sounds that are heard often must not be the same each time. */
const SPEEDS = [1, 0.96, 1.04, 0.985, 1.02] as const;
const VARIED: ReadonlySet<SoundCue> = new Set(['card-lift', 'card-play', 'ui-tick', 'shot-cut', 'desk-taps']);

/** Loops among the cues: they come up, stay and sink. @unit milliseconds */
const SWELL = { rise: 350, stay: 2600, fall: 900 };
const SWELLING: ReadonlySet<SoundCue> = new Set(['murmur-low', 'murmur-mid', 'murmur-high']);

/** What a later sound of the crowd does to the one before. @unit milliseconds */
const GIVE_WAY = 350;
/** How long a breath is held, and how fast it goes when the wait is cut short. @unit milliseconds */
const BREATH = { held: 1950, gone: 160 };

const isCrowd = (cue: SoundCue): boolean => channelOf(cue) === 'crowd';
const gapOf = (cue: SoundCue): number =>
  isCrowd(cue) || channelOf(cue) === 'music' || cue === 'held-breath' ? TOO_SOON.long : TOO_SOON.small;

/** `over` once it has been told to sink. */
type Ringing = { readonly id: number; readonly gain: number; readonly since: number; over: boolean };

function sink(howl: HowlLike, timers: Timers, ringing: Ringing | null, fadeMs: number): void {
  if (!ringing || ringing.over) return;
  ringing.over = true;
  const now = Number(howl.volume(ringing.id));
  // Howler's fade never ends when there is nothing to fade.
  if (now > 0.01) howl.fade(now, 0, fadeMs, ringing.id);
  timers.after(fadeMs + 60, () => howl.stop(ringing.id));
}

function swell(howl: HowlLike, timers: Timers, ringing: Ringing): void {
  if (ringing.gain < 0.02) {
    howl.stop(ringing.id);
    return;
  }
  howl.fade(0, ringing.gain, SWELL.rise, ringing.id);
  timers.after(SWELL.stay, () => sink(howl, timers, ringing, SWELL.fall));
}

export type OneShots = {
  /** `now` in milliseconds on any steady clock. */
  play(cue: SoundCue, volumes: Volumes, now: number): void;
  /** Lets go of a held breath whose wait was cut short. */
  letGo(now: number): void;
};

/** The single sounds of one loaded recording. */
export function createOneShots(howl: HowlLike, timers: Timers): OneShots {
  const last = new Map<SoundCue, number>();
  let turn = 0;
  let crowd: Ringing | null = null;
  let breath: Ringing | null = null;
  const begin = (cue: SoundCue, gain: number, now: number): Ringing | null => {
    const id = howl.play(cue);
    if (id === null) return null;
    const ringing = { id, gain, since: now, over: false };
    if (SWELLING.has(cue)) swell(howl, timers, ringing);
    else howl.volume(gain, id);
    if (VARIED.has(cue)) howl.rate(SPEEDS[turn++ % SPEEDS.length]!, id);
    return ringing;
  };
  return {
    play(cue, volumes, now) {
      const gain = strengthOf(cue, volumes);
      if (gain === 0 || now - (last.get(cue) ?? Number.NEGATIVE_INFINITY) < gapOf(cue)) return;
      last.set(cue, now);
      if (isCrowd(cue)) sink(howl, timers, crowd, GIVE_WAY);
      const ringing = begin(cue, gain, now);
      if (isCrowd(cue)) crowd = ringing;
      if (cue === 'held-breath') breath = ringing;
    },
    letGo(now) {
      if (breath && now - breath.since < BREATH.held) sink(howl, timers, breath, BREATH.gone);
      breath = null;
    },
  };
}
