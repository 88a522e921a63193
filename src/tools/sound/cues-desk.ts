// The small sounds near the hand and the moderator's desk: paper, wood, stamp, clock.

import { between, diceFor, whiteNoise } from './chance.ts';
import { endingAt, struck, swell, under } from './envelope.ts';
import { bandpass, glide, highpass, lowpass } from './filter.ts';
import { rustle, struckBody, thud } from './instruments.ts';
import { CLOSE, inRoom, STUDIO } from './room.ts';
import { lay, mixed, type Signal, silence } from './signal.ts';

/** A stiff card comes off the table: noise that sweeps from 2 to 5 kHz, with the flutter of its edge. */
export function cardLift(): Signal {
  const dice = diceFor('card-lift');
  const sweep = glide(2000, 5000, 0.07);
  const edge = rustle(
    dice,
    0.08,
    sweep,
    1.4,
    (t) => swell(0.018, 0.08, 0.05)(t) * (0.7 + 0.3 * Math.cos(t * 820)),
  );
  const air = rustle(dice, 0.08, 900, 0.8, swell(0.02, 0.08, 0.05));
  return endingAt(inRoom(mixed([edge, 1], [air, 0.25]), CLOSE), 0.12, 0.04);
}

/** The card lands: paper slap, soft thud at 90 Hz, a little table. */
export function cardPlay(): Signal {
  const dice = diceFor('card-play');
  const slap = under(lowpass(whiteNoise(dice, 0.16), glide(4200, 700, 0.07)), struck(0.001, 0.014));
  const table = struckBody(
    [
      [182, 0.5, 0.03],
      [297, 0.4, 0.02],
      [455, 0.3, 0.013],
      [810, 0.16, 0.008],
    ],
    0.16,
  );
  const body = mixed([thud(125, 90, 0.16, 0.045), 0.55], [slap, 0.9], [table, 0.7]);
  return endingAt(inRoom(body, CLOSE), 0.22, 0.06);
}

/** A woodblock at 880 Hz, hollow and dry. */
export function clockTick(): Signal {
  const dice = diceFor('clock-tick');
  const wood = struckBody(
    [
      [880, 1, 0.016],
      [1487, 0.4, 0.009],
      [2310, 0.2, 0.005],
      [441, 0.25, 0.02],
    ],
    0.09,
    0.0004,
  );
  const stick = under(bandpass(whiteNoise(dice, 0.09), 2600, 1), struck(0.0003, 0.0025));
  return endingAt(inRoom(mixed([wood, 1], [stick, 0.5]), CLOSE), 0.16, 0.05);
}

/** Two knuckles on the moderator's desk; the second means it. */
export function deskTaps(): Signal {
  const dice = diceFor('desk-taps');
  const out = silence(0.3);
  const knock = (bend: number): Signal => {
    const desk = struckBody(
      [
        [118 * bend, 0.5, 0.035],
        [214 * bend, 0.8, 0.026],
        [365 * bend, 0.7, 0.02],
        [612 * bend, 0.8, 0.016],
        [1040 * bend, 0.5, 0.01],
      ],
      0.16,
      0.0006,
    );
    const knuckle = under(lowpass(whiteNoise(dice, 0.16), 3200), struck(0.0005, 0.0045));
    return mixed([desk, 0.8], [knuckle, 0.5]);
  };
  lay(out, knock(1), 0, 0.8);
  lay(out, knock(1.04), 0.135, 1);
  return endingAt(inRoom(out, CLOSE), 0.36, 0.08);
}

function paperTear(seconds: number): Signal {
  const dice = diceFor('paper-tear');
  let grip = 0;
  let pull = 1;
  const fibres = whiteNoise(dice, seconds).map((sample) => {
    if (grip-- <= 0) {
      grip = between(dice, 20, 150);
      pull = dice() ** 2;
    }
    return sample * pull;
  });
  return under(
    highpass(bandpass(fibres, glide(2200, 4600, seconds), 0.7), 900),
    swell(0.03, seconds, seconds * 0.6),
  );
}

/** The fact-check stamp: arm, thump on the page, then the page torn from its pad. */
export function factStamp(): Signal {
  const dice = diceFor('fact-stamp');
  const out = silence(0.46);
  const spring = rustle(dice, 0.05, 2900, 3, struck(0.002, 0.012));
  const clunk = struckBody(
    [
      [236, 0.6, 0.03],
      [431, 0.7, 0.024],
      [765, 0.6, 0.016],
      [1320, 0.3, 0.009],
    ],
    0.2,
  );
  const ink = under(lowpass(whiteNoise(dice, 0.12), 2600), struck(0.001, 0.018));
  lay(out, spring, 0, 0.25);
  lay(out, thud(135, 58, 0.3, 0.075), 0.03, 0.6);
  lay(out, clunk, 0.03, 0.6);
  lay(out, ink, 0.03, 0.9);
  lay(out, paperTear(0.26), 0.17, 0.6);
  return endingAt(inRoom(out, STUDIO), 0.6, 0.14);
}

/** A button of the interface: a felt-tipped tick, there and gone. */
export function uiTick(): Signal {
  const dice = diceFor('ui-tick');
  const felt = struckBody(
    [
      [1180, 0.8, 0.009],
      [2380, 0.2, 0.004],
      [520, 0.4, 0.012],
    ],
    0.05,
    0.001,
  );
  const touch = under(bandpass(whiteNoise(dice, 0.05), 1900, 0.8), struck(0.0008, 0.003));
  return endingAt(mixed([felt, 1], [touch, 0.35]), 0.05, 0.02);
}

/** Two palms meet before the cameras: sleeves, then a soft clasp. */
export function handshake(): Signal {
  const dice = diceFor('handshake');
  const out = silence(0.5);
  lay(out, rustle(dice, 0.2, glide(700, 1500, 0.2), 0.7, swell(0.1, 0.2, 0.08)), 0, 0.35);
  lay(out, under(lowpass(whiteNoise(dice, 0.08), 1100), struck(0.002, 0.016)), 0.17, 1);
  lay(out, thud(150, 95, 0.16, 0.03), 0.17, 0.5);
  lay(out, rustle(dice, 0.24, glide(1300, 600, 0.2), 0.7, swell(0.06, 0.24, 0.16)), 0.24, 0.22);
  return endingAt(inRoom(out, STUDIO), 0.6, 0.15);
}
