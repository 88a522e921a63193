// How do people in the audience sound without saying a word? Glottal pulses and breath through moving vowels,
// too many and too far away to be understood.

import { between, type Dice, drift, oneOf, whiteNoise } from './chance.ts';
import { swell, under } from './envelope.ts';
import { bandpass, glide } from './filter.ts';
import { draw, mixed, SAMPLE_RATE, type Signal } from './signal.ts';

/** The three strongest resonances of a vowel, in hertz (G. Peterson and H. Barney's averages, rounded). */
export type Vowel = readonly [number, number, number];

export const VOWELS = {
  ah: [730, 1150, 2440],
  eh: [540, 1800, 2500],
  ee: [300, 2250, 3000],
  oh: [500, 900, 2400],
  oo: [330, 880, 2250],
  uh: [610, 1200, 2400],
  aw: [570, 840, 2410],
} as const satisfies Record<string, Vowel>;

export type Person = {
  /** Middle of the speaking pitch, in hertz. */
  readonly pitch: number;
  /** Length of the throat against the average: above 1 is a shorter one, so higher resonances. */
  readonly size: number;
  /** How far away, 0 to 1: 0 is loud. */
  readonly distance: number;
};

export const someone = (dice: Dice): Person => {
  const high = dice() < 0.5;
  return {
    pitch: high ? between(dice, 165, 235) : between(dice, 88, 140),
    size: high ? between(dice, 1.08, 1.2) : between(dice, 0.92, 1.04),
    distance: dice(),
  };
};

export type Utterance = {
  readonly seconds: number;
  /** Pitch at the beginning and end, as shares of the person's own. */
  readonly from: number;
  readonly to: number;
  readonly vowel: Vowel;
  /** The vowel it ends on; the same one where it is left out. */
  readonly towards?: Vowel;
  /** Share of breath against voice, 0 to 1. */
  readonly breath: number;
  /** Seconds of breath alone before the voice sets in: the h of "ha". */
  readonly aspirated?: number;
  readonly rise: number;
  readonly fall: number;
};

/** Nobody keeps one breath or one pitch for long: both wander a little, never in a fixed rhythm. */
function throat(dice: Dice, person: Person, said: Utterance): Signal {
  const { seconds, from, to, aspirated = 0 } = said;
  const unsteady = drift(dice, seconds, Math.max(2, Math.round(seconds * 9)));
  let phase = dice();
  return draw(seconds, (t, i) => {
    const share = t / seconds;
    const wobble = 1 + 0.05 * (unsteady[i]! - 0.5);
    phase += (person.pitch * (from + (to - from) * share) * wobble) / SAMPLE_RATE;
    const cycle = phase - Math.floor(phase);
    const pulse = cycle < 0.6 ? Math.sin((cycle / 0.6) * Math.PI) ** 2 - 0.3 : -0.3;
    const voice = aspirated === 0 ? 1 : Math.max(0, Math.min(1, (t - aspirated) / 0.02));
    const breath = 1 - voice * (1 - said.breath);
    return pulse * (1 - breath) + (dice() * 2 - 1) * breath * 0.6;
  });
}

/** One sound from one person. */
export function voiced(dice: Dice, person: Person, said: Utterance): Signal {
  const source = throat(dice, person, said);
  const loudness = swell(said.rise, said.seconds, said.fall);
  const resonance = (n: 0 | 1 | 2, q: number) => {
    const end = said.towards?.[n] ?? said.vowel[n];
    return bandpass(source, glide(said.vowel[n] * person.size, end * person.size, said.seconds), q);
  };
  const body = mixed([resonance(0, 5), 1], [resonance(1, 8), 0.95], [resonance(2, 10), 0.6]);
  // Every sound of a voice carries the same power: a pitch that meets a resonance must not stick out of the crowd.
  const power = body.reduce((sum, sample) => sum + sample * sample, 0) / body.length;
  const near = nearness(person) / Math.sqrt(power + 1e-9);
  return under(body, (t) => loudness(t) * near);
}

const nearness = ({ distance }: Person): number => (1 - 0.7 * distance) * 0.1;

/** An s, an f, a sh: what tells talk from humming, even where no word is understood. */
export function hiss(dice: Dice, person: Person): Signal {
  const seconds = between(dice, 0.05, 0.11);
  const place = between(dice, 2400, 5200) * person.size;
  const air = bandpass(whiteNoise(dice, seconds), place, 1.4);
  return under(air, (t) => swell(0.02, seconds, 0.04)(t) * nearness(person));
}

/** One syllable of ordinary talk. */
export function syllable(dice: Dice): Utterance {
  const seconds = between(dice, 0.11, 0.27);
  const from = between(dice, 0.88, 1.2);
  return {
    seconds,
    from,
    to: from * between(dice, 0.86, 1.08),
    vowel: oneOf(dice, Object.values(VOWELS)),
    breath: between(dice, 0.1, 0.5),
    rise: seconds * 0.3,
    fall: seconds * 0.5,
  };
}
