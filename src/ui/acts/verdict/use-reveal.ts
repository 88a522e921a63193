// The count of the night, group by group, up to the result. Never with reduced motion, never twice, over at a press.
import { useEffect, useState } from 'preact/hooks';
import { type Counted, countTimes } from '../../../session/count-night.ts';
import type { Show } from '../../../session/show.ts';
import { useReducedMotion } from '../../shell/preferences.ts';

const seen = new WeakSet<Show['match']>();

export interface Reveal {
  /** How many groups have been counted out. */
  readonly counted: number;
  /** Whether the result may be seen. */
  readonly over: boolean;
  /** Shows the result at once. */
  readonly finish: () => void;
}

/** Counts a match out. */
export function useReveal(match: Show['match'], groups: readonly Counted[]): Reveal {
  const reduced = useReducedMotion();
  const end = groups.length + 1;
  const [step, setStep] = useState(() => (reduced || seen.has(match) ? end : 0));
  const over = step >= end || reduced;
  useEffect(() => {
    if (over) {
      seen.add(match);
      return;
    }
    const times = countTimes(groups);
    const wait = times[step]! - (times[step - 1] ?? 0);
    const timer = setTimeout(() => setStep(step + 1), wait);
    return () => clearTimeout(timer);
  }, [match, step, over]);
  return { counted: Math.min(step, groups.length), over, finish: () => setStep(end) };
}
