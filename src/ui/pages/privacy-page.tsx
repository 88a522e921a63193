// What is kept, where, and how to erase it.
import { useState } from 'preact/hooks';
import { eraseKept } from '../../session/erase.ts';
import { t } from '../text/text.ts';
import { PageFrame, Prose } from './page-frame.tsx';

type Step = 'idle' | 'sure' | 'blocked' | 'done';

/** A mark on this entry of the history that outlives the reload after erasing. */
const ERASED = 'erased';

/** Erases and loads the page anew, so that nothing in memory is kept again; false when the browser does not allow it. */
function eraseAndReload(): boolean {
  try {
    if (!eraseKept(localStorage)) return false;
  } catch {
    return false;
  }
  history.replaceState(ERASED, '');
  location.reload();
  return true;
}

/** The button, and the question before anything is gone. */
function Erase() {
  const [step, setStep] = useState<Step>(() => (history.state === ERASED ? 'done' : 'idle'));
  if (step === 'done' || step === 'blocked') return <p role="alert">{t(`pages:privacy.erase.${step}`)}</p>;
  if (step === 'idle') {
    return (
      <button type="button" class="button" onClick={() => setStep('sure')}>
        {t('pages:privacy.erase.button')}
      </button>
    );
  }
  return (
    <div class="page__confirm" role="alert">
      <p>
        <strong>{t('pages:privacy.erase.sure')}</strong>
      </p>
      <button
        type="button"
        class="button button--main"
        onClick={() => eraseAndReload() || setStep('blocked')}
      >
        {t('pages:privacy.erase.yes')}
      </button>
      <button type="button" class="button" onClick={() => setStep('idle')}>
        {t('pages:privacy.erase.no')}
      </button>
    </div>
  );
}

/** The privacy page. */
export function PrivacyPage() {
  return (
    <PageFrame page="privacy">
      <Prose at="privacy.short" />
      <Prose at="privacy.device" />
      <Prose at="privacy.server" />
      <Prose at="privacy.erase">
        <p>{t('pages:privacy.erase.about')}</p>
        <Erase />
      </Prose>
    </PageFrame>
  );
}
