// Fetches the page of a shared night when one is opened; waits for the debate itself.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { PartMissing } from '../shell/part-missing.tsx';
import { useSelect } from '../shell/use-session.ts';
import { t } from '../text/text.ts';
import type { WatchPageProps } from './watch-page.tsx';

/** A shared night. */
export function LazyWatch(props: WatchPageProps) {
  const status = useSelect((state) => state.content.status);
  const [Page, setPage] = useState<ComponentType<WatchPageProps> | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    import('./watch-page.tsx').then(
      ({ WatchPage }) => setPage(() => WatchPage),
      () => setFailed(true),
    );
  }, []);
  if (failed || status === 'failed') {
    return (
      <main>
        <PartMissing />
      </main>
    );
  }
  if (!Page || status === 'loading') return <main class="plain-page">{t('shell:loading')}</main>;
  return <Page key={props.letters} {...props} />;
}
