// Applies the player's settings to the document: text size, theme, motion.
import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../session/settings.ts';
import { useSelect } from './use-session.ts';

const QUERY = '(prefers-reduced-motion: reduce)';

/** True when moves should become cuts and fades: by the player's choice, else by the system's. */
export function useReducedMotion(): boolean {
  const motion = useSelect((state) => state.settings.motion);
  const [system, setSystem] = useState(() => matchMedia(QUERY).matches);
  useEffect(() => {
    const list = matchMedia(QUERY);
    const follow = () => setSystem(list.matches);
    list.addEventListener('change', follow);
    return () => list.removeEventListener('change', follow);
  }, []);
  return motion === 'system' ? system : motion === 'reduced';
}

function apply(settings: Settings, reduced: boolean): void {
  const root = document.documentElement;
  root.style.setProperty('--text-percent', `${settings.textSize}%`);
  root.dataset.theme = settings.theme;
  root.dataset.motion = reduced ? 'reduced' : 'full';
}

/** Keeps the document in line with the settings. */
export function usePreferences(): void {
  const settings = useSelect((state) => state.settings);
  const reduced = useReducedMotion();
  useEffect(() => apply(settings, reduced), [settings, reduced]);
}
