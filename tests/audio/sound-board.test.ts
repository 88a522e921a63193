// Does the sound board do what the night asks, and stay out of the way when there is no sound?

import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { CAPTION_KEYS } from '../../src/audio/captions.ts';
import { HEADROOM } from '../../src/audio/mix.ts';
import type { HowlLike, OpenedSound } from '../../src/audio/opened-sound.ts';
import { type Caption, createSoundBoard, type SoundBoardOptions } from '../../src/audio/sound-board.ts';
import { SOUND_CUES } from '../../src/session/sound-cues.ts';

type Playing = { readonly sprite: string; gain: number; speed: number; stopped: boolean };

/** The smallest recording: remembers what plays and how strongly, fades at once. */
function fakeSound() {
  const playing: Playing[] = [];
  const howl: HowlLike = {
    play: (sprite) => playing.push({ sprite, gain: 0, speed: 1, stopped: false }) - 1,
    stop: (id) => Object.assign(playing[id]!, { stopped: true }),
    volume: (...given: [number] | [number, number]) =>
      given.length === 1 ? playing[given[0]]!.gain : Object.assign(playing[given[1]]!, { gain: given[0] }),
    fade: (_from, to, _ms, id) => Object.assign(playing[id]!, { gain: to }),
    rate: (speed, id) => Object.assign(playing[id]!, { speed }),
  };
  const state = { awake: true, muted: false, gain: 1, closed: false };
  let heard = () => {};
  const opened: OpenedSound = {
    howl,
    awake: () => state.awake,
    wake: () => {
      state.awake = true;
      heard();
    },
    sleep: () => {
      state.awake = false;
    },
    onAwake: (listener) => {
      heard = listener;
    },
    setGain: (gain) => {
      state.gain = gain;
    },
    mute: (on) => {
      state.muted = on;
    },
    close: () => {
      state.closed = true;
    },
  };
  const heardNow = (sprite: string) => playing.filter((one) => one.sprite === sprite && !one.stopped);
  return { opened, playing, state, heardNow };
}

function fakePage() {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' as DocumentVisibilityState });
  const show = (visibilityState: DocumentVisibilityState) => {
    page.visibilityState = visibilityState;
    page.dispatchEvent(new Event('visibilitychange'));
  };
  return { page: page as EventTarget & { visibilityState: DocumentVisibilityState }, show };
}

function boardWith(options: SoundBoardOptions = {}) {
  const sound = fakeSound();
  const { page, show } = fakePage();
  const open = vi.fn(async () => sound.opened);
  let clock = 0;
  const board = createSoundBoard({ open, page, now: () => clock, ...options });
  const wait = async (ms: number) => {
    clock += ms;
    await vi.advanceTimersByTimeAsync(ms);
  };
  return { ...sound, board, open, page, show, wait };
}

// Fetched once, so that each board finds it at hand.
beforeAll(() => import('../../src/audio/playing.ts'));
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('before the first gesture', () => {
  it('loads nothing and plays nothing', () => {
    const { board, open, playing } = boardWith();
    board.bed('studio');
    board.play('sting');
    expect(board.status()).toBe('locked');
    expect(open).not.toHaveBeenCalled();
    expect(playing).toEqual([]);
  });

  it('begins the bed that the scene asked for once the gesture came, and loads only once', async () => {
    const { board, open, wait, heardNow } = boardWith();
    board.bed('studio');
    board.unlock();
    board.unlock();
    expect(board.status()).toBe('loading');
    await wait(0);
    expect(board.status()).toBe('ready');
    expect(open).toHaveBeenCalledTimes(1);
    expect(heardNow('bed-studio')).toHaveLength(1);
  });

  it('plays the cue of the first press late, but not much too late', async () => {
    for (const [delay, count] of [
      [400, 1],
      [4000, 0],
    ] as const) {
      const sound = fakeSound();
      const open = () =>
        new Promise<OpenedSound>((resolve) => setTimeout(() => resolve(sound.opened), delay));
      const { board, wait } = boardWith({ open });
      board.unlock();
      board.play('lights-up');
      await wait(delay);
      expect(sound.heardNow('lights-up')).toHaveLength(count);
    }
  });

  it('does not load what a muted classroom will not hear, until someone turns the sound on', async () => {
    const { board, open, wait } = boardWith({ muted: true });
    board.unlock();
    await wait(0);
    expect(open).not.toHaveBeenCalled();
    board.mute(false);
    await wait(0);
    expect(board.status()).toBe('ready');
  });
});

