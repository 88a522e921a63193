// Parts of the page that are fetched when they are first wanted, such as a dialog.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../text/text.ts';

/** A component that fetches itself on first use: nothing until it is there, a line that says so when it cannot be had. */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let fetched: ComponentType<P> | null = null;
  return function LazyPart(props: P) {
    const [Part, setPart] = useState<ComponentType<P> | null>(() => fetched);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (fetched) return;
      load().then(
        (part) => {
          fetched = part;
          setPart(() => part);
        },
        () => setFailed(true),
      );
    }, []);
    if (failed) return <p role="alert">{t('shell:part-missing.body')}</p>;
    return Part && <Part {...props} />;
  };
}
