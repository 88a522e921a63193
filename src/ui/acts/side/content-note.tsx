// A word of warning before the first briefing, for those who want to know what is coming. Shown until a night is finished.
import { useState } from 'preact/hooks';
import { Icon } from '../../icons/icon.tsx';
import { makeRoute } from '../../shell/router.ts';
import { useSelect } from '../../shell/use-session.ts';
import { t } from '../../text/text.ts';

/** The note, with a link to the whole page and a button that puts it away. */
export function ContentNote() {
  const finished = useSelect((state) => state.finished);
  const [hidden, setHidden] = useState(false);
  if (finished > 0 || hidden) return null;
  return (
    <aside class="content-note">
      <Icon name="info" class="content-note__icon" />
      <p>
        {t('side:content.text')}{' '}
        <a href={makeRoute({ name: 'page', page: 'content-note' })}>{t('side:content.more')}</a>
      </p>
      <button type="button" class="button" onClick={() => setHidden(true)}>
        {t('side:content.hide')}
      </button>
    </aside>
  );
}