describe('without sound', () => {
  it.each([
    ['cannot be opened', async () => null],
    ['breaks', () => Promise.reject(new Error('no network'))],
  ])('the game goes on with captions when the recording %s', async (_case, open) => {
    const { board, wait } = boardWith({ open });
    const captions: Caption[] = [];
    board.onCaption((caption) => captions.push(caption));
    board.unlock();
    await wait(0);
    expect(board.status()).toBe('unavailable');
    board.bed('studio');
    board.tension(1);
    for (const cue of SOUND_CUES) board.play(cue);
    board.mute(true);
    board.dispose();
    expect(captions.map(({ key }) => key)).toEqual([...CAPTION_KEYS]);
  });
});

async function readyBoard(options: SoundBoardOptions = {}) {
  const made = boardWith(options);
  made.board.unlock();
  await made.wait(0);
  return made;
}

describe('a night with sound', () => {
  it('plays every cue', async () => {
    const { board, heardNow } = await readyBoard();
    for (const cue of SOUND_CUES) {
      board.play(cue);
      expect(heardNow(cue)[0]?.gain, cue).toBeGreaterThan(0);
    }
  });

  it('takes the same cue twice in a moment for one', async () => {
    const { board, wait, heardNow } = await readyBoard();
    board.play('worm-up');
    board.play('worm-up');
    await wait(100);
    board.play('worm-up');
    expect(heardNow('worm-up')).toHaveLength(2);
  });

  it('lets a murmur swell and sink', async () => {
    const { board, wait, heardNow } = await readyBoard();
    board.play('murmur-mid');
    await wait(5000);
    expect(heardNow('murmur-mid')).toEqual([]);
  });

  it('changes beds, and stops the old one when it has faded', async () => {
    const { board, wait, heardNow } = await readyBoard();
    board.bed('studio');
    board.bed('press-room', { fadeMs: 500 });
    expect(heardNow('bed-press-room')[0]?.gain).toBeGreaterThan(0);
    await wait(600);
    expect(heardNow('bed-studio')).toEqual([]);
    board.bed(null);
    await wait(2000);
    expect(heardNow('bed-press-room')).toEqual([]);
  });

  it('does not stop a bed that came back before it had faded', async () => {
    const { board, wait, heardNow } = await readyBoard();
    board.bed('studio');
    board.bed(null);
    board.bed('studio');
    await wait(3000);
    expect(heardNow('bed-studio')).toHaveLength(1);
  });

  it('lays the tense layer over the studio and takes it away', async () => {
    const { board, wait, heardNow } = await readyBoard();
    board.bed('studio');
    await wait(1000);
    const calm = heardNow('bed-studio')[0]!.gain;
    board.tension(2);
    await wait(1000);
    expect(heardNow('bed-tension')[0]?.gain).toBeGreaterThan(0);
    expect(heardNow('bed-studio')[0]!.gain).toBeLessThan(calm);
    board.tension(0);
    await wait(1000);
    expect(heardNow('bed-tension')).toEqual([]);
    expect(heardNow('bed-studio')[0]!.gain).toBeCloseTo(calm);
  });

  it('lowers the bed by half while somebody speaks and lifts it again', async () => {
    const { board, heardNow, wait } = await readyBoard();
    board.bed('studio');
    await wait(1000);
    const full = heardNow('bed-studio')[0]!.gain;
    board.duck(true);
    await wait(300);
    expect(heardNow('bed-studio')[0]!.gain).toBeCloseTo(full / 2);
    board.duck(false);
    await wait(700);
    expect(heardNow('bed-studio')[0]!.gain).toBeCloseTo(full);
  });

  it('keeps the bed under the sting and the result, and lifts it when the last of them is over', async () => {
    const { board, heardNow, wait } = await readyBoard();
    board.bed('studio');
    await wait(1000);
    const bed = () => heardNow('bed-studio')[0]!.gain;
    const full = bed();
    board.play('sting');
    await wait(1000);
    expect(bed()).toBeLessThan(full / 3);
    board.play('result-draw');
    await wait(1500);
    expect(bed()).toBeLessThan(full / 3);
    await wait(2000);
    expect(bed()).toBeCloseTo(full);
  });

  it('plays a late cue late, with its caption, and not at all when the moment has passed', async () => {
    const { board, heardNow, wait } = await readyBoard();
    const keys: string[] = [];
    board.onCaption(({ key }) => keys.push(key));
    board.play('groan', 600);
    expect(heardNow('groan')).toEqual([]);
    await wait(700);
    expect(heardNow('groan')).toHaveLength(1);
    board.play('applause-large', 600);
    board.drop();
    await wait(700);
    expect(heardNow('applause-large')).toEqual([]);
    expect(keys).toEqual(['sound.caption.groan']);
  });

  it('lets one voice of the crowd give way to the next, and claps only once within three seconds', async () => {
    const { board, heardNow, wait } = await readyBoard();
    board.play('murmur-mid');
    board.play('applause-small');
    await wait(500);
    expect(heardNow('murmur-mid')).toEqual([]);
    board.play('applause-small');
    await wait(2600);
    expect(heardNow('applause-small')).toHaveLength(1);
    board.play('applause-small');
    expect(heardNow('applause-small').at(-1)!.gain).toBeGreaterThan(0);
  });

  it('lets go of a held breath when the wait is cut short, and lets one that was waited for breathe out', async () => {
    for (const [held, left] of [
      [500, 0],
      [2000, 1],
    ] as const) {
      const { board, heardNow, wait } = await readyBoard();
      board.play('held-breath');
      await wait(held);
      board.drop();
      await wait(300);
      expect(heardNow('held-breath')).toHaveLength(left);
    }
  });

  it('obeys each slider', async () => {
    const { board, heardNow, state } = await readyBoard();
    board.setVolumes({ crowd: 0, effects: 1, master: 0.5 });
    board.play('groan');
    board.play('desk-taps');
    expect(heardNow('groan')).toEqual([]);
    expect(heardNow('desk-taps')[0]?.gain).toBe(HEADROOM);
    expect(state.gain).toBeCloseTo(0.25);
  });

  it('is silent while muted, yet captions go on', async () => {
    const { board, playing, state } = await readyBoard();
    const keys: string[] = [];
    board.onCaption(({ key }) => keys.push(key));
    board.mute(true);
    board.play('applause-large');
    expect(state.muted).toBe(true);
    expect(playing).toEqual([]);
    expect(keys).toEqual(['sound.caption.applause-large']);
  });

  it('sleeps in a hidden tab and wakes when the page is seen or pressed', async () => {
    const { board, page, show, state, playing } = await readyBoard();
    show('hidden');
    expect(state.awake).toBe(false);
    board.play('sting');
    expect(playing).toEqual([]);
    show('visible');
    expect(state.awake).toBe(true);
    state.awake = false;
    page.dispatchEvent(new Event('pointerdown'));
    expect(state.awake).toBe(true);
  });

  it('begins the bed when a browser that held sound back lets it out', async () => {
    const sound = fakeSound();
    sound.state.awake = false;
    sound.opened.wake = () => {};
    let letOut = () => {};
    sound.opened.onAwake = (listener) => {
      letOut = listener;
    };
    const { board, wait } = boardWith({ open: async () => sound.opened });
    board.bed('studio');
    board.unlock();
    await wait(0);
    expect(sound.playing).toEqual([]);
    sound.state.awake = true;
    letOut();
    expect(sound.heardNow('bed-studio')).toHaveLength(1);
  });

  it('closes everything when it is thrown away', async () => {
    const { board, state, page } = await readyBoard();
    board.dispose();
    expect(state.closed).toBe(true);
    state.awake = false;
    page.dispatchEvent(new Event('pointerdown'));
    expect(state.awake).toBe(false);
  });
});
