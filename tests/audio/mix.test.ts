// Does the whole night sit well together: nothing clips, beds stay under what matters, nothing is heard too often?
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fadePoints } from '../../src/audio/layers.ts';
import { bent, CURVE_REACH, ceilingCurve, MIX_CEILING } from '../../src/audio/soft-ceiling.ts';
import { DEFAULT_SETTINGS } from '../../src/session/settings.ts';
import { integratedLoudness, peakOf } from '../../src/tools/sound/loudness.ts';
import { type Heard, heardNight } from './heard-night.ts';
import { mixdown, type Played, played } from './mixdown.ts';

const USUAL = DEFAULT_SETTINGS.volumes;
const MINUTE = 60_000;
const ALL_UP = { master: 1, effects: 1, crowd: 1, music: 1 };
const nights: {
  readonly heard: readonly Heard[];
  readonly loud: readonly Played[];
  readonly usual: readonly Played[];
}[] = [];

beforeAll(async () => {
  vi.useFakeTimers();
  for (const seed of [1, 4]) {
    const { heard } = await heardNight(seed, seed === 4 ? 'quick' : 'full');
    nights.push({ heard, loud: await played(heard, ALL_UP), usual: await played(heard, USUAL) });
  }
});
afterAll(() => void vi.useRealTimers());

const onAir = (heard: readonly Heard[]): number => heard.find(({ act }) => act === 'debate')!.at;
/** The minute in which most is asked for, and the one that ends with the last handshake. */
function fullestMinutes(heard: readonly Heard[]): readonly number[] {
  const times = heard.flatMap((one) => (one.type === 'cue' ? [one.at] : []));
  const within = (from: number) => times.filter((at) => at >= from && at < from + MINUTE).length;
  const busiest = times.reduce((best, at) => (within(at) > within(best) ? at : best), 0);
  const hands = heard.findLast((one) => one.type === 'cue' && one.cue === 'handshake')!;
  return [busiest, hands.at - MINUTE + 5000];
}

describe('the sum of a night', () => {
  it('stays below full scale with every slider at its end, before the ceiling has anything to do', () => {
    for (const { heard, loud } of nights)
      for (const from of fullestMinutes(heard))
        expect(peakOf(mixdown(loud, from, MINUTE, ALL_UP))).toBeLessThan(1);
  });

  it('is as quiet as a studio and as loud as a debate: between -36 and -24 LUFS a minute at the usual volumes', () => {
    for (const { heard, usual } of nights) {
      const minute = mixdown(usual, onAir(heard), MINUTE, USUAL);
      expect(integratedLoudness(minute)).toBeGreaterThan(-36);
      expect(integratedLoudness(minute)).toBeLessThan(-24);
    }
  });

  it('keeps the beds at least 6 dB below the whole', () => {
    for (const { heard, usual } of nights) {
      const from = onAir(heard);
      const beds = usual.filter(({ sprite }) => sprite.startsWith('bed-'));
      const whole = integratedLoudness(mixdown(usual, from, MINUTE, USUAL));
      expect(whole - integratedLoudness(mixdown(beds, from, MINUTE, USUAL))).toBeGreaterThan(6);
    }
  });

  it('never has the same sound twice within three seconds', () => {
    for (const { usual } of nights) {
      const last = new Map<string, number>();
      for (const { sprite, at } of usual.filter((one) => !one.sprite.startsWith('bed-'))) {
        expect(at - (last.get(sprite) ?? Number.NEGATIVE_INFINITY), sprite).toBeGreaterThanOrEqual(3000);
        last.set(sprite, at);
      }
    }
  });
});

describe('the ceiling', () => {
  it('leaves a usual mix alone and never lets anything past', () => {
    expect(bent(0.5, MIX_CEILING)).toBe(0.5);
    for (const sample of [0.9, 1.2, 3, 100]) {
      expect(bent(sample, MIX_CEILING)).toBeLessThanOrEqual(MIX_CEILING);
      expect(bent(-sample, MIX_CEILING)).toBe(-bent(sample, MIX_CEILING));
    }
  });

  it('is the same bend as a table for the browser', () => {
    const curve = ceilingCurve();
    for (const sample of [-3, -0.8, 0, 0.25, 0.7, 1.5]) {
      const place = Math.round(((sample / CURVE_REACH + 1) / 2) * (curve.length - 1));
      expect(curve[place]).toBeCloseTo(bent(sample, MIX_CEILING), 2);
    }
  });

  it('holds even when everything sounds at once', () => {
    const all = nights[0]!.loud.map((one) => ({
      ...one,
      at: 0,
      end: 3000,
      bends: [{ at: 0, from: 1, to: 1, ms: 0 }],
    }));
    const heap = mixdown(all.slice(0, 24), 0, 3000, ALL_UP);
    expect(peakOf(heap)).toBeGreaterThan(1);
    expect(peakOf(heap.map((sample) => bent(sample, MIX_CEILING)))).toBeLessThanOrEqual(MIX_CEILING);
  });
});

describe('a crossfade', () => {
  it('has no hole in the middle: the power of both together hardly changes', () => {
    const [down, up] = [fadePoints(1, 0), fadePoints(0, 1)];
    expect([down[0], down.at(-1)]).toEqual([1, expect.closeTo(0)]);
    expect([up[0], up.at(-1)]).toEqual([0, 1]);
    for (let piece = 0; piece + 1 < up.length; piece++) {
      for (const share of [0, 0.25, 0.5, 0.75, 1]) {
        const at = (points: readonly number[]) => points[piece]! * (1 - share) + points[piece + 1]! * share;
        expect(10 * Math.log10(at(down) ** 2 + at(up) ** 2)).toBeGreaterThan(-0.4);
      }
    }
  });
});
