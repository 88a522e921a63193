// What comes out of the loudspeaker: a written-down night is played on the real sound board, whose recording notes every
// gain instead of sounding, and the notes are added up from the synthesised samples. Needs fake timers.
import { vi } from 'vitest';
import type { Volumes } from '../../src/audio/mix.ts';
import { gainAt } from '../../src/audio/mix.ts';
import type { HowlLike, OpenedSound } from '../../src/audio/opened-sound.ts';
import { createSoundBoard } from '../../src/audio/sound-board.ts';
import { PALETTE, type SpriteName, synthesised } from '../../src/tools/sound/palette.ts';
import { SAMPLE_RATE, type Signal } from '../../src/tools/sound/signal.ts';
import type { Heard } from './heard-night.ts';

/** From `at` on, the gain goes from `from` to `to` within `ms`, and stays. Times in milliseconds. */
type Bend = { readonly at: number; readonly from: number; readonly to: number; readonly ms: number };

export type Played = {
  readonly sprite: SpriteName;
  readonly at: number;
  end: number;
  readonly bends: Bend[];
};

const gainOf = (bend: Bend | undefined, at: number): number => {
  if (!bend) return 0;
  const share = bend.ms === 0 ? 1 : Math.min(1, (at - bend.at) / bend.ms);
  return bend.from + (bend.to - bend.from) * share;
};

const gainNow = (bends: readonly Bend[], at: number): number => gainOf(bends.at(-1), at);

function notingSound() {
  const played: Played[] = [];
  const bend = (id: number, from: number, to: number, ms: number) =>
    played[id]!.bends.push({ at: Date.now(), from, to, ms });
  const howl: HowlLike = {
    play: (sprite) =>
      played.push({
        sprite: sprite as SpriteName,
        at: Date.now(),
        end: Number.POSITIVE_INFINITY,
        bends: [],
      }) - 1,
    stop: (id) => Object.assign(played[id]!, { end: Date.now() }),
    volume: (...given: [number] | [number, number]) =>
      given.length === 1
        ? gainNow(played[given[0]]!.bends, Date.now())
        : bend(given[1], given[0], given[0], 0),
    fade: (from, to, ms, id) => bend(id, from, to, ms),
    rate: () => undefined,
  };
  const opened: OpenedSound = {
    howl,
    awake: () => true,
    wake: () => undefined,
    sleep: () => undefined,
    onAwake: () => undefined,
    setGain: () => undefined,
    mute: () => undefined,
    close: () => undefined,
  };
  return { played, opened };
}

/** Everything that the board played for `heard`. */
export async function played(heard: readonly Heard[], volumes: Volumes): Promise<readonly Played[]> {
  vi.setSystemTime(0);
  const sound = notingSound();
  const board = createSoundBoard({ open: async () => sound.opened, now: Date.now, volumes });
  board.unlock();
  await vi.dynamicImportSettled();
  await vi.advanceTimersByTimeAsync(0);
  for (const one of heard) {
    await vi.advanceTimersByTimeAsync(Math.max(0, one.at - Date.now()));
    if (one.type === 'cue') board.play(one.cue);
    else if (one.type === 'bed') board.bed(one.bed);
    else if (one.type === 'tension') board.tension(one.level);
    else board.duck(one.on);
  }
  await vi.advanceTimersByTimeAsync(5000);
  board.dispose();
  return sound.played;
}

const samples = new Map<SpriteName, Signal>();
function samplesOf(sprite: SpriteName): Signal {
  const known = samples.get(sprite) ?? synthesised(sprite);
  samples.set(sprite, known);
  return known;
}

const PER_MS = SAMPLE_RATE / 1000;

/** From where to where a playing is heard between two times, in milliseconds. */
function heardSpan(one: Played, fromMs: number, untilMs: number): readonly [number, number] {
  const { loop } = PALETTE[one.sprite];
  const over = loop ? one.end : Math.min(one.end, one.at + samplesOf(one.sprite).length / PER_MS);
  return [Math.ceil(Math.max(one.at, fromMs)), Math.min(over, untilMs)];
}

function add(out: Signal, one: Played, fromMs: number, master: number): void {
  const [first, last] = heardSpan(one, fromMs, fromMs + out.length / PER_MS);
  const signal = samplesOf(one.sprite);
  const { at, bends } = one;
  let bend = 0;
  for (let ms = first; ms < last; ms++) {
    while (bend + 1 < bends.length && bends[bend + 1]!.at <= ms) bend++;
    const gain = gainOf(bends[bend], ms) * master;
    if (gain === 0) continue;
    const place = Math.round((ms - at) * PER_MS);
    const into = Math.round((ms - fromMs) * PER_MS);
    for (let k = 0; k < PER_MS && into + k < out.length; k++)
      out[into + k]! += signal[(place + k) % signal.length]! * gain;
  }
}

/** The sum of what was played in `ms` milliseconds from `fromMs` on, as it goes into the soft ceiling. */
export function mixdown(all: readonly Played[], fromMs: number, ms: number, volumes: Volumes): Signal {
  const out = new Float32Array(ms * PER_MS);
  for (const one of all) add(out, one, fromMs, gainAt(volumes.master));
  return out;
}
