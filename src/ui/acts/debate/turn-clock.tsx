// How long the line on stage still has before the next one. On a dodge the moderator holds it, and it says so.
import { type Beat, clockHolds } from '../../../session/beat.ts';
import { Icon } from '../../icons/icon.tsx';
import { useSelect } from '../../shell/use-session.ts';
import { t } from '../../text/text.ts';
import './turn-clock.css';

/** A bar that runs out by itself where lines go on by themselves. Whoever presses Next need not wait for it. */
export function TurnClock({ beat }: { readonly beat: Beat }) {
  const runs = useSelect((state) => state.settings.pace !== 'manual' && !state.paused);
  if (clockHolds(beat)) {
    return (
      <p class="turn-clock turn-clock--held">
        <Icon name="timer" /> {t('debate:clock.held')}
      </p>
    );
  }
  if (!runs) return null;
  return (
    <p class="turn-clock" aria-hidden="true">
      <span class="turn-clock__bar">
        <span
          key={`${beat.events}/${beat.kind}`}
          class="turn-clock__left"
          style={{ '--hold': `${beat.holdMs}ms` }}
        />
      </span>
    </p>
  );
}
