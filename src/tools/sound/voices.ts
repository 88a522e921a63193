// How do people in the audience sound without saying a word? Glottal pulses and breath through moving vowels,
// too many and too far away to be understood.

import { between, type Dice, oneOf } from './chance.ts';
import { swell, under } from './envelope.ts';
import { bandpass } from './filter.ts';
import { draw, mixed, type Signal } from './signal.ts';

/** The three strongest resonances of a vowel, in hertz (G. Peterson and H. Barney's averages, rounded). */
export type Vowel = readonly [number, number, number];

export const VOWELS = {
  ah: [730, 1150, 2440],
  eh: [540, 1800, 2500],
  ee: [300, 2250, 3000],
  oh: [500, 900, 2400],
  oo: [330, 880, 2250],
  uh: [610, 1200, 2400],
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
  /** Share of breath against voice, 0 to 1. */
  readonly breath: number;
  readonly rise: number;
  readonly fall: number;
};

function throat(dice: Dice, person: Person, said: Utterance): Signal {
  let phase = dice();
  return draw(said.seconds, (t) => {
    const wobble = 1 + 0.012 * Math.sin(t * 31 + person.pitch);
    phase += (person.pitch * (said.from + (said.to - said.from) * (t / said.seconds)) * wobble) / 32_000;
    const cycle = phase - Math.floor(phase);
    const pulse = cycle < 0.6 ? Math.sin((cycle / 0.6) * Math.PI) ** 2 - 0.3 : -0.3;
    return pulse * (1 - said.breath) + (dice() * 2 - 1) * said.breath * 0.6;
  });
}

/** One sound from one person. */
export function voiced(dice: Dice, person: Person, said: Utterance): Signal {
  const source = throat(dice, person, said);
  const [first, second, third] = said.vowel;
  const loudness = swell(said.rise, said.seconds, said.fall);
  const body = mixed(
    [bandpass(source, first * person.size, 5), 1],
    [bandpass(source, second * person.size, 8), 0.8],
    [bandpass(source, third * person.size, 10), 0.45],
  );
  // Every sound of a voice carries the same power: a pitch that meets a resonance must not stick out of the crowd.
  const power = body.reduce((sum, sample) => sum + sample * sample, 0) / body.length;
  const near = (1 - 0.7 * person.distance) / Math.sqrt(power + 1e-9);
  return under(body, (t) => loudness(t) * near * 0.1);
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
