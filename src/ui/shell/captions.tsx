// Captions for the sounds of the crowd, beside the stage, for a few seconds each.
import { useEffect, useState } from 'preact/hooks';
import { t } from '../text/text.ts';
import { useSelect } from './use-session.ts';

type Listener = (key: string) => void;

const listeners = new Set<Listener>();
const SHOWN_MS = 2500;

/** Tells the page that a sound with a caption has begun. `key` is a key of the shell's words. */
export function tellCaption(key: string): void {
  for (const listener of listeners) listener(key);
}

/** The caption on screen. Not announced: the live region tells what matters. */
export function Captions() {
  const wanted = useSelect((state) => state.settings.captions);
  const [key, setKey] = useState<string | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hear: Listener = (next) => {
      setKey(next);
      clearTimeout(timer);
      timer = setTimeout(() => setKey(null), SHOWN_MS);
    };
    listeners.add(hear);
    return () => {
      listeners.delete(hear);
      clearTimeout(timer);
    };
  }, []);
  if (!wanted || key === null) return null;
  return (
    <aside class="captions" aria-label={t('shell:captions')}>
      {t(`shell:${key}`)}
    </aside>
  );
}
