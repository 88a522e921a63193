// What a drawn person does between two pictures: blinks, looks across, moves the mouth with the words. The same on every
// stage; a stage lends a puppet. Timers only, a few a minute: an idle stage must cost next to nothing.
import type { Eyes } from '../people/eyes.ts';
import { mouthsOf } from '../people/rhythm.ts';

/** What a stage lends. */
export interface Puppet {
  /** Changes the eyes of the face that is shown. */
  look(eyes: Eyes): void;
  /** Shows mouth 0 (wide), 1 (narrow) or 2 (shut) of the speaker's manner. */
  mouth(mouth: 0 | 1 | 2): void;
  /** Whether small movements are wanted now: never under reduced motion or out of sight. */
  lively(): boolean;
  /** False once the stage has let the person go: ends everything. */
  here(): boolean;
  /** The mouth starts (with what stops it) or has stopped (null). */
  speaking(stop: (() => void) | null): void;
}

export interface Life {
  /** Says words for some seconds; 0 stops. */
  talk(words: string | undefined, seconds: number): void;
  /** Ends the talk with a shut mouth. */
  hush(): void;
  /** Looks across at once. */
  glance(): void;
  /** Ends all timers. */
  end(): void;
}

type Timer = ReturnType<typeof setTimeout> | undefined;

const BLINK_MS = 130;
const GLANCE_MS = 1000;
/** Milliseconds from one small movement of the eyes to the next. */
const IDLE = { least: 2300, spread: 2600 } as const;
/** One in so many is a look across instead of a blink. */
const ACROSS_EVERY = 3;

function makeEyes(puppet: Puppet, busy: () => boolean) {
  let next: Timer;
  let back: Timer;
  const move = (eyes: Eyes, ms: number): void => {
    clearTimeout(back);
    puppet.look(eyes);
    back = setTimeout(() => puppet.here() && !busy() && puppet.look('ahead'), ms);
  };
  const idle = (turn: number): void => {
    next = setTimeout(
      () => {
        if (!puppet.here()) return;
        if (puppet.lively() && !busy()) {
          if (turn % ACROSS_EVERY === ACROSS_EVERY - 1) move('across', GLANCE_MS);
          else move('closed', BLINK_MS);
        }
        idle(turn + 1);
      },
      IDLE.least + Math.random() * IDLE.spread,
    );
  };
  idle(Math.floor(Math.random() * ACROSS_EVERY));
  return {
    glance: () => puppet.lively() && !busy() && move('across', GLANCE_MS),
    end(): void {
      clearTimeout(next);
      clearTimeout(back);
    },
  };
}

/** Brings a puppet to life. */
export function bringToLife(puppet: Puppet): Life {
  let timer: Timer;
  let talking = false;
  const hush = (): void => {
    clearTimeout(timer);
    if (!talking) return;
    talking = false;
    puppet.speaking(null);
    if (puppet.here()) puppet.mouth(2);
  };
  const say = (moments: ReturnType<typeof mouthsOf>, at: number): void => {
    const moment = moments[at];
    if (moment === undefined || !puppet.here()) {
      hush();
      return;
    }
    puppet.mouth(moment[0]);
    timer = setTimeout(() => say(moments, at + 1), moment[1]);
  };
  const eyes = makeEyes(puppet, () => talking);
  return {
    talk(words, seconds) {
      hush();
      if (seconds <= 0 || !puppet.lively()) return;
      talking = true;
      puppet.speaking(hush);
      say(mouthsOf(words, seconds), 0);
    },
    hush,
    glance: eyes.glance,
    end() {
      clearTimeout(timer);
      eyes.end();
    },
  };
}
