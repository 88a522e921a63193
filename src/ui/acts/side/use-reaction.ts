// How does a leader in the mirror feel about what they have just put on? A face for a moment, then at ease again.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Expression, Look } from '../../people/people.ts';

/** What each part of a look does to the face. */
const FEELINGS: Readonly<Record<keyof Look, Expression>> = {
  head: 'amused',
  skin: 'smiling',
  hair: 'pleased',
  cloth: 'smiling',
  beard: 'smug',
  glasses: 'doubtful',
  outfit: 'driven',
};
const SURPRISED: Expression = 'delighted';
const AT_EASE: Expression = 'pleased';
const MOMENT_MS = 1600;

/** The face for a change from one look to another; null if nothing has changed. */
export function feelingAbout(before: Look, now: Look): Expression | null {
  const changed = (Object.keys(FEELINGS) as (keyof Look)[]).filter((part) => before[part] !== now[part]);
  // A head that a beard does not fit under takes the beard off: still one change.
  const meant = changed.includes('head') ? changed.filter((part) => part !== 'beard') : changed;
  if (meant.length === 0) return null;
  return meant.length > 1 ? SURPRISED : FEELINGS[meant[0]!];
}

/** The face to show, and how often it has changed: a new number starts a small nod. */
export function useReaction(look: Look): { readonly expression: Expression; readonly turn: number } {
  const before = useRef(look);
  const [shown, setShown] = useState<{ expression: Expression; turn: number }>({
    expression: AT_EASE,
    turn: 0,
  });
  useEffect(() => {
    const feeling = feelingAbout(before.current, look);
    before.current = look;
    if (feeling === null) return;
    setShown(({ turn }) => ({ expression: feeling, turn: turn + 1 }));
    const back = setTimeout(() => setShown(({ turn }) => ({ expression: AT_EASE, turn })), MOMENT_MS);
    return () => clearTimeout(back);
  }, [look]);
  return shown;
}
