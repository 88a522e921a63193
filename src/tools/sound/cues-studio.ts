// The sounds of the programme itself: sting, lamps, the held breath, cuts between cameras, the worm, the result.

import { diceFor, pinkNoise, whiteNoise } from './chance.ts';
import { endingAt, swell, under } from './envelope.ts';
import { bandpass, glide, lowpass } from './filter.ts';
import { bar, glass, pad, pitch, rustle, struckBody, thud } from './instruments.ts';
import { HALL, inRoom, STUDIO } from './room.ts';
import { draw, lay, mixed, type Signal, silence } from './signal.ts';

/** MIDI note numbers by name, for reading. */
const D2 = 38;
const A2 = 45;
const D3 = 50;
const A3 = 57;
const D4 = 62;

/** D, A, E in struck glass, then a D minor chord with an added ninth. */
export function sting(): Signal {
  const out = silence(2.3);
  const notes: readonly (readonly [number, number, number])[] = [
    [D4, 0, 0.8],
    [69, 0.17, 0.85],
    [76, 0.34, 1],
  ];
  for (const [note, start, gain] of notes) lay(out, glass(pitch(note), 1.9, 0.6), start, gain * 0.6);
  lay(out, pad([D3, A3, 65, 69, 76], 1.85, 0.28, 1.1, glide(500, 2300, 0.9)), 0.42, 1.5);
  lay(out, pad([D2, A2], 1.85, 0.12, 1.2, 420), 0.42, 1.1);
  lay(out, thud(110, 73, 0.6, 0.18), 0.42, 0.6);
  return endingAt(inRoom(out, HALL), 2.6, 0.7);
}

function relay(): Signal {
  const blade = struckBody(
    [
      [1830, 0.6, 0.006],
      [3270, 0.5, 0.004],
      [690, 0.5, 0.012],
      [146, 0.8, 0.03],
    ],
    0.12,
    0.0003,
  );
  const out = silence(0.16);
  lay(out, blade, 0, 1);
  return lay(out, blade, 0.031, 0.35);
}

/** A relay falls in and the lamps come up. */
export function lightsUp(): Signal {
  const dice = diceFor('lights-up');
  const air = under(
    bandpass(pinkNoise(dice, 0.9), glide(260, 3400, 0.75), 0.9),
    (t) => swell(0.62, 0.9, 0.26)(t) * 1.4,
  );
  const hum = draw(
    0.9,
    (t) =>
      [100, 200, 300, 500].reduce((sum, f, n) => sum + Math.sin(Math.PI * 2 * f * t) / (n + 1.6), 0) *
      swell(0.55, 0.9, 0.3)(t) *
      0.2,
  );
  const bloom = pad([A3, D4, 69], 0.9, 0.6, 0.28, glide(300, 2600, 0.7));
  const out = mixed([air, 0.8], [lowpass(hum, 900), 0.5], [bloom, 0.7]);
  lay(out, relay(), 0.02, 0.55);
  return endingAt(inRoom(out, STUDIO), 1.1, 0.25);
}

/** Seconds of the held breath before it lets go; the verdict is shown there. */
export const BREATH_HELD = 2;

function heldPart(): Signal {
  const dice = diceFor('held-breath');
  const inhale = under(bandpass(pinkNoise(dice, 2), glide(380, 2300, 2), 1.1), (t) => (t / 2) ** 2.2 * 1.5);
  const tremble = (t: number) => 0.72 + 0.28 * Math.sin(Math.PI * 2 * (3 * t + 1.1 * t * t));
  const strings = under(pad([A3, 58, D4, 70], 2, 1.7, 0.05, glide(320, 2600, 2)), tremble);
  const out = mixed([inhale, 0.7], [strings, 1.5]);
  for (const [n, start] of [0, 0.66, 1.2, 1.62].entries())
    lay(out, thud(72, 52, 0.3, 0.09), start, 0.35 + n * 0.12);
  return under(out, (t) => Math.min(1, Math.max(0, (1.965 - t) / 0.03)));
}

/** Two seconds of rising tension, a hair of silence, then the release on an open fifth. */
export function heldBreath(): Signal {
  const dice = diceFor('breath-out');
  const out = silence(3);
  lay(out, heldPart());
  const exhale = under(bandpass(pinkNoise(dice, 0.9), glide(1500, 380, 0.8), 0.8), swell(0.06, 0.9, 0.75));
  lay(out, exhale, BREATH_HELD, 0.5);
  lay(out, thud(98, 60, 0.6, 0.16), BREATH_HELD, 0.8);
  lay(out, bar(pitch(D4), 0.9, 0.35), BREATH_HELD, 0.32);
  lay(out, bar(pitch(69), 0.9, 0.35), BREATH_HELD + 0.03, 0.26);
  lay(out, pad([D3, A3, D4], 1, 0.05, 0.8, 1100), BREATH_HELD, 0.8);
  return endingAt(inRoom(out, { ...STUDIO, seconds: 0.9 }), 3.1, 0.5);
}

/** Air moved by a cut from one camera to the next; meant to be felt rather than heard. */
export function shotCut(): Signal {
  const dice = diceFor('shot-cut');
  const sweep = (t: number) => 340 + 1300 * swell(0.15, 0.34, 0.19)(t);
  const air = under(bandpass(pinkNoise(dice, 0.34), sweep, 0.8), swell(0.15, 0.34, 0.19));
  const silk = under(bandpass(whiteNoise(dice, 0.34), 4200, 0.6), (t) => swell(0.16, 0.3, 0.12)(t) * 0.06);
  return endingAt(inRoom(mixed([air, 1], [silk, 1]), STUDIO), 0.45, 0.15);
}

function wormStep(from: number, to: number): Signal {
  const out = silence(0.34);
  lay(out, bar(pitch(from), 0.16, 0.06), 0, 0.55);
  lay(out, bar(pitch(to), 0.28, 0.13), 0.06, 1);
  return endingAt(inRoom(out, STUDIO), 0.42, 0.16);
}

/** A marimba step up a fifth. */
export const wormUp = (): Signal => wormStep(74, 81);

/** A marimba step down a third. */
export const wormDown = (): Signal => wormStep(74, 70);

/** Five notes rolled upwards in glass over their own chord: the same gesture whatever the result. */
function result(notes: readonly number[], bass: number): Signal {
  const dice = diceFor('result');
  const out = silence(2.1);
  for (const [n, note] of notes.entries()) {
    lay(out, glass(pitch(note + 12), 1.6, 0.5), 0.05 + n * 0.085, 0.24);
    lay(out, bar(pitch(note), 0.8, 0.3), 0.05 + n * 0.085, 0.34);
  }
  lay(out, pad(notes, 2, 0.2, 1.2, glide(600, 2100, 0.7)), 0.05, 1.7);
  lay(out, pad([bass, bass + 7], 2, 0.1, 1.2, 420), 0.05, 0.9);
  lay(out, thud(104, 70, 0.5, 0.16), 0.05, 0.5);
  lay(out, rustle(dice, 0.5, 5200, 0.7, swell(0.3, 0.5, 0.2)), 0, 0.05);
  return endingAt(inRoom(out, HALL), 2.4, 0.9);
}

/** D major with its seventh and ninth. */
export const resultWin = (): Signal => result([D3, A3, 66, 73, 76], D2);

/** D with a suspended fourth, which never resolves. */
export const resultDraw = (): Signal => result([D3, A3, 67, 69, 74], D2);

/** D minor with its sixth. */
export const resultLoss = (): Signal => result([D3, A3, 65, 71, 74], D2);
