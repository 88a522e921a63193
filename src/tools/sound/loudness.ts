// How loud does it sound, and how is it brought to a level? K-weighted loudness of one channel (ITU-R BS.1770-4: a full
// 997 Hz sine reads -3.01 LUFS; played on two loudspeakers the same samples read 3.01 more) and a soft ceiling.

import { bent } from '../../audio/soft-ceiling.ts';
import { bandpass, highpass, lowpass } from './filter.ts';
import { SAMPLE_RATE, type Signal } from './signal.ts';

/** Peaks are bent to stay below this. @unit full scale */
export const CEILING = 0.8;
/** @unit seconds */
const WINDOW = 0.4;

/** The head's shelf: gains of its top and of its middle (BS.1770-4, table 1, as an analogue prototype). */
const SHELF = { hertz: 1681.97, q: 0.70718, top: 1.58489, middle: 1.25872 };

/** The shelf (+4 dB above about 1.7 kHz), then the loss of lows. */
function weighted(signal: Signal): Signal {
  const { hertz, q, top, middle } = SHELF;
  const [high, band, low] = [highpass, bandpass, lowpass].map((part) => part(signal, hertz, q));
  const shelf = signal.map((_, i) => top * high![i]! + middle * band![i]! + low![i]!);
  return highpass(shelf, 38.135, 0.50033);
}

const toLufs = (power: number): number => -0.691 + 10 * Math.log10(Math.max(power, 1e-12));

/** Loudness of a loop as a whole. @unit LUFS */
function steadyLoudness(signal: Signal): number {
  const heard = weighted(signal);
  return toLufs(heard.reduce((sum, sample) => sum + sample * sample, 0) / heard.length);
}

/** Loudness of the loudest 400 ms; a shorter sound counts with the silence around it. @unit LUFS */
function loudestMoment(signal: Signal): number {
  const heard = weighted(signal);
  const window = Math.round(WINDOW * SAMPLE_RATE);
  let [power, loudest] = [0, 0];
  for (let i = 0; i < heard.length; i++) {
    power += heard[i]! ** 2 - (i >= window ? heard[i - window]! ** 2 : 0);
    loudest = Math.max(loudest, power);
  }
  return toLufs(loudest / window);
}

/** Powers of 400 ms blocks that begin every 100 ms; what is shorter is one block with silence around it. */
function blockPowers(signal: Signal): number[] {
  const heard = weighted(signal);
  const window = Math.round(WINDOW * SAMPLE_RATE);
  const powers: number[] = [];
  for (let start = 0; start === 0 || start + window <= heard.length; start += window / 4) {
    const block = heard.subarray(start, start + window);
    powers.push(block.reduce((sum, sample) => sum + sample * sample, 0) / window);
  }
  return powers;
}

const mean = (powers: readonly number[]): number =>
  powers.reduce((sum, power) => sum + power, 0) / Math.max(1, powers.length);

/** Loudness over the whole sound with both gates of BS.1770-4: near silence and what is 10 dB below the rest are left out. */
export function integratedLoudness(signal: Signal): number {
  const audible = blockPowers(signal).filter((power) => toLufs(power) > -70);
  const gate = mean(audible) / 10;
  return toLufs(mean(audible.filter((power) => power > gate)));
}

/** What the recipe's target is compared with. @unit LUFS */
export const loudnessOf = (signal: Signal, loop: boolean): number =>
  loop ? steadyLoudness(signal) : loudestMoment(signal);

export const peakOf = (signal: Signal): number =>
  signal.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0);

/** `signal` at `target` LUFS; the bending costs a little loudness, so it is done twice. */
export function levelled(signal: Signal, target: number, loop: boolean): Signal {
  let out = signal;
  for (let pass = 0; pass < 2; pass++) {
    const gain = 10 ** ((target - loudnessOf(out, loop)) / 20);
    out = out.map((sample) => bent(sample * gain, CEILING));
  }
  return out;
}
