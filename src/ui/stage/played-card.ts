// Passes a played card from the hand to whichever stage is up, so that it can travel to the lectern. Decoration only.
import type { PlayedCard } from './stage.ts';

type Listener = (card: PlayedCard) => void;

const listeners = new Set<Listener>();

/** Told of every card played; returns what stops it. */
export function onPlayedCard(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Sends a card from its place on the page (viewport pixels) to a lectern. */
export function playCardOnStage(from: DOMRect, podium: PlayedCard['podium']): void {
  const { x, y, width, height } = from;
  for (const listener of listeners) listener({ from: { x, y, width, height }, podium });
}
