// Fetches the pages about the game when one is first asked for; the game itself never needs them.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PageName } from '../shell/router.ts';
import { t } from '../text/text.ts';

type PageComponent = ComponentType<{ readonly page: PageName }>;

let fetched: PageComponent | null = null;

/** A page about the game. */
export function LazyPage({ page }: { readonly page: PageName }) {
  const [state, setState] = useState<'loading' | 'ready' | 'failed'>(fetched ? 'ready' : 'loading');
  useEffect(() => {
    if (fetched) return;
    import('./page-view.tsx').then(
      ({ PageView }) => {
        fetched = PageView;
        setState('ready');
      },
      () => setState('failed'),
    );
  }, []);
  useEffect(() => {
    if (state === 'ready') document.querySelector<HTMLElement>('[data-focus]')?.focus();
  }, [state]);
  if (state === 'ready' && fetched) {
    const Page = fetched;
    return <Page page={page} />;
  }
  if (state === 'loading') return <main class="plain-page">{t('shell:loading')}</main>;
  return (
    <main class="plain-page">
      <h1 tabIndex={-1} data-focus>
        {t('shell:part-missing.title')}
      </h1>
      <p>{t('shell:part-missing.body')}</p>
      <a class="button button--main" href="#/">
        {t('shell:home')}
      </a>
    </main>
  );
}
