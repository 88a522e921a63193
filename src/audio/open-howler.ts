// Opens the recording with howler. Loaded only after the first gesture; knows no cue and no mix.

import { Howl, Howler, type SoundSpriteDefinitions } from 'howler';
import { sprites } from '../../assets/audio/sprite.json';
import mp3 from '../../assets/audio/sprite.mp3?url';
import webm from '../../assets/audio/sprite.webm?url';
import type { OpenedSound } from './opened-sound.ts';
import { CURVE_REACH, ceilingCurve } from './soft-ceiling.ts';

const SOURCES = [
  { format: 'webm', url: webm },
  { format: 'mp3', url: mp3 },
] as const;

type Source = (typeof SOURCES)[number];

/** Howler retries a missing file as an HTML5 element and warns on the console, so we look first. */
async function isThere(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { method: 'HEAD' });
    return answer.ok || answer.status === 405;
  } catch {
    return false;
  }
}

const decoded = ({ format, url }: Source): Promise<Howl | null> =>
  new Promise((resolve) => {
    const howl = new Howl({
      src: [url],
      format: [format],
      // The table is written by our own tool; JSON cannot say "pair or triple".
      sprite: sprites as unknown as SoundSpriteDefinitions,
      pool: 16,
      // Each playing is given its gain after it began, perhaps a moment later: until then it must not be heard.
      volume: 0,
      onload: () => resolve(howl),
      onloaderror: () => {
        howl.unload();
        resolve(null);
      },
    });
  });

/** Some browsers claim WebM and then cannot decode Opus in it; howler itself would stop at the first claim. */
async function firstThatPlays(): Promise<Howl | null> {
  for (const source of SOURCES) {
    if (!Howler.codecs(source.format) || !(await isThere(source.url))) continue;
    const howl = await decoded(source);
    if (howl) return howl;
  }
  return null;
}

/** The sum of many sounds is bent at the very end: it never clips, however much the room claps. */
function capped(context: AudioContext): void {
  const down = context.createGain();
  down.gain.value = 1 / CURVE_REACH;
  const shaper = context.createWaveShaper();
  shaper.curve = ceilingCurve();
  Howler.masterGain.disconnect();
  Howler.masterGain.connect(down).connect(shaper).connect(context.destination);
}

function opened(howl: Howl): OpenedSound {
  const context = Howler.ctx;
  const heard: (() => void)[] = [];
  const tell = () => {
    if (context.state === 'running') for (const listener of heard) listener();
  };
  context.addEventListener('statechange', tell);
  // A refusal only means "not before the next gesture"; the listeners in stay-awake.ts will ask again.
  const ignore = () => {};
  return {
    howl,
    awake: () => context.state === 'running',
    wake: () => void context.resume().catch(ignore),
    sleep: () => void context.suspend().catch(ignore),
    onAwake: (listener) => heard.push(listener),
    setGain: (gain) => Howler.volume(gain),
    mute: (on) => Howler.mute(on),
    close: () => {
      context.removeEventListener('statechange', tell);
      howl.unload();
    },
  };
}

/** Howler with its traps closed: it must not fall asleep by itself (iOS cannot wake it from a timer), and its own
 * unlocking would throw the context away and make ten audio elements. */
export async function openHowler(): Promise<OpenedSound | null> {
  Howler.autoSuspend = false;
  Howler.autoUnlock = false;
  Howler.html5PoolSize = 0;
  Howler.volume();
  if (!Howler.usingWebAudio || Howler.noAudio || !Howler.ctx) return null;
  capped(Howler.ctx);
  const howl = await firstThatPlays();
  return howl && opened(howl);
}
