// The two hundred people in the studio: talk, claps, a groan, a laugh. No word can be understood.

import { between, type Dice, diceFor, oneOf, whiteNoise } from './chance.ts';
import { endingAt, struck, under } from './envelope.ts';
import { bandpass, highpass, lowpass } from './filter.ts';
import { inRoom, STUDIO } from './room.ts';
import { lay, layRound, mixed, type Signal, silence, throughLoop } from './signal.ts';
import { hiss, type Person, someone, syllable, type Utterance, VOWELS, voiced } from './voices.ts';

/** Seconds of one murmur loop. */
const MURMUR = 4;
const AUDIENCE = { ...STUDIO, wet: 0.42, seconds: 0.75, tail: 0 };

function talkRound(dice: Dice, loop: Signal, talkativeness: number): void {
  const person = someone(dice);
  let t = between(dice, 0, 1);
  const end = t + MURMUR - 0.3;
  while (t < end) {
    const words = 3 + Math.floor(dice() * 7);
    for (let n = 0; n < words && t < end; n++) {
      const said = syllable(dice);
      layRound(loop, voiced(dice, person, said), t % MURMUR, between(dice, 0.6, 1));
      if (dice() < 0.45)
        layRound(loop, hiss(dice, person), (t + said.seconds * 0.9) % MURMUR, between(dice, 0.5, 1.1));
      t += said.seconds * between(dice, 0.85, 1.1);
    }
    t += between(dice, 0.15, 1.3) / talkativeness;
  }
}

/** A round of talk that never stops: `people` voices, brighter the more excited they are. */
function murmur(name: string, people: number, talkativeness: number, cutoff: number): Signal {
  const dice = diceFor(name);
  const loop = silence(MURMUR);
  for (let n = 0; n < people; n++) talkRound(dice, loop, talkativeness);
  return throughLoop(loop, (twice) => highpass(lowpass(inRoom(twice, AUDIENCE), cutoff, 0.6), 210)).slice(
    0,
    loop.length,
  );
}

export const murmurLow = (): Signal => murmur('murmur-low', 14, 0.6, 2300);
export const murmurMid = (): Signal => murmur('murmur-mid', 24, 1, 3000);
export const murmurHigh = (): Signal => murmur('murmur-high', 36, 1.8, 4200);

type Applause = { readonly name: string; readonly people: number; readonly seconds: number };

/** How two hands meet: cupped palms are hollow and low, flat ones sharp and broad. */
type Hands = { readonly hollow: number; readonly flat: number; readonly sharpness: number };

function clap(dice: Dice, { hollow, flat, sharpness }: Hands): Signal {
  const length = 0.035;
  const bend = between(dice, 0.93, 1.07);
  const palms = under(bandpass(whiteNoise(dice, length), hollow * bend, 2), struck(0.0005, sharpness));
  const fingers = under(bandpass(whiteNoise(dice, length), hollow * 2.3 * bend, 1.3), struck(0.0004, 0.0026));
  const skin = under(highpass(whiteNoise(dice, length), 3200), struck(0.0002, 0.0014));
  return mixed([palms, 1], [fingers, 0.35 + 0.4 * flat], [skin, 0.15 + 0.4 * flat]);
}

function clapper(dice: Dice, hall: Signal, seconds: number): void {
  const flat = dice();
  const hands = {
    hollow: between(dice, 650, 1000) + 900 * flat * between(dice, 0.5, 1),
    flat,
    sharpness: between(dice, 0.003, 0.0062),
  };
  const beat = between(dice, 0.19, 0.31);
  const near = between(dice, 0.2, 1) ** 1.3;
  const stops = seconds * between(dice, 0.62, 0.98);
  const joins = dice() ** 1.4 * Math.min(0.55, seconds * 0.25);
  for (let t = joins; t < stops; t += beat * between(dice, 0.82, 1.2)) {
    const warm = Math.min(1, 0.55 + (t - joins));
    const tired = 1 - 0.55 * Math.max(0, 1 - (stops - t) / 0.7);
    lay(hall, clap(dice, hands), t, near * warm * tired * between(dice, 0.6, 1));
  }
}

