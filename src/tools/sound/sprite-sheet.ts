// Where does each sound stand in the one long recording? Silence between the sounds; loops run on beyond both edges,
// because decoders shift a recording by a few milliseconds and a shifted loop must still close.

import type { Signal } from './signal.ts';

/** @unit milliseconds */
const GAP = 100;
/** How far a loop runs on before its beginning and after its end. @unit milliseconds */
const OVERLAP = 60;
const SAMPLES_PER_MS = 32;

/** [offset in ms, duration in ms, whether it loops], as howler reads it. */
export type SpriteEntry = readonly [number, number] | readonly [number, number, true];

export type Sheet = {
  readonly recording: Signal;
  readonly sprites: Readonly<Record<string, SpriteEntry>>;
};

export type Sound = { readonly name: string; readonly signal: Signal; readonly loop: boolean };

function withOverlap(loop: Signal): Signal {
  const extra = OVERLAP * SAMPLES_PER_MS;
  const out = new Float32Array(loop.length + extra * 2);
  for (let i = 0; i < out.length; i++) out[i] = loop[(i - extra + loop.length) % loop.length]!;
  return out;
}

/** All sounds in one recording, with the table of where each stands. */
export function layOut(sounds: readonly Sound[]): Sheet {
  const sprites: Record<string, SpriteEntry> = {};
  const parts: (readonly [number, Signal])[] = [];
  let at = GAP;
  for (const { name, signal, loop } of sounds) {
    const lead = loop ? OVERLAP : 0;
    const duration = signal.length / SAMPLES_PER_MS;
    parts.push([at, loop ? withOverlap(signal) : signal]);
    sprites[name] = loop ? [at + lead, duration, true] : [at, duration];
    at += lead * 2 + duration + GAP;
  }
  const recording = new Float32Array(at * SAMPLES_PER_MS);
  for (const [offset, part] of parts) recording.set(part, offset * SAMPLES_PER_MS);
  return { recording, sprites };
}
