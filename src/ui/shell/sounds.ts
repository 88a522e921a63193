// Passes a sound that a panel asks for to whoever plays sounds: a test sound, the result when it is revealed.
import type { SoundCue } from '../../session/sound-cues.ts';

type Listener = (cue: SoundCue) => void;

const listeners = new Set<Listener>();

/** Told of every sound that a panel asks for; returns what stops it. */
export function onPlaySound(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Asks for a sound; nothing happens where nobody plays. */
export function playSound(cue: SoundCue): void {
  for (const listener of listeners) listener(cue);
}
