// Where does the randomness of the sounds come from? From a name, so that every run gives the same samples.

import { mix } from '../../base/rng.ts';
import { draw, type Signal, silence } from './signal.ts';

/** A stream of draws in [0, 1). */
export type Dice = () => number;

/** The draws that belong to `name`. */
export function diceFor(name: string): Dice {
  let state = 0x51ed270b;
  for (const letter of name) state = mix(state ^ letter.codePointAt(0)!);
  return () => {
    state = (state + 0x9e3779b9) | 0;
    return mix(state) / 4294967296;
  };
}

/** A draw between `low` and `high`. */
export const between = (dice: Dice, low: number, high: number): number => low + (high - low) * dice();

export const oneOf = <T>(dice: Dice, items: readonly T[]): T => items[Math.floor(dice() * items.length)]!;

/** Noise with the same power at each frequency. */
export const whiteNoise = (dice: Dice, seconds: number): Signal => draw(seconds, () => dice() * 2 - 1);

/** Noise with the same power in each octave (P. Kellet's three-pole approximation). */
export function pinkNoise(dice: Dice, seconds: number): Signal {
  let [low, mid, high] = [0, 0, 0];
  return draw(seconds, () => {
    const white = dice() * 2 - 1;
    low = 0.99765 * low + white * 0.099046;
    mid = 0.963 * mid + white * 0.2965164;
    high = 0.57 * high + white * 1.0526913;
    return (low + mid + high + white * 0.1848) * 0.25;
  });
}

/** A slow random curve in [0, 1] with `knots` turning points that ends where it began. */
export function drift(dice: Dice, seconds: number, knots: number): Signal {
  const heights = Array.from({ length: knots }, () => dice());
  const out = silence(seconds);
  for (let i = 0; i < out.length; i++) {
    const place = (i / out.length) * knots;
    const knot = Math.floor(place);
    const blend = (1 - Math.cos((place - knot) * Math.PI)) / 2;
    out[i] = heights[knot % knots]! * (1 - blend) + heights[(knot + 1) % knots]! * blend;
  }
  return out;
}
