// One polite live region: at most one short sentence per beat, never a stream.
import { eventsShown } from '../../session/show.ts';
import { t } from '../text/text.ts';
import { useSelect } from './use-session.ts';

/** Speaks the beat on stage. */
export function LiveRegion() {
  const saying = useSelect((state) => state.show?.beat?.saying ?? null);
  const at = useSelect((state) => (state.show ? eventsShown(state.show) : 0));
  return (
    <div role="status" aria-live="polite" class="visually-hidden" data-events={at}>
      {saying ? t(`shell:${saying.key}`, saying.values) : ''}
    </div>
  );
}
