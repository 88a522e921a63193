// Which sounds does the game have, how loud is each, and which of them go round? The one list that `npm run sound` makes.

import * as beds from './beds.ts';
import * as crowd from './cues-crowd.ts';
import * as desk from './cues-desk.ts';
import * as studio from './cues-studio.ts';
import { highpass } from './filter.ts';
import { levelled } from './loudness.ts';
import { fromQuietest, type Signal, throughLoop } from './signal.ts';

export type Recipe = {
  readonly render: () => Signal;
  /** @unit LUFS: of the whole loop, or of the loudest 400 ms of a single sound. */
  readonly loudness: number;
  readonly loop: boolean;
};

const once = (render: () => Signal, loudness: number): Recipe => ({ render, loudness, loop: false });
const round = (render: () => Signal, loudness: number): Recipe => ({ render, loudness, loop: true });

/** The whole palette by sprite name. The three results are equally loud, and so are the two steps of the worm. */
export const PALETTE = {
  sting: once(studio.sting, -16),
  'lights-up': once(studio.lightsUp, -19),
  'card-lift': once(desk.cardLift, -25),
  'card-play': once(desk.cardPlay, -21),
  'clock-tick': once(desk.clockTick, -25),
  'desk-taps': once(desk.deskTaps, -20),
  'fact-stamp': once(desk.factStamp, -17.5),
  'held-breath': once(studio.heldBreath, -18),
  'murmur-low': round(crowd.murmurLow, -20),
  'murmur-mid': round(crowd.murmurMid, -18.5),
  'murmur-high': round(crowd.murmurHigh, -17),
  'applause-small': once(crowd.applauseSmall, -20),
  'applause-medium': once(crowd.applauseMedium, -18),
  'applause-large': once(crowd.applauseLarge, -16.5),
  groan: once(crowd.groan, -18),
  laugh: once(crowd.laugh, -19.5),
  'worm-up': once(studio.wormUp, -22),
  'worm-down': once(studio.wormDown, -22),
  'result-win': once(studio.resultWin, -17),
  'result-draw': once(studio.resultDraw, -17),
  'result-loss': once(studio.resultLoss, -17),
  handshake: once(desk.handshake, -22),
  'shot-cut': once(studio.shotCut, -28),
  'ui-tick': once(desk.uiTick, -29),
  'bed-studio': round(beds.studioBed, -18),
  'bed-tension': round(beds.tensionBed, -18),
  'bed-press-room': round(beds.pressRoomBed, -20),
} as const satisfies Record<string, Recipe>;

export type SpriteName = keyof typeof PALETTE;

export const SPRITE_NAMES = Object.keys(PALETTE) as readonly SpriteName[];

/** Below hearing there is only offset, which costs headroom and clicks when a sound is cut. @unit hertz */
const INAUDIBLE = 26;

const centred = (signal: Signal): Signal => highpass(signal, INAUDIBLE);

/** Whole milliseconds, because that is what a sprite table can say. */
function onMillisecond(signal: Signal): Signal {
  const out = new Float32Array(Math.ceil(signal.length / 32) * 32);
  out.set(signal);
  return out;
}

/** The finished sound: at its loudness, peaks held below the ceiling, no offset. */
export function synthesised(name: SpriteName): Signal {
  const recipe: Recipe = PALETTE[name];
  const raw = recipe.render();
  return onMillisecond(
    levelled(
      recipe.loop ? fromQuietest(throughLoop(raw, centred)) : centred(raw),
      recipe.loudness,
      recipe.loop,
    ),
  );
}
