// How to report a wrong fact, with a text to copy.
import { useRef, useState } from 'preact/hooks';
import { useSelect } from '../shell/use-session.ts';
import { t } from '../text/text.ts';
import { PageFrame, Prose } from './page-frame.tsx';

/** Copies where the browser can (not on plain http); else selects the text for the reader to copy. */
async function copyFrom(field: HTMLTextAreaElement): Promise<'copied' | 'select'> {
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return 'copied';
  } catch {
    return 'select';
  }
}

function ReportForm() {
  const version = useSelect((state) =>
    state.content.status === 'ready' ? state.content.value.pack.version : '?',
  );
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    if (field.current) setSaid(t(`pages:report.form.${await copyFrom(field.current)}`));
  };
  return (
    <>
      <label class="page__field">
        {t('pages:report.form.label')}
        <textarea ref={field} rows={11} defaultValue={t('pages:report.form.template', { version })} />
      </label>
      <button type="button" class="button button--main" onClick={() => void copy()}>
        {t('pages:report.form.copy')}
      </button>
      <p role="status">{said}</p>
    </>
  );
}

/** The page for reports. */
export function ReportPage() {
  return (
    <PageFrame page="report">
      <Prose at="report.how" />
      <Prose at="report.include" />
      <Prose at="report.form">
        <ReportForm />
      </Prose>
    </PageFrame>
  );
}
