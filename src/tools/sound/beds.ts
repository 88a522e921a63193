// The loops that lie under everything: the studio at rest, its tense layer, the press room. Each one has no seam.

import { between, type Dice, diceFor, drift, pinkNoise, whiteNoise } from './chance.ts';
import { struck, swell, under } from './envelope.ts';
import { bandpass, highpass, lowpass } from './filter.ts';
import { struckBody, thud } from './instruments.ts';
import { HALL, inRoom, STUDIO } from './room.ts';
import { draw, layRound, mixed, type Signal, silence, throughLoop } from './signal.ts';

const TURN = Math.PI * 2;
const STILL_HALL = { ...HALL, tail: 0 };

/** A warm tone whose partials all turn a whole number of times in `seconds`, so that the loop closes. */
function roundTone(hertz: number, seconds: number, partials: number, slope: number): Signal {
  const turns = Math.round(hertz * seconds);
  return draw(seconds, (t) => {
    let sum = 0;
    for (let n = 1; n <= partials; n++)
      sum += Math.sin((TURN * turns * n * t) / seconds + n * n) / n ** slope;
    return sum;
  });
}

/** `cycles` slow waves per loop between `floor` and 1. */
const wave =
  (seconds: number, cycles: number, floor: number, shift = 0) =>
  (t: number) =>
    floor + (1 - floor) * (0.5 - 0.5 * Math.cos(TURN * (cycles * (t / seconds) + shift)));

/** Eight seconds of the studio at night: low D and A in slightly detuned pairs, a ninth that comes and goes, air. */
export function studioBed(): Signal {
  const seconds = 8;
  const dice = diceFor('studio-bed');
  const tones = mixed(
    [roundTone(73.42, seconds, 6, 1.1), 0.3],
    [roundTone(73.67, seconds, 6, 1.1), 0.3],
    [under(roundTone(110, seconds, 5, 1.5), wave(seconds, 1, 0.55)), 0.26],
    [under(roundTone(110.25, seconds, 5, 1.5), wave(seconds, 1, 0.55, 0.5)), 0.26],
    [under(roundTone(146.83, seconds, 6, 1.6), wave(seconds, 2, 0.25)), 0.3],
    [under(roundTone(220.25, seconds, 4, 1.8), wave(seconds, 1, 0.1, 0.25)), 0.3],
    [under(roundTone(329.63, seconds, 3, 2), wave(seconds, 1, 0, 0.6)), 0.16],
  );
  const breeze = drift(dice, seconds, 6);
  const still = pinkNoise(dice, seconds).map((sample, i) => sample * (0.35 + 0.65 * breeze[i]!));
  const open = (t: number) => 620 + 260 * Math.sin((TURN * t) / seconds);
  const hall = throughLoop(tones, (twice) => inRoom(lowpass(twice, open), STILL_HALL));
  const air = throughLoop(still, (twice) => highpass(lowpass(twice, 2600), 250));
  return mixed([hall, 0.5], [air, 0.05]);
}

/** Four seconds that lie over the studio bed when it counts: a pulse each second and a trembling A against B flat. */
export function tensionBed(): Signal {
  const seconds = 4;
  const loop = silence(seconds);
  for (let beat = 0; beat < 4; beat++) {
    layRound(loop, thud(92, 61, 0.5, 0.12), beat, beat % 2 === 0 ? 0.9 : 0.7);
    layRound(loop, thud(80, 58, 0.3, 0.07), beat + 0.27, 0.32);
    // A felt knock above the thud, so that the pulse is heard on small speakers too.
    layRound(
      loop,
      struckBody(
        [
          [176, 0.5, 0.05],
          [353, 0.22, 0.03],
        ],
        0.25,
        0.004,
      ),
      beat,
      0.5,
    );
  }
  const tremolo = (t: number) => 0.6 + 0.4 * Math.cos(TURN * 6 * t);
  const strings = mixed(
    [under(roundTone(220, seconds, 6, 1.2), wave(seconds, 1, 0.35)), 0.1],
    [under(roundTone(233, seconds, 6, 1.2), wave(seconds, 1, 0.1, 0.5)), 0.06],
    [under(roundTone(440.25, seconds, 5, 1.3), wave(seconds, 2, 0.2, 0.25)), 0.05],
    [roundTone(146.75, seconds, 6, 1.2), 0.09],
  );
  layRound(loop, under(strings, tremolo), 0, 1.4);
  return throughLoop(loop, (twice) => inRoom(lowpass(twice, 1700), STILL_HALL));
}

function keyPress(dice: Dice): Signal {
  const plate = between(dice, 1500, 2600);
  const cap = struckBody(
    [
      [plate, 0.5, 0.004],
      [plate * 0.42, 0.6, 0.009],
      [210, 0.4, 0.012],
    ],
    0.06,
    0.0004,
  );
  const click = under(bandpass(whiteNoise(dice, 0.06), plate * 1.3, 1), struck(0.0003, 0.003));
  return mixed([cap, 0.7], [click, 0.6]);
}

function typist(dice: Dice, loop: Signal, seconds: number, near: number): void {
  for (let t = between(dice, 0, 0.5); t < seconds; ) {
    const burst = 3 + Math.floor(dice() * 9);
    for (let n = 0; n < burst && t < seconds; n++, t += between(dice, 0.075, 0.17))
      layRound(loop, keyPress(dice), t, near * between(dice, 0.5, 1));
    t += between(dice, 0.2, 0.7);
  }
}

function shutter(dice: Dice): Signal {
  const out = silence(0.24);
  const leaf = (gain: number, at: number) => {
    layRound(out, under(bandpass(whiteNoise(dice, 0.05), 3400, 1.2), struck(0.0004, 0.007)), at, gain);
    layRound(
      out,
      struckBody(
        [
          [1240, 0.4, 0.008],
          [410, 0.6, 0.014],
        ],
        0.06,
        0.0005,
      ),
      at,
      gain,
    );
  };
  leaf(1, 0);
  layRound(out, under(bandpass(whiteNoise(dice, 0.1), 1800, 0.7), swell(0.02, 0.1, 0.06)), 0.02, 0.16);
  leaf(0.75, 0.085);
  return out;
}

/** Six seconds of the press room: four typists, three cameras, the hum of a full room. */
export function pressRoomBed(): Signal {
  const seconds = 6;
  const dice = diceFor('press-room');
  const loop = silence(seconds);
  for (const near of [0.5, 0.34, 0.24, 0.2]) typist(dice, loop, seconds, near);
  for (const [at, near] of [
    [1.3, 0.5],
    [1.62, 0.3],
    [4.4, 0.42],
  ] as const)
    layRound(loop, shutter(dice), at, near);
  layRound(
    loop,
    lowpass(
      throughLoop(pinkNoise(dice, seconds), (twice) => bandpass(twice, 420, 0.6)),
      900,
    ),
    0,
    0.16,
  );
  return throughLoop(loop, (twice) => lowpass(inRoom(twice, { ...STUDIO, wet: 0.3, tail: 0 }), 6500));
}
