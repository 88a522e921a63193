// Would each sound be taken for what it is, and is it fit for a loudspeaker? Measured on the samples that the scripts make.
import { describe, expect, it } from 'vitest';
import { sounds } from '../../assets/audio/sprite.json';
import { loudnessOf } from '../../src/tools/sound/loudness.ts';
import { PALETTE, SPRITE_NAMES, type SpriteName, synthesised } from '../../src/tools/sound/palette.ts';
import { SAMPLE_RATE, type Signal } from '../../src/tools/sound/signal.ts';
import { offsetOf, truePeakOf } from '../../src/tools/sound/true-peak.ts';
import { sha256Of, toPcm } from '../../src/tools/sound/wav.ts';
import { bandLevel, beatAt, middlePitch, onSmallSpeaker, tonality } from './ear.ts';

const made = new Map<SpriteName, Signal>();
function soundOf(name: SpriteName): Signal {
  const known = made.get(name) ?? synthesised(name);
  made.set(name, known);
  return known;
}
const LOOPS = SPRITE_NAMES.filter((name) => PALETTE[name].loop);
const SINGLES = SPRITE_NAMES.filter((name) => !PALETTE[name].loop);
const APPLAUSE = ['applause-small', 'applause-medium', 'applause-large'] as const;
const MURMURS = ['murmur-low', 'murmur-mid', 'murmur-high'] as const;

describe('every sound', () => {
  it.each(SPRITE_NAMES)('is made today as it was when the recording was committed: %s', (name) => {
    expect(sha256Of(toPcm(soundOf(name)))).toBe(sounds[name].pcmSha256);
  });

  it.each(SPRITE_NAMES)('is as loud as the palette asks, give or take half a unit: %s', (name) => {
    const { loudness, loop } = PALETTE[name];
    expect(Math.abs(loudnessOf(soundOf(name), loop) - loudness)).toBeLessThan(0.5);
  });

  it('stays 1 dB below full scale even between the samples', () => {
    for (const name of SPRITE_NAMES) expect(truePeakOf(soundOf(name)), name).toBeLessThanOrEqual(-1);
  });

  it('is centred', () => {
    for (const name of SPRITE_NAMES) expect(Math.abs(offsetOf(soundOf(name))), name).toBeLessThan(0.001);
  });

  it('begins and ends without a click', () => {
    for (const name of SINGLES) {
      const signal = soundOf(name);
      expect(Math.abs(signal[0]!), name).toBeLessThan(0.005);
      expect(Math.abs(signal.at(-1)!), name).toBeLessThan(0.005);
    }
  });

  it('goes round without a step where it is a loop', () => {
    for (const name of LOOPS) {
      const loop = soundOf(name);
      const step = (i: number) => Math.abs(loop[i]! - loop[(i + 1) % loop.length]!);
      const usual = Math.max(...Array.from({ length: SAMPLE_RATE / 10 }, (_, i) => step(i)));
      expect(step(loop.length - 1), name).toBeLessThanOrEqual(usual);
    }
  });

  it('is still heard on the small speaker of a Chromebook, unless it only lies under the others', () => {
    for (const name of SPRITE_NAMES.filter((one) => one !== 'bed-studio' && one !== 'bed-tension')) {
      const { loop } = PALETTE[name];
      const lost = loudnessOf(soundOf(name), loop) - loudnessOf(onSmallSpeaker(soundOf(name)), loop);
      expect(lost, name).toBeLessThan(8);
    }
  });
});

describe('the crowd', () => {
  it.each(APPLAUSE)('claps without any tone in it: %s', (name) => {
    const signal = soundOf(name);
    expect(tonality(signal)).toBeLessThan(0.3);
    expect(bandLevel(signal, 900, 5000) - bandLevel(signal, 150, 500)).toBeGreaterThan(8);
  });

  it('claps in no common beat: the more hands, the smoother the sound', () => {
    const spread = (name: SpriteName) => {
      const signal = soundOf(name);
      const loudest = Math.max(...[2, 3, 3.5, 4, 4.5, 5, 6].map((rate) => beatAt(signal, rate)));
      return loudest / Math.sqrt(signal.reduce((sum, sample) => sum + sample ** 2, 0) / signal.length);
    };
    expect(spread('applause-large')).toBeLessThan(spread('applause-small'));
    expect(spread('applause-large')).toBeLessThan(0.12);
  });

  it.each(MURMURS)(
    'talks in vowels: strong between 300 and 900 Hz, less above, a little hiss on top: %s',
    (name) => {
      const signal = soundOf(name);
      const vowels = bandLevel(signal, 300, 900);
      expect(vowels - bandLevel(signal, 1000, 2500)).toBeGreaterThan(2);
      expect(vowels - bandLevel(signal, 3000, 6000)).toBeGreaterThan(8);
      expect(vowels - bandLevel(signal, 3000, 6000)).toBeLessThan(35);
    },
  );

  it('is brighter the more excited it is', () => {
    const bright = MURMURS.map(
      (name) => bandLevel(soundOf(name), 1500, 5000) - bandLevel(soundOf(name), 200, 900),
    );
    expect(bright).toEqual(bright.toSorted((a, b) => a - b));
  });

  it('laughs four to six times a second, not slower and not faster', () => {
    const laugh = soundOf('laugh');
    const rates = Array.from({ length: 41 }, (_, i) => 2 + i * 0.2);
    const beats = rates.map((rate) => beatAt(laugh, rate));
    const best = rates[beats.indexOf(Math.max(...beats))]!;
    expect(best).toBeGreaterThanOrEqual(4);
    expect(best).toBeLessThanOrEqual(6);
  });

  it('groans downwards: the second half lies lower than the first', () => {
    const groan = soundOf('groan');
    const early = groan.slice(0.2 * SAMPLE_RATE, 0.6 * SAMPLE_RATE);
    const late = groan.slice(0.95 * SAMPLE_RATE, 1.4 * SAMPLE_RATE);
    expect(middlePitch(late)).toBeLessThan(middlePitch(early));
  });
});
