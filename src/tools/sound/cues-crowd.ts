// The two hundred people in the studio: talk, claps, a groan, a laugh. No word can be understood.

import { between, type Dice, diceFor, oneOf, whiteNoise } from './chance.ts';
import { endingAt, struck, under } from './envelope.ts';
import { bandpass, highpass, lowpass } from './filter.ts';
import { inRoom, STUDIO } from './room.ts';
import { lay, layRound, mixed, type Signal, silence, throughLoop } from './signal.ts';
import { someone, syllable, VOWELS, voiced } from './voices.ts';

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
  return throughLoop(loop, (twice) => highpass(lowpass(inRoom(twice, AUDIENCE), cutoff, 0.6), 140)).slice(
    0,
    loop.length,
  );
}

export const murmurLow = (): Signal => murmur('murmur-low', 14, 0.6, 1500);
export const murmurMid = (): Signal => murmur('murmur-mid', 24, 1, 2100);
export const murmurHigh = (): Signal => murmur('murmur-high', 36, 1.8, 3000);

type Applause = { readonly name: string; readonly people: number; readonly seconds: number };

function clap(dice: Dice, hollow: number, sharpness: number): Signal {
  const length = 0.03;
  const palms = under(bandpass(whiteNoise(dice, length), hollow, 2.2), struck(0.0006, sharpness));
  const skin = under(highpass(whiteNoise(dice, length), 2600), struck(0.0003, 0.0016));
  return mixed([palms, 1], [skin, 0.22]);
}

function clapper(dice: Dice, hall: Signal, seconds: number): void {
  const hollow = between(dice, 750, 2100);
  const sharpness = between(dice, 0.003, 0.0062);
  const beat = between(dice, 0.19, 0.31);
  const near = between(dice, 0.15, 1) ** 1.6;
  const stops = seconds * between(dice, 0.5, 0.97);
  for (
    let t = dice() ** 1.3 * Math.min(0.6, seconds * 0.22);
    t < stops;
    t += beat * between(dice, 0.86, 1.15)
  ) {
    const tired = t > stops - 0.6 ? 0.7 : 1;
    lay(
      hall,
      clap(dice, hollow * between(dice, 0.94, 1.06), sharpness),
      t,
      near * tired * between(dice, 0.7, 1),
    );
  }
}

/** Many people who each keep their own beat, join late and tire at different moments. */
function applause({ name, people, seconds }: Applause): Signal {
  const dice = diceFor(name);
  const hall = silence(seconds);
  for (let n = 0; n < people; n++) clapper(dice, hall, seconds);
  const heard = lowpass(inRoom(hall, { ...STUDIO, wet: 0.4, seconds: 0.7 }), 7500);
  return endingAt(highpass(heard, 180), seconds + 0.2, 0.45);
}

export const applauseSmall = (): Signal => applause({ name: 'applause-small', people: 11, seconds: 1.4 });
export const applauseMedium = (): Signal => applause({ name: 'applause-medium', people: 34, seconds: 2 });
export const applauseLarge = (): Signal => applause({ name: 'applause-large', people: 85, seconds: 2.7 });

/** A falling "oh" from people who had hoped for more. */
export function groan(): Signal {
  const dice = diceFor('groan');
  const out = silence(1.6);
  for (let n = 0; n < 16; n++) {
    const seconds = between(dice, 0.7, 1.15);
    const from = between(dice, 0.98, 1.16);
    const said = {
      seconds,
      from,
      to: from * between(dice, 0.66, 0.78),
      vowel: oneOf(dice, [VOWELS.oh, VOWELS.oo, VOWELS.uh]),
      breath: between(dice, 0.15, 0.4),
      rise: 0.16,
      fall: seconds * 0.55,
    };
    lay(out, voiced(dice, someone(dice), said), between(dice, 0, 0.34));
  }
  return endingAt(highpass(lowpass(inRoom(out, { ...AUDIENCE, tail: 0.1 }), 2300), 110), 1.7, 0.4);
}

/** A ripple of laughter: short breathy syllables at about five a second, falling as the breath runs out. */
export function laugh(): Signal {
  const dice = diceFor('laugh');
  const out = silence(1.5);
  for (let n = 0; n < 13; n++) {
    const person = someone(dice);
    const vowel = oneOf(dice, [VOWELS.ah, VOWELS.eh, VOWELS.uh]);
    const pace = between(dice, 0.16, 0.21);
    const count = 3 + Math.floor(dice() * 4);
    let high = between(dice, 1.15, 1.5);
    let t = between(dice, 0, 0.4);
    for (let k = 0; k < count; k++, t += pace * between(dice, 0.93, 1.08), high *= 0.94) {
      const said = {
        seconds: 0.12,
        from: high,
        to: high * 0.86,
        vowel,
        breath: 0.45,
        rise: 0.025,
        fall: 0.08,
      };
      lay(out, voiced(dice, person, said), t, 1 - k / (count + 2));
    }
  }
  return endingAt(highpass(lowpass(inRoom(out, { ...AUDIENCE, tail: 0.1 }), 3200), 150), 1.6, 0.4);
}
