// The sound of the page: cues, beds, volumes, captions. Silent until the first gesture, and silent for good when the
// recording cannot be had: nothing here ever stops the game. Knows no match and no scene.

import { DEFAULT_SETTINGS } from '../session/settings.ts';
import type { SoundBed, SoundCue } from '../session/sound-cues.ts';
import { type CaptionKey, captionFor } from './captions.ts';
import type { Mood } from './layers.ts';
import type { Volumes } from './mix.ts';
import type { OpenSound } from './opened-sound.ts';
import type { Playing } from './playing.ts';
import type { Page } from './stay-awake.ts';
import { createTimers, type Timers } from './timers.ts';

export type SoundStatus = 'locked' | 'loading' | 'ready' | 'unavailable';

export type Caption = { readonly key: CaptionKey; readonly cue: SoundCue };

export type SoundBoard = {
  status(): SoundStatus;
  onStatus(listener: (status: SoundStatus) => void): () => void;
  /** Call at the first gesture (and as often as you like): loads howler and the recording, or waits while muted. */
  unlock(): void;
  /** Now, or so many milliseconds later. Captions are told even when nothing can be heard. */
  play(cue: SoundCue, afterMs?: number): void;
  /** Forgets the cues still to come, and lets go of a breath that was cut short. */
  drop(): void;
  bed(name: SoundBed | null, options?: { readonly fadeMs?: number }): void;
  /** 0 calm to 1 everything at stake. */
  tension(level: number): void;
  /** Lowers the beds while something else must be heard. */
  duck(on: boolean): void;
  setVolumes(volumes: Partial<Volumes>): void;
  mute(on: boolean): void;
  onCaption(listener: (caption: Caption) => void): () => void;
  dispose(): void;
};

export type SoundBoardOptions = {
  readonly open?: OpenSound;
  readonly page?: Page;
  readonly volumes?: Partial<Volumes>;
  readonly muted?: boolean;
  /** Milliseconds on a steady clock. */
  readonly now?: () => number;
};

/** How long a cue waits for a recording that is still loading. @unit milliseconds */
const PATIENCE = 1500;
const FADE = { bed: 900, tension: 700, duck: 220, lift: 600, volume: 120 } as const;

/** How long the beds stay under the programme's own sounds. @unit milliseconds */
const UNDER: Partial<Record<SoundCue, number>> = {
  sting: 2000,
  'result-win': 2200,
  'result-draw': 2200,
  'result-loss': 2200,
};

type Board = {
  status: SoundStatus;
  loaded: Playing | null;
  mood: Mood;
  volumes: Volumes;
  muted: boolean;
  disposed: boolean;
  unlockAsked: boolean;
  /** Counts what was dropped, so that a cue of an earlier moment stays silent. */
  moment: number;
  /** Counts the sounds that hold the beds down, so that the first to end does not lift them. */
  holding: number;
  waiting: { readonly cue: SoundCue; readonly since: number } | null;
  readonly open: OpenSound;
  readonly page: Page | null;
  readonly now: () => number;
  readonly timers: Timers;
  readonly captionListeners: Set<(caption: Caption) => void>;
  readonly statusListeners: Set<(status: SoundStatus) => void>;
};

const openWithHowler: OpenSound = async () => (await import('./open-howler.ts')).openHowler();

const makeBoard = (options: SoundBoardOptions): Board => ({
  status: 'locked',
  loaded: null,
  mood: { bed: null, tension: 0, ducked: false, under: false },
  volumes: { ...DEFAULT_SETTINGS.volumes, ...options.volumes },
  muted: options.muted ?? false,
  disposed: false,
  unlockAsked: false,
  moment: 0,
  holding: 0,
  waiting: null,
  open: options.open ?? openWithHowler,
  page: options.page ?? (typeof document === 'undefined' ? null : document),
  now: options.now ?? (() => performance.now()),
  timers: createTimers(),
  captionListeners: new Set(),
  statusListeners: new Set(),
});

function setStatus(board: Board, status: SoundStatus): void {
  board.status = status;
  for (const listener of board.statusListeners) listener(status);
}

/** Beds begin only once they can be heard: a sleeping browser would let them all off together when it wakes. */
function followMood(board: Board, fadeMs: number): void {
  if (board.loaded?.sound.awake()) board.loaded.follow(board.mood, board.volumes, fadeMs);
}

