// Gives a panel the debate and the night under way. Only for panels of the night: the shell shows them once both are there.
import type { Content } from '../../session/content.ts';
import type { SavedNight } from '../../session/saved-night.ts';
import { useSelect } from '../shell/use-session.ts';

/** The debate pack. Throws where the shell would not have shown the panel. */
export function useContent(): Content {
  const content = useSelect((state) => (state.content.status === 'ready' ? state.content.value : null));
  if (!content) throw new Error('a panel of the night was shown before the debate had loaded');
  return content;
}

/** The night under way. Throws where the shell would not have shown the panel. */
export function useNight(): SavedNight {
  const night = useSelect((state) => state.night);
  if (!night) throw new Error('a panel of the night was shown without a night');
  return night;
}
