// Do the meters read what the standards say they must, for waves that anybody can work out?
import { describe, expect, it } from 'vitest';
import { integratedLoudness, loudnessOf } from '../../src/tools/sound/loudness.ts';
import { draw, SAMPLE_RATE, silence } from '../../src/tools/sound/signal.ts';
import { offsetOf, truePeakOf } from '../../src/tools/sound/true-peak.ts';

const sine = (hertz: number, peak: number, seconds = 3) =>
  draw(seconds, (t) => peak * Math.sin(Math.PI * 2 * hertz * t));
const decibels = (level: number): number => 10 ** (level / 20);

describe('the loudness meter', () => {
  it.each([0, -20, -40])(
    'reads a 997 Hz sine with peaks at %d dBFS 3.01 LU lower, as BS.1770 asks of one channel',
    (peak) => {
      const wave = sine(997, decibels(peak));
      expect(Math.abs(loudnessOf(wave, true) - (peak - 3.01))).toBeLessThan(0.1);
      expect(Math.abs(integratedLoudness(wave) - (peak - 3.01))).toBeLessThan(0.1);
    },
  );

  it('hears highs 4 dB louder than the middle, and hardly hears what is below 20 Hz', () => {
    const middle = loudnessOf(sine(500, 0.1), true);
    expect(loudnessOf(sine(9000, 0.1), true) - middle).toBeGreaterThan(3);
    expect(loudnessOf(sine(9000, 0.1), true) - middle).toBeLessThan(4.5);
    expect(loudnessOf(sine(15, 0.1), true) - middle).toBeLessThan(-12);
  });

  it('leaves silence and whispers out of the loudness of a whole', () => {
    const loud = sine(997, 0.1, 2);
    const whole = new Float32Array([...loud, ...silence(4), ...sine(997, 0.001, 4)]);
    expect(Math.abs(integratedLoudness(whole) - integratedLoudness(loud))).toBeLessThan(0.6);
  });
});

describe('the peak meter', () => {
  it('finds the top of a wave that no sample stands on', () => {
    const between = draw(0.1, (_, i) => Math.SQRT1_2 * (i % 4 < 2 ? 1 : -1));
    const quarter = Float32Array.from(between, (_, i) => Math.sin((Math.PI / 2) * i + Math.PI / 4));
    expect(Math.max(...quarter)).toBeLessThan(0.71);
    // Away from the edges, where the wave begins out of nothing.
    expect(Math.abs(truePeakOf(quarter))).toBeLessThan(0.6);
  });

  it('reads a slow sine as high as it is', () => {
    expect(truePeakOf(sine(440, 0.5, 0.5))).toBeCloseTo(-6.02, 1);
  });

  it('tells a wave that hangs to one side from one that is centred', () => {
    expect(offsetOf(sine(SAMPLE_RATE / 320, 0.5))).toBeCloseTo(0, 4);
    expect(offsetOf(draw(1, () => 0.02))).toBeCloseTo(0.02, 4);
  });
});
