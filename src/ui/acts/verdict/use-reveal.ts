// The pause before the result: the closer the night, the longer the breath. Never with reduced motion, never twice.
import { useEffect, useState } from 'preact/hooks';
import type { Show } from '../../../session/show.ts';
import { useReducedMotion } from '../../shell/preferences.ts';

const seen = new WeakSet<Show['match']>();

const LONGEST_MS = 3400;
const SHORTEST_MS = 1200;

/** Milliseconds for a change of so many hundredths of a point: 3.4 s for a dead heat, 1.2 s from 4 points on. */
export const revealMs = (change: number): number =>
  Math.max(SHORTEST_MS, LONGEST_MS - Math.abs(change) * 5.5);

/** Whether the result may be seen, and a way to see it at once. */
export function useReveal(match: Show['match'], change: number): readonly [boolean, () => void] {
  const reduced = useReducedMotion();
  const [shown, setShown] = useState(() => reduced || seen.has(match));
  const show = () => {
    seen.add(match);
    setShown(true);
  };
  useEffect(() => {
    if (shown || reduced) {
      show();
      return;
    }
    const timer = setTimeout(show, revealMs(change));
    return () => clearTimeout(timer);
  }, [match, reduced]);
  return [shown, show];
}
