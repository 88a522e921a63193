// Makes assets/audio: synthesises the palette, lays it out, encodes it and writes the table. Run with `npm run sound`;
// `npm run sound -- --wav <folder>` also keeps each sound as a WAV file to listen to.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ok, type Result } from '../../base/result.ts';
import { encode, FORMAT_NAMES } from './encode.ts';
import { loudnessOf, peakOf } from './loudness.ts';
import { PALETTE, SPRITE_NAMES, synthesised } from './palette.ts';
import { SAMPLE_RATE } from './signal.ts';
import { layOut, type Sheet, type Sound } from './sprite-sheet.ts';
import { sha256Of, toPcm, toWav } from './wav.ts';

const OUT = join(import.meta.dirname, '../../../assets/audio');

const allSounds = (): Sound[] =>
  SPRITE_NAMES.map((name) => ({ name, signal: synthesised(name), loop: PALETTE[name].loop }));

function measured({ signal, loop }: Sound) {
  return {
    pcmSha256: sha256Of(toPcm(signal)),
    lufs: Number(loudnessOf(signal, loop).toFixed(1)),
    peak: Number(peakOf(signal).toFixed(3)),
  };
}

function printTable(sounds: readonly Sound[]): void {
  for (const sound of sounds) {
    const { lufs, peak } = measured(sound);
    const ms = (sound.signal.length * 1000) / SAMPLE_RATE;
    console.log(
      `${sound.name.padEnd(18)} ${String(ms).padStart(5)} ms ${lufs.toFixed(1).padStart(6)} LUFS  peak ${peak.toFixed(3)}`,
    );
  }
}

type EncodedFile = { readonly name: string; readonly bytes: number; readonly sha256: string };

function encodedFiles(sheet: Sheet): Result<Record<string, EncodedFile>, string> {
  const scratch = mkdtempSync(join(tmpdir(), 'sound-'));
  const wav = join(scratch, 'sprite.wav');
  writeFileSync(wav, toWav(sheet.recording));
  const files: Record<string, EncodedFile> = {};
  for (const format of FORMAT_NAMES) {
    const name = `sprite.${format}`;
    const done = encode(wav, join(OUT, name), format);
    if (!done.ok) return done;
    const bytes = readFileSync(join(OUT, name));
    console.log(`${name}: ${(bytes.length / 1000).toFixed(1)} kB`);
    files[format] = { name, bytes: bytes.length, sha256: sha256Of(bytes) };
  }
  rmSync(scratch, { recursive: true });
  return ok(files);
}

function keepWavs(sounds: readonly Sound[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, signal } of sounds) writeFileSync(join(folder, `${name}.wav`), toWav(signal));
}

function makeSound(wavFolder: string | undefined): void {
  const sounds = allSounds();
  printTable(sounds);
  if (wavFolder) keepWavs(sounds, wavFolder);
  const sheet = layOut(sounds);
  mkdirSync(OUT, { recursive: true });
  const files = encodedFiles(sheet);
  if (!files.ok) {
    console.error(files.error);
    process.exitCode = 1;
    return;
  }
  const manifest = {
    version: 1,
    durationMs: (sheet.recording.length * 1000) / SAMPLE_RATE,
    files: files.value,
    sprites: sheet.sprites,
    sounds: Object.fromEntries(sounds.map((sound) => [sound.name, measured(sound)])),
  };
  writeFileSync(join(OUT, 'sprite.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

const flag = process.argv.indexOf('--wav');
makeSound(flag < 0 ? undefined : process.argv[flag + 1]);