/** Many people who each keep their own beat, join late and tire at different moments. */
function applause({ name, people, seconds }: Applause): Signal {
  const dice = diceFor(name);
  const hall = silence(seconds);
  for (let n = 0; n < people; n++) clapper(dice, hall, seconds);
  const heard = lowpass(inRoom(hall, { ...STUDIO, wet: 0.3, seconds: 0.6, dark: 0.3 }), 9500);
  return endingAt(highpass(heard, 220), seconds + 0.2, 0.35);
}

export const applauseSmall = (): Signal => applause({ name: 'applause-small', people: 12, seconds: 1.5 });
export const applauseMedium = (): Signal => applause({ name: 'applause-medium', people: 32, seconds: 2.1 });
export const applauseLarge = (): Signal => applause({ name: 'applause-large', people: 80, seconds: 2.8 });

/** Some sit near the microphones: from them one hears what it is, the others make it a crowd. */
const placed = (dice: Dice, n: number, near: number): Person => ({
  ...someone(dice),
  distance: n < near ? between(dice, 0, 0.25) : between(dice, 0.6, 1),
});

/** A sinking "aw" from people who had hoped for more: all fall about a fifth, no two from the same note. */
export function groan(): Signal {
  const dice = diceFor('groan');
  const out = silence(1.7);
  for (let n = 0; n < 22; n++) {
    const seconds = between(dice, 0.8, 1.25);
    const from = between(dice, 1.05, 1.25);
    const said: Utterance = {
      seconds,
      from,
      to: from * between(dice, 0.58, 0.7),
      vowel: oneOf(dice, [VOWELS.aw, VOWELS.oh, VOWELS.uh]),
      towards: VOWELS.oo,
      breath: between(dice, 0.1, 0.3),
      aspirated: between(dice, 0.01, 0.06),
      rise: 0.1,
      fall: seconds * 0.6,
    };
    lay(out, voiced(dice, placed(dice, n, 6), said), between(dice, 0, 0.3));
  }
  return endingAt(highpass(lowpass(inRoom(out, { ...STUDIO, tail: 0.1 }), 2800), 120), 1.8, 0.4);
}

/** One "ha": breath first, then 75 ms or so of a high falling voice. */
const ha = (dice: Dice, vowel: Utterance['vowel'], high: number): Utterance => {
  const aspirated = between(dice, 0.045, 0.07);
  const seconds = aspirated + between(dice, 0.075, 0.11);
  return {
    seconds,
    from: high * 1.06,
    to: high * 0.88,
    vowel,
    breath: 0.22,
    aspirated,
    rise: 0.03,
    fall: 0.06,
  };
};

/** One person's laugh: a "ha" about every 210 ms (R. Provine's interval), each lower, softer and a little later. */
function laughter(dice: Dice, hall: Signal, person: Person): void {
  const vowel = oneOf(dice, [VOWELS.ah, VOWELS.uh, VOWELS.eh]);
  const pace = between(dice, 0.185, 0.225);
  const count = 3 + Math.floor(dice() * 5);
  let high = between(dice, 1.45, 2);
  let t = dice() ** 1.5 * 0.55;
  for (let k = 0; k < count; k++) {
    lay(
      hall,
      voiced(dice, person, ha(dice, vowel, high)),
      t,
      (1 - k / (count + 1.5)) * between(dice, 0.8, 1),
    );
    high *= between(dice, 0.91, 0.96);
    t += pace * between(dice, 0.92, 1.06) * (1 + 0.03 * k);
  }
}

/** A ripple of laughter: a few who laugh out loud, more behind them. */
export function laugh(): Signal {
  const dice = diceFor('laugh');
  const out = silence(1.9);
  for (let n = 0; n < 14; n++) laughter(dice, out, placed(dice, n, 4));
  return endingAt(highpass(lowpass(inRoom(out, { ...STUDIO, tail: 0.1 }), 4200), 180), 2, 0.4);
}