function changeMood(board: Board, change: Partial<Mood>, fadeMs: number): void {
  board.mood = { ...board.mood, ...change };
  followMood(board, fadeMs);
}

function holdUnder(board: Board, cue: SoundCue): void {
  const ms = UNDER[cue];
  if (!ms) return;
  const mine = ++board.holding;
  changeMood(board, { under: true }, FADE.duck);
  board.timers.after(ms, () => {
    if (board.holding === mine) changeMood(board, { under: false }, FADE.lift);
  });
}

function playNow(board: Board, cue: SoundCue): void {
  if (!board.loaded?.sound.awake() || board.muted) return;
  board.loaded.play(cue, board.volumes, board.now());
  holdUnder(board, cue);
}

function begin(board: Board, loaded: Playing): void {
  const { sound } = loaded;
  board.loaded = loaded;
  loaded.setMaster(board.volumes.master);
  sound.mute(board.muted);
  const start = () => {
    followMood(board, FADE.bed);
    const { waiting } = board;
    board.waiting = null;
    if (waiting && board.now() - waiting.since < PATIENCE) playNow(board, waiting.cue);
  };
  sound.onAwake(start);
  setStatus(board, 'ready');
  if (sound.awake()) start();
}

async function load({ open, page, timers }: Board): Promise<Playing | null> {
  const [sound, { startPlaying }] = await Promise.all([open(), import('./playing.ts')]);
  return sound && startPlaying(sound, page, timers);
}

async function unlock(board: Board): Promise<void> {
  if (board.disposed || board.status === 'ready') {
    board.loaded?.sound.wake();
    return;
  }
  board.unlockAsked = true;
  // A muted classroom need not load what it will not hear.
  if (board.muted || board.status !== 'locked') return;
  setStatus(board, 'loading');
  const loaded = await load(board).catch(() => null);
  if (board.disposed) loaded?.close();
  else if (loaded) begin(board, loaded);
  else setStatus(board, 'unavailable');
}

function play(board: Board, cue: SoundCue): void {
  const key = captionFor(cue);
  if (key) for (const listener of board.captionListeners) listener({ key, cue });
  if (board.status === 'loading') board.waiting = { cue, since: board.now() };
  playNow(board, cue);
}

function playLater(board: Board, cue: SoundCue, afterMs: number): void {
  const { moment } = board;
  board.timers.after(afterMs, () => {
    if (board.moment === moment) play(board, cue);
  });
}

function drop(board: Board): void {
  board.moment++;
  board.loaded?.letGo(board.now());
}

function setVolumes(board: Board, volumes: Partial<Volumes>): void {
  board.volumes = { ...board.volumes, ...volumes };
  board.loaded?.setMaster(board.volumes.master);
  followMood(board, FADE.volume);
}

function mute(board: Board, on: boolean): void {
  board.muted = on;
  board.loaded?.sound.mute(on);
  if (!on && board.unlockAsked) void unlock(board);
}

function dispose(board: Board): void {
  board.disposed = true;
  board.timers.clear();
  board.loaded?.close();
  board.loaded = null;
  board.captionListeners.clear();
  board.statusListeners.clear();
}

function listenTo<T>(listeners: Set<(told: T) => void>, listener: (told: T) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

const clamped = (level: number): number => Math.max(0, Math.min(1, level));

/** The page's one sound board. Touches nothing until `unlock`. */
export function createSoundBoard(options: SoundBoardOptions = {}): SoundBoard {
  const board = makeBoard(options);
  return {
    status: () => board.status,
    onStatus: (listener) => listenTo(board.statusListeners, listener),
    unlock: () => void unlock(board),
    play: (cue, afterMs = 0) => (afterMs > 0 ? playLater(board, cue, afterMs) : play(board, cue)),
    drop: () => drop(board),
    bed: (name, { fadeMs = FADE.bed } = {}) => changeMood(board, { bed: name }, fadeMs),
    tension: (level) => changeMood(board, { tension: clamped(level) }, FADE.tension),
    duck: (on) => changeMood(board, { ducked: on }, on ? FADE.duck : FADE.lift),
    setVolumes: (volumes) => setVolumes(board, volumes),
    mute: (on) => mute(board, on),
    onCaption: (listener) => listenTo(board.captionListeners, listener),
    dispose: () => dispose(board),
  };
}
