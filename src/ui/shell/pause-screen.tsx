// The pause: nothing runs, nothing is lost.
import { t } from '../text/text.ts';
import { Dialog } from './dialog.tsx';
import { visit } from './router.ts';
import { useSession } from './use-session.ts';

/** Covers the night until the player goes on. */
export function PauseScreen() {
  const session = useSession();
  const goOn = () => session.pause(false);
  return (
    <Dialog title={t('shell:paused.title')} onClose={goOn}>
      <p>{t('shell:paused.body')}</p>
      <div class="dialog__buttons">
        <button type="button" class="button button--main" onClick={goOn}>
          {t('shell:paused.go-on')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            goOn();
            visit({ name: 'title' });
          }}
        >
          {t('shell:paused.leave')}
        </button>
      </div>
    </Dialog>
  );
}
