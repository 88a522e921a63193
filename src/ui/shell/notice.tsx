// Tells the player once about something that went wrong without losing anything.
import { Icon } from '../icons/icon.tsx';
import { t } from '../text/text.ts';
import { useSelect, useSession } from './use-session.ts';

/** The notice of the session, with a button to put it away. */
export function Notice() {
  const session = useSession();
  const notice = useSelect((state) => state.notice);
  if (!notice) return null;
  return (
    <div class="notice" role="alert">
      <Icon name="info" />
      <p>{t(`shell:${notice.key}`, notice.values)}</p>
      <button type="button" class="button" onClick={() => session.dismissNotice()}>
        {t('shell:dismiss')}
      </button>
    </div>
  );
}
