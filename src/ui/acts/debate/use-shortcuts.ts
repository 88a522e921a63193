// Keys of the debate: 1 to 4 play a card, Space goes on, P pauses; the settings switch them off. Typing in a field is
// never taken for a shortcut.
import { useEffect } from 'preact/hooks';
import { useSelect } from '../../shell/use-session.ts';

const FIELDS = 'input, select, textarea, [contenteditable], dialog';

/** True for a key press that belongs to something else. */
function isTaken(event: KeyboardEvent): boolean {
  const target = event.target as Element | null;
  const pressesControl = event.key === ' ' && target?.closest('button, a, summary, [role="button"]');
  return (
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    event.repeat ||
    Boolean(pressesControl) ||
    Boolean(target?.closest(FIELDS)) ||
    document.querySelector('dialog[open]') !== null
  );
}

/** Calls the action of a pressed key. Keys are those of KeyboardEvent.key. */
export function useShortcuts(actions: Readonly<Record<string, () => void>>): void {
  const wanted = useSelect((state) => state.settings.shortcuts);
  useEffect(() => {
    if (!wanted) return;
    const press = (event: KeyboardEvent) => {
      const action = actions[event.key];
      if (!action || isTaken(event)) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [actions, wanted]);
}
