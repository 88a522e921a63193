// One act of the night on the page: header, stage, panel. Moves focus to the act's heading when the act changes.
import type { ComponentType } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Act } from '../../session/acts.ts';
import { stagePicture } from '../../session/stage-picture.ts';
import type { SessionState } from '../../session/state.ts';
import { pageTier, type StageFactory } from '../stage/choose-tier.ts';
import { StageHost } from '../stage/stage-host.tsx';
import { t } from '../text/text.ts';
import { ACT_VIEWS, type ActView } from './acts.ts';
import { Captions } from './captions.tsx';
import { Header } from './header.tsx';
import { PartMissing } from './part-missing.tsx';
import { PauseScreen } from './pause-screen.tsx';
import { useReducedMotion } from './preferences.ts';
import { useSelect } from './use-session.ts';

type NightAct = Exclude<Act, 'title'>;

const loaded = new Map<NightAct, ComponentType>();

/** The panel of an act; null while it is being fetched, 'failed' when it cannot be had. */
function usePanel(act: NightAct): ComponentType | null | 'failed' {
  const view: ActView = ACT_VIEWS[act];
  const ready = view.lazy ? (loaded.get(act) ?? null) : (view.panel as ComponentType);
  const [, setTick] = useState(0);
  const [failed, setFailed] = useState<NightAct | null>(null);
  useEffect(() => {
    if (ready !== null) return;
    (view.panel as () => Promise<ComponentType>)().then(
      (panel) => {
        loaded.set(act, panel);
        setTick((n) => n + 1);
      },
      () => setFailed(act),
    );
  }, [act]);
  return ready ?? (failed === act ? 'failed' : null);
}

/** Puts the keyboard at the heading of the act once its panel is there. */
function useFocusOn(key: string): void {
  useEffect(() => {
    document.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [key]);
}

/** The first choice never waits for more than it needs: until it is made the still stage is up, and nothing else is fetched. */
const isUntouched = ({ night }: SessionState): boolean =>
  night?.act === 'cold-open' && night.coldOpen.length === 0;

/** The stage of the night in whose session it stands. */
export function NightStage({ makeStage }: { readonly makeStage: StageFactory }) {
  const picture = useSelect(stagePicture);
  const choice = useSelect((state) => state.settings.tier);
  const paused = useSelect((state) => state.paused);
  const reducedMotion = useReducedMotion();
  const untouched = useSelect(isUntouched);
  const tier = useMemo(() => pageTier(choice), [choice]);
  return (
    <StageHost
      picture={picture}
      tier={untouched ? 'still' : tier}
      reducedMotion={reducedMotion}
      paused={paused}
      makeStage={makeStage}
    />
  );
}

let points: ComponentType | null = null;

/** Places in the room that can be pointed at, once there has been time to fetch them. */
export function RoomPoints() {
  const untouched = useSelect(isUntouched);
  const [Points, setPoints] = useState<ComponentType | null>(() => points);
  useEffect(() => {
    if (points || untouched) return;
    import('../voters/voter-points.tsx').then(
      ({ VoterPoints }) => {
        points = VoterPoints;
        setPoints(() => VoterPoints);
      },
      // Without it the room is only looked at; the panel says what moved every group.
      () => undefined,
    );
  }, [untouched]);
  return Points && <Points />;
}

/** The night under way. */
export function NightView({ makeStage }: { readonly makeStage: StageFactory }) {
  const act = useSelect((state) => state.night?.act ?? 'side') as NightAct;
  const paused = useSelect((state) => state.paused);
  const waiting = useSelect((state) => state.content.status !== 'ready');
  const Panel = usePanel(act);
  useFocusOn(`${act}/${Panel !== null}/${waiting}`);
  const { layout, live } = ACT_VIEWS[act];
  return (
    <div class={`night night--${layout} night--${act}`}>
      <Header act={act} />
      <div class="night__stage">
        <NightStage makeStage={makeStage} />
        {live && <RoomPoints />}
        <Captions />
      </div>
      <main class="night__panel" id="content">
        {Panel === 'failed' ? (
          <PartMissing />
        ) : waiting || Panel === null ? (
          <p class="plain-page">{t('shell:loading')}</p>
        ) : (
          <Panel />
        )}
      </main>
      {paused && <PauseScreen />}
    </div>
  );
}
