// Which instruments does the studio own? Struck glass, bars, wood, a pad, paper: each gives one note or one stroke.

import { type Dice, whiteNoise } from './chance.ts';
import { struck, swell, under } from './envelope.ts';
import { bandpass, type Cutoff, lowpass } from './filter.ts';
import { draw, mixed, type Signal } from './signal.ts';

const TURN = Math.PI * 2;

/** One partial of a struck body: [hertz, gain, decay seconds]. */
export type Partial = readonly [number, number, number];

/** Lets the last fifth of a stroke sink to nothing, so that cutting it makes no click. */
const released = (seconds: number, t: number): number => Math.min(1, (seconds - t) / (seconds * 0.2));

/** Equal-tempered pitch of a MIDI note number, in hertz (69 is A4, 440). */
export const pitch = (midi: number): number => 440 * 2 ** ((midi - 69) / 12);

/** A body with its own partials, struck once. */
export const struckBody = (partials: readonly Partial[], seconds: number, attack = 0.0008): Signal =>
  draw(seconds, (t) =>
    partials.reduce(
      (sum, [hertz, gain, decay]) =>
        sum + Math.sin(TURN * hertz * t) * gain * struck(attack, decay)(t) * released(seconds, t),
      0,
    ),
  );

/** Struck glass: frequency modulation at ratio 3.5 whose brightness dies before the tone, in two slightly detuned copies. */
export function glass(hertz: number, seconds: number, decay = 0.55): Signal {
  const copy = (f: number) => (t: number) =>
    Math.sin(TURN * f * t + (1.5 * Math.exp(-t * 9) + 0.12) * Math.sin(TURN * f * 3.5 * t));
  const [left, right] = [copy(hertz * 0.9985), copy(hertz * 1.0015)];
  const loudness = struck(0.003, decay);
  return draw(seconds, (t) => (left(t) + right(t)) * 0.5 * loudness(t) * released(seconds, t));
}

/** A marimba bar: the fundamental, the tuned double octave, and a soft mallet knock. */
export const bar = (hertz: number, seconds: number, ring = 0.16): Signal =>
  struckBody(
    [
      [hertz, 1, ring],
      [hertz * 3.93, 0.22, ring * 0.3],
      [hertz * 9.2, 0.06, ring * 0.1],
      [hertz * 0.5, 0.12, ring * 0.4],
    ],
    seconds,
    0.0015,
  );

/** One bowed-string-like tone: three detuned voices of eight softened partials. */
export function stringTone(hertz: number, seconds: number, brightness = 1.5): Signal {
  const voices = [0.9975, 1, 1.0027];
  const weights = Array.from({ length: 8 }, (_, n) => 1 / (n + 1) ** brightness);
  return draw(seconds, (t) => {
    let sum = 0;
    for (const [v, detune] of voices.entries())
      for (const [n, weight] of weights.entries())
        sum += Math.sin(TURN * hertz * detune * (n + 1) * t + v * 1.7 + n * n) * weight;
    return sum / 5;
  });
}

/** A chord of string tones under one swell, softened above `cutoff` hertz. */
export function pad(
  notes: readonly number[],
  seconds: number,
  rise: number,
  fall: number,
  cutoff: Cutoff,
): Signal {
  const tones = notes.map((note) => [stringTone(pitch(note), seconds), 1 / notes.length] as const);
  return under(lowpass(mixed(...tones), cutoff), swell(rise, seconds, fall));
}

/** A soft low thud whose pitch drops from `from` to `to` hertz. */
export function thud(from: number, to: number, seconds: number, decay: number): Signal {
  let phase = 0;
  const loudness = struck(0.004, decay);
  return draw(seconds, (t) => {
    phase += (to + (from - to) * Math.exp(-t * 45)) / 32_000;
    return Math.sin(TURN * phase) * loudness(t) * released(seconds, t);
  });
}

/** A burst of noise around `cutoff`: paper, cloth, air. `curve` is its loudness over time. */
export const rustle = (
  dice: Dice,
  seconds: number,
  cutoff: Cutoff,
  q: number,
  curve: (t: number) => number,
): Signal => under(bandpass(whiteNoise(dice, seconds), cutoff, q), curve);
