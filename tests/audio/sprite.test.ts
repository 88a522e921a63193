// Is the committed recording the one that the scripts describe, whole and fit to be heard?

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SOUND_BEDS, SOUND_CUES } from '../../src/session/sound-cues.ts';
import { peakOf } from '../../src/tools/sound/loudness.ts';
import { PALETTE, SPRITE_NAMES, type SpriteName, synthesised } from '../../src/tools/sound/palette.ts';
import { sha256Of, toPcm } from '../../src/tools/sound/wav.ts';

type Entry = readonly [number, number] | readonly [number, number, true];
type Manifest = {
  readonly version: number;
  readonly durationMs: number;
  readonly files: Record<'webm' | 'mp3', { name: string; bytes: number; sha256: string }>;
  readonly sprites: Record<string, Entry>;
  readonly sounds: Record<string, { pcmSha256: string; lufs: number; peak: number }>;
};

const folder = new URL('../../assets/audio/', import.meta.url);
const manifest: Manifest = JSON.parse(readFileSync(new URL('sprite.json', folder), 'utf8'));
const entries = Object.entries(manifest.sprites);

describe('the recording', () => {
  it.each(['webm', 'mp3'] as const)('is committed as %s exactly as the table says', (format) => {
    const { name, bytes, sha256 } = manifest.files[format];
    const file = readFileSync(new URL(name, folder));
    expect(file.length).toBe(bytes);
    expect(createHash('sha256').update(file).digest('hex')).toBe(sha256);
  });

  it('stays small enough for a school network', () => {
    expect(manifest.files.webm.bytes).toBeLessThanOrEqual(350_000);
    expect(manifest.files.mp3.bytes).toBeLessThanOrEqual(600_000);
  });

  it('holds every cue and every bed that the night can ask for', () => {
    const asked = [...SOUND_CUES, ...SOUND_BEDS.map((bed) => `bed-${bed}`), 'bed-tension'];
    expect(Object.keys(manifest.sprites).sort()).toEqual(asked.sort());
    expect([...SPRITE_NAMES].sort()).toEqual(asked.sort());
  });

  it('keeps at least 100 ms between one sound and the next', () => {
    let end = 0;
    for (const [, [offset, duration]] of entries) {
      expect(offset - end).toBeGreaterThanOrEqual(100);
      end = offset + duration;
    }
    expect(manifest.durationMs - end).toBeGreaterThanOrEqual(100);
  });

  it('has single sounds of 40 ms to 3.2 s and loops of 4 to 8 s', () => {
    for (const [name, [, duration, loop]] of entries) {
      expect(loop === true, name).toBe(PALETTE[name as SpriteName].loop);
      expect(duration, name).toBeGreaterThanOrEqual(loop ? 4000 : 40);
      expect(duration, name).toBeLessThanOrEqual(loop ? 8000 : 3200);
    }
  });

  it('sounds the same for either winner: three results and two steps of the worm are equally loud and long', () => {
    for (const family of [
      ['result-win', 'result-draw', 'result-loss'],
      ['worm-up', 'worm-down'],
    ]) {
      expect(new Set(family.map((name) => manifest.sounds[name]!.lufs)).size).toBe(1);
      expect(new Set(family.map((name) => manifest.sprites[name]![1])).size).toBe(1);
    }
  });

  it('was never clipped', () => {
    for (const [name, { peak }] of Object.entries(manifest.sounds))
      expect(peak, name).toBeLessThanOrEqual(0.9);
  });
});

describe('the synthesis', () => {
  it.each(['card-play', 'ui-tick', 'worm-up', 'applause-small'] as const)(
    'gives the same samples of %s again',
    (name) => {
      const signal = synthesised(name);
      expect(signal.every(Number.isFinite)).toBe(true);
      expect(peakOf(signal)).toBeLessThanOrEqual(0.9);
      expect(sha256Of(toPcm(signal))).toBe(manifest.sounds[name]!.pcmSha256);
    },
  );

  it.each(['murmur-low', 'bed-tension'] as const)('closes the loop of %s without a step', (name) => {
    const loop = synthesised(name);
    const step = (i: number) => Math.abs(loop[i]! - loop[(i + 1) % loop.length]!);
    const near = Array.from({ length: 640 }, (_, i) => step((loop.length + i - 320) % loop.length));
    expect(step(loop.length - 1)).toBeLessThanOrEqual(Math.max(...near.toSpliced(319, 1)));
  });
});
