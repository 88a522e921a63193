// How do samples become a WAV file, and how are two runs compared? 16-bit PCM, little-endian, mono.

import { createHash } from 'node:crypto';
import { SAMPLE_RATE, type Signal } from './signal.ts';

/** 16-bit samples. Rounding here makes the hash the same on machines whose last bit of a sine differs. */
export function toPcm(signal: Signal): Buffer {
  const out = Buffer.alloc(signal.length * 2);
  signal.forEach((sample, i) => {
    out.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sample)) * 32767), i * 2);
  });
  return out;
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A whole WAV file. */
export function toWav(signal: Signal): Buffer {
  const pcm = toPcm(signal);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0, 'ascii');
  head.writeUInt32LE(36 + pcm.length, 4);
  head.write('WAVEfmt ', 8, 'ascii');
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(SAMPLE_RATE, 24);
  head.writeUInt32LE(SAMPLE_RATE * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36, 'ascii');
  head.writeUInt32LE(pcm.length, 40);
  return Buffer.concat([head, pcm]);
}
