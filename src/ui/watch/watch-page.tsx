// The page of a shared night: its verdict first, the whole debate on request, or plainly why it cannot be shown.
import { useEffect, useMemo } from 'preact/hooks';
import type { Session } from '../../session/session.ts';
import { type LinkProblem, readShared } from '../../session/shared-night.ts';
import { VerdictPanel } from '../acts/verdict/verdict-panel.tsx';
import { useContent } from '../content/use-content.ts';
import { LiveRegion } from '../shell/live-region.tsx';
import { NightStage, RoomPoints } from '../shell/night-view.tsx';
import { SessionContext, useSelect, useSession } from '../shell/use-session.ts';
import type { StageFactory } from '../stage/choose-tier.ts';
import words from '../text/en-GB/watch.json' with { type: 'json' };
import { addWords, t } from '../text/text.ts';
import { ReplayPanel } from './replay-panel.tsx';
import { SharedFacts } from './shared-steps.tsx';
import { type Watching, WatchingContext } from './watching.ts';
import './watch.css';

addWords('watch', words);

function Broken({ problem }: { readonly problem: LinkProblem }) {
  const { code, expected, found } = problem;
  return (
    <main class="plain-page">
      <h1 tabIndex={-1} data-focus>
        {t('watch:problem.title')}
      </h1>
      <p role="alert">{t(`watch:problem.${code}`)}</p>
      <p>{t('watch:problem.detail', { expected, found })}</p>
      <a class="button button--main" href="#/">
        {t('watch:problem.new')}
      </a>
    </main>
  );
}

function Watched({ watching, makeStage }: { readonly watching: Watching; readonly makeStage: StageFactory }) {
  const act = useSelect(({ night, show }) => (show ? night?.act : null));
  const replaying = act === 'debate';
  useEffect(() => {
    document.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [act]);
  return (
    <div class={`night night--${replaying ? 'show' : 'side'} night--${replaying ? 'debate' : 'verdict'}`}>
      <header class="header">
        <p class="header__where">
          <strong>{t('watch:title')}</strong>
        </p>
        <nav class="header__tools" aria-label={t('shell:tools')}>
          <a class="tool" href="#/">
            {t('watch:home')}
          </a>
        </nav>
      </header>
      <div class="night__stage">
        <NightStage makeStage={makeStage} />
        {replaying && <RoomPoints />}
      </div>
      <main class="night__panel" id="content">
        {act === null ? (
          <p class="plain-page">{t('shell:loading')}</p>
        ) : replaying ? (
          <ReplayPanel />
        ) : (
          <>
            <SharedFacts watching={watching} />
            <VerdictPanel />
          </>
        )}
      </main>
      <LiveRegion />
    </div>
  );
}

/** The clock of a replay stops when the page is hidden or left. */
function useAway(session: Session | null): void {
  useEffect(() => {
    if (!session) return;
    const follow = () => session.away(document.hidden);
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      session.away(true);
    };
  }, [session]);
}

export interface WatchPageProps {
  readonly letters: string;
  readonly makeStage: StageFactory;
}

/** Only once the debate has loaded. */
export function WatchPage({ letters, makeStage }: WatchPageProps) {
  const own = useSession();
  const content = useContent();
  const shared = useMemo(() => readShared(content, letters), [letters]);
  const session = useMemo(() => (shared.ok ? own.openAside(shared.value.night) : null), [shared]);
  useAway(session);
  if (!shared.ok || !session) return shared.ok ? null : <Broken problem={shared.error} />;
  const watching = { own, shared: shared.value };
  return (
    <SessionContext.Provider value={session}>
      <WatchingContext.Provider value={watching}>
        <Watched watching={watching} makeStage={makeStage} />
      </WatchingContext.Provider>
    </SessionContext.Provider>
  );
}
