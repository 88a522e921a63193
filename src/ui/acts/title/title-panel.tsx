// The first thing anybody sees: two leaders, one line, one button. Usable before the debate has loaded.
import { useEffect, useState } from 'preact/hooks';
import { makeRoute, type PageName, visit } from '../../shell/router.ts';
import { useSelect, useSession } from '../../shell/use-session.ts';
import words from '../../text/en-GB/title.json' with { type: 'json' };
import { addWords, t } from '../../text/text.ts';
import { TitleArt } from './title-art.tsx';
import './title.css';

addWords('title', words);

const LINKS: readonly PageName[] = [
  'how-it-works',
  'fair',
  'sources',
  'accessibility',
  'privacy',
  'licences',
  'content-note',
  'report',
];

/** A press before the debate has loaded is remembered and carried out as soon as it can be. */
function useEnter(): { readonly waiting: boolean; readonly enter: () => void } {
  const session = useSession();
  const status = useSelect((state) => state.content.status);
  const [pressed, setPressed] = useState(false);
  useEffect(() => {
    if (!pressed || status !== 'ready') return;
    session.enter();
    visit({ name: 'night' });
  }, [pressed, status]);
  return { waiting: pressed && status === 'loading', enter: () => setPressed(true) };
}

/** Plain words when the debate could not be fetched, and a way to try again. */
function Failed() {
  const session = useSession();
  return (
    <div class="title__failed" role="alert">
      <p>{t('title:failed')}</p>
      <button type="button" class="button button--main" onClick={() => void session.load()}>
        {t('title:try-again')}
      </button>
    </div>
  );
}

function Actions() {
  const failed = useSelect((state) => state.content.status === 'failed');
  const night = useSelect((state) => state.night !== null);
  const { waiting, enter } = useEnter();
  if (failed) return <Failed />;
  return (
    <div class="title__actions">
      <button
        type="button"
        class="button button--main title__enter"
        aria-disabled={waiting}
        onClick={waiting ? undefined : enter}
      >
        {waiting ? t('title:warming') : t('title:enter')}
      </button>
      {/* Beside the button, not in it: a live region inside would leave the button without a name. */}
      <span role="status" class="visually-hidden">
        {waiting ? t('title:warming') : ''}
      </span>
      {night && (
        <>
          <a class="button title__resume" href={makeRoute({ name: 'night' })}>
            {t('title:resume')}
          </a>
          <p class="title__small">{t('title:resume-note')}</p>
        </>
      )}
    </div>
  );
}

function Links() {
  return (
    <nav class="title__links" aria-label={t('title:about')}>
      <ul>
        {LINKS.map((page) => (
          <li key={page}>
            <a href={makeRoute({ name: 'page', page })}>{t(`title:link.${page}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The title page. */
export function TitlePanel() {
  return (
    <div class="title">
      <TitleArt />
      <main class="title__words" id="content">
        <h1 class="title__name" tabIndex={-1} data-focus>
          <span>{t('title:name-1')}</span> <span>{t('title:name-2')}</span>
        </h1>
        <p class="title__line">{t('title:line')}</p>
        <Actions />
        <p class="title__small">
          {t('title:simulation')} {t('title:content')}
        </p>
      </main>
      <Links />
    </div>
  );
}
