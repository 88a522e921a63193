// What does the studio around a sound do to it? Eight echoing lines that feed each other (a feedback delay network).

import { SAMPLE_RATE, type Signal, samplesIn } from './signal.ts';

export type Room = {
  /** Seconds until the echo has sunk by 60 dB. */
  readonly seconds: number;
  /** Share of echo in the result, 0 to 1. */
  readonly wet: number;
  /** 0 bright to 1 dark: how fast high echoes sink. */
  readonly dark: number;
  /** Seconds added at the end for the echo to die in. */
  readonly tail: number;
};

const LINES = [0.0151, 0.0193, 0.0229, 0.0277, 0.0311, 0.0367, 0.0419, 0.0467].map(samplesIn);
const SIGNS = [1, -1, 1, 1, -1, 1, -1, -1];

/** `signal` as heard in `room`. */
export function inRoom(signal: Signal, room: Room): Signal {
  const out = new Float32Array(signal.length + samplesIn(room.tail));
  const lines = LINES.map((length) => new Float32Array(length));
  const keep = LINES.map((length) => 10 ** ((-3 * length) / SAMPLE_RATE / room.seconds));
  const held = new Float64Array(LINES.length);
  for (let i = 0; i < out.length; i++) {
    const dry = signal[i] ?? 0;
    let wet = 0;
    let sum = 0;
    for (let k = 0; k < lines.length; k++) {
      const heard = lines[k]![i % lines[k]!.length]!;
      held[k] = held[k]! * room.dark + heard * (1 - room.dark);
      sum += held[k]!;
      wet += heard * SIGNS[k]!;
    }
    // Householder matrix: every line hears every other, no energy is made or lost.
    for (let k = 0; k < lines.length; k++) {
      const line = lines[k]!;
      line[i % line.length] = (held[k]! - sum / 4) * keep[k]! + dry * SIGNS[(k + 3) % 8]!;
    }
    out[i] = dry * (1 - room.wet) + wet * room.wet * 0.5;
  }
  return out;
}

/** The debate studio: draped, short, dark. */
export const STUDIO: Room = { seconds: 0.55, wet: 0.22, dark: 0.45, tail: 0.25 };

/** A wide hall for signature sounds and chords. */
export const HALL: Room = { seconds: 1.9, wet: 0.3, dark: 0.3, tail: 0.6 };

/** A desk close to a microphone. */
export const CLOSE: Room = { seconds: 0.22, wet: 0.14, dark: 0.4, tail: 0.06 };
