// Lets a player end what only plays: Space or a tap anywhere.
import { useEffect, useMemo } from 'preact/hooks';
import { useShortcuts } from '../acts/debate/use-shortcuts.ts';

const NO_KEYS = {};

/** Calls `skip` on Space or a tap while something is `running`. */
export function useSkip(running: boolean, skip: () => void): void {
  const keys = useMemo(() => (running ? { ' ': skip } : NO_KEYS), [running]);
  useShortcuts(keys);
  useEffect(() => {
    if (!running) return;
    // A finger that scrolls ends in a cancelled pointer, so this is a tap.
    addEventListener('pointerup', skip);
    return () => removeEventListener('pointerup', skip);
  }, [running]);
}
