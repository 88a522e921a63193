// The frame of the page: header, stage, panel of the act, live region, settings. Knows routes and acts, no rules.
import { useEffect } from 'preact/hooks';
import type { Session } from '../../session/session.ts';
import { TitlePanel } from '../acts/title/title-panel.tsx';
import { LazyPage } from '../pages/lazy-page.tsx';
import type { StageFactory } from '../stage/choose-tier.ts';
import words from '../text/en-GB/shell.json' with { type: 'json' };
import { addWords, t } from '../text/text.ts';
import { LazyWatch } from '../watch/lazy-watch.tsx';
import { LiveRegion } from './live-region.tsx';
import { NightView } from './night-view.tsx';
import { Notice } from './notice.tsx';
import { usePreferences } from './preferences.ts';
import { type Route, useRoute, visit } from './router.ts';
import { SessionContext, useSelect, useSession } from './use-session.ts';
import './shell.css';

addWords('shell', words);

export interface AppProps {
  readonly session: Session;
  readonly makeStage: StageFactory;
}

function UnknownPage({ found }: { readonly found: string }) {
  return (
    <main class="plain-page">
      <h1 tabIndex={-1} data-focus>
        {t('shell:unknown.title')}
      </h1>
      <p>{t('shell:unknown.body', { found })}</p>
      <a class="button button--main" href="#/">
        {t('shell:home')}
      </a>
    </main>
  );
}

/** The night's own page; without a night there is nothing to show but the title. */
function NightRoute({ makeStage }: { readonly makeStage: StageFactory }) {
  const night = useSelect((state) => state.night);
  useEffect(() => {
    if (night === null) visit({ name: 'title' });
  }, [night === null]);
  return night === null ? null : <NightView makeStage={makeStage} />;
}

function Routed({ route, makeStage }: { readonly route: Route; readonly makeStage: StageFactory }) {
  switch (route.name) {
    case 'title':
      return <TitlePanel />;
    case 'night':
      return <NightRoute makeStage={makeStage} />;
    case 'watch':
      return <LazyWatch letters={route.letters} makeStage={makeStage} />;
    case 'page':
      return <LazyPage page={route.page} />;
    default:
      return <UnknownPage found={route.found} />;
  }
}

/** Leaving the night stops its clock; coming back goes on from the same point. */
function usePausedAway(route: Route): void {
  const session = useSession();
  useEffect(() => {
    const away = () => session.away(route.name !== 'night' || document.hidden);
    away();
    document.addEventListener('visibilitychange', away);
    return () => document.removeEventListener('visibilitychange', away);
  }, [route.name]);
}

/** A button, because addresses behind # are routes here. */
function skipToContent(): void {
  const content = document.querySelector<HTMLElement>('#content, main');
  content?.setAttribute('tabindex', '-1');
  content?.focus();
}

function Frame({ makeStage }: { readonly makeStage: StageFactory }) {
  const route = useRoute();
  usePreferences();
  usePausedAway(route);
  useEffect(() => {
    document.querySelector<HTMLElement>('[data-focus]')?.focus();
    window.scrollTo(0, 0);
  }, [route.name, route.name === 'page' ? route.page : '']);
  return (
    <>
      <button type="button" class="skip-link" onClick={skipToContent}>
        {t('shell:skip')}
      </button>
      <Notice />
      <Routed route={route} makeStage={makeStage} />
      {route.name !== 'watch' && <LiveRegion />}
    </>
  );
}

/** The whole page. */
export function App({ session, makeStage }: AppProps) {
  return (
    <SessionContext.Provider value={session}>
      <Frame makeStage={makeStage} />
    </SessionContext.Provider>
  );
}
