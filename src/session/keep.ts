// Keeps nights and settings on the device. Nothing that was kept is ever deleted because it could not be read.

import { parseSavedNight, type SavedNight } from './saved-night.ts';
import { parseSettings, type Settings } from './settings.ts';

/** The part of the browser's storage that is used. Any call may throw. */
export interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

const PREFIX = 'battle-of-perceptions';
export const KEY = {
  night: `${PREFIX}.night`,
  damaged: `${PREFIX}.night.damaged`,
  settings: `${PREFIX}.settings`,
  finished: `${PREFIX}.finished`,
} as const;

export interface Kept {
  readonly night: SavedNight | null;
  readonly settings: Settings;
  readonly finished: number;
  /** Why a kept night was put aside, or null. */
  readonly damaged: string | null;
}

function read(shelf: Shelf, key: string): { text: string | null; value: unknown } {
  try {
    const text = shelf.getItem(key);
    return { text, value: text === null ? undefined : JSON.parse(text) };
  } catch {
    return { text: safeText(shelf, key), value: undefined };
  }
}

function safeText(shelf: Shelf, key: string): string | null {
  try {
    return shelf.getItem(key);
  } catch {
    return null;
  }
}

/** Writes, and says whether it worked (storage may be full, blocked or absent). */
export function keepText(shelf: Shelf, key: string, text: string): boolean {
  try {
    shelf.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** Moves a text that could not be read to a free key, so that nothing is lost. */
function putAside(shelf: Shelf, text: string): void {
  for (let n = 1; n < 20; n++) {
    const key = `${KEY.damaged}-${n}`;
    if (safeText(shelf, key) === null) {
      keepText(shelf, key, text);
      break;
    }
  }
  dropNight(shelf);
}

/** Puts the kept night aside as damaged; used when its moves no longer fit the pack. */
export function setNightAside(shelf: Shelf): void {
  const text = safeText(shelf, KEY.night);
  if (text !== null) putAside(shelf, text);
}

export function dropNight(shelf: Shelf): void {
  try {
    shelf.removeItem(KEY.night);
  } catch {
    // Storage that cannot be written holds no night to drop.
  }
}

/** Reads everything that was kept. */
export function readKept(shelf: Shelf): Kept {
  const night = read(shelf, KEY.night);
  const parsed = night.text === null ? null : parseSavedNight(night.value);
  if (night.text !== null && parsed !== null && !parsed.ok) putAside(shelf, night.text);
  const finished = read(shelf, KEY.finished).value;
  return {
    night: parsed?.ok ? parsed.value : null,
    settings: parseSettings(read(shelf, KEY.settings).value),
    finished: typeof finished === 'number' && finished >= 0 ? Math.floor(finished) : 0,
    damaged: parsed !== null && !parsed.ok ? parsed.error : null,
  };
}

export const keepNight = (shelf: Shelf, night: SavedNight): boolean =>
  keepText(shelf, KEY.night, JSON.stringify(night));
export const keepSettings = (shelf: Shelf, settings: Settings): boolean =>
  keepText(shelf, KEY.settings, JSON.stringify(settings));
export const keepFinished = (shelf: Shelf, finished: number): boolean =>
  keepText(shelf, KEY.finished, JSON.stringify(finished));
