// How does the recording become small files? Through ffmpeg: Opus in WebM for most browsers, MP3 for the rest.

import { spawnSync } from 'node:child_process';
import { err, ok, type Result } from '../../base/result.ts';

const FORMATS = {
  webm: ['-c:a', 'libopus', '-b:a', '26k', '-vbr', 'on', '-application', 'audio'],
  mp3: ['-c:a', 'libmp3lame', '-b:a', '64k'],
} as const;

export type Format = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as readonly Format[];

/** Encodes `wav` into `file`. The error is a sentence for the person at the keyboard. */
export function encode(wav: string, file: string, format: Format): Result<true, string> {
  // bitexact keeps dates and random ids out, so that the same samples give the same file.
  const quiet = ['-hide_banner', '-loglevel', 'error', '-y', '-i', wav, '-map_metadata', '-1'];
  const run = spawnSync(
    'ffmpeg',
    [...quiet, ...FORMATS[format], '-fflags', '+bitexact', '-flags:a', '+bitexact', file],
    {
      encoding: 'utf8',
    },
  );
  if (run.error)
    return err('ffmpeg was not found. Install it (with libopus and libmp3lame) and run this again.');
  if (run.status !== 0) return err(`ffmpeg could not write ${format}: ${run.stderr.trim()}`);
  return ok(true);
}
