// A night being watched again: the board, the controls, what the lines did, the words in step, and the way to play on.
import { useContext, useEffect, useMemo, useRef } from 'preact/hooks';
import { SIDES } from '../../content/vocabulary.ts';
import { type Replaying, roundsOf } from '../../session/replay-actions.ts';
import { forkOf } from '../../session/shared-night.ts';
import { eventsShown, type Show } from '../../session/show.ts';
import { cardSaid } from '../../session/transcript.ts';
import { wormSoFar } from '../../session/worm-stops.ts';
import { ClaimBoard } from '../acts/debate/claim-board.tsx';
import { MiniWorm } from '../acts/debate/mini-worm.tsx';
import { ReactionNotes } from '../acts/debate/reaction-note.tsx';
import { saidText } from '../acts/debate/said-text.ts';
import { useContent, useNight } from '../content/use-content.ts';
import { Mark } from '../marks/mark.tsx';
import { visit } from '../shell/router.ts';
import { useSelect, useSession } from '../shell/use-session.ts';
import { t } from '../text/text.ts';
import { partAt, ReplayControls } from './replay-controls.tsx';
import { WatchingContext } from './watching.ts';

/** Every line as a button that goes there; the one on stage is marked and kept in sight. */
function Words({ show, replay }: { readonly show: Show; readonly replay: Replaying }) {
  const session = useSession();
  const list = useRef<HTMLOListElement>(null);
  const lines = useMemo(() => cardSaid(show.match.events), [show.match]);
  const shown = eventsShown(show);
  const now = lines.findLast(({ event }) => event < shown)?.event;
  useEffect(() => {
    const line = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (line && list.current) list.current.scrollTop = line.offsetTop - list.current.clientHeight / 2;
  }, [now]);
  return (
    <section class="replay__words" aria-labelledby="replay-words">
      <h2 id="replay-words">{t('watch:transcript')}</h2>
      <ol ref={list}>
        {lines.map(({ said, event }) => {
          const { by, line } = saidText(show.scene, said);
          return (
            <li key={event}>
              <button
                type="button"
                aria-current={event === now ? 'true' : undefined}
                onClick={() => session.replay.jump(replay.beats.findIndex((beat) => beat.events > event))}
              >
                <strong>{by}:</strong> {line}
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** From this moment on, as either side. */
function Fork({ show }: { readonly show: Show }) {
  const watching = useContext(WatchingContext);
  const content = useContent();
  const night = useNight();
  if (!watching) return null;
  const forks = SIDES.map((side) => forkOf(content, night, eventsShown(show), side));
  return (
    <section class="replay__fork" aria-labelledby="replay-fork">
      <h2 id="replay-fork">{t('watch:fork.title')}</h2>
      {forks.includes(null) ? (
        <p>{t('watch:fork.over')}</p>
      ) : (
        <>
          <p>{t('watch:fork.about')}</p>
          <div class="next-steps">
            {SIDES.map((side) => (
              <button
                key={side}
                type="button"
                class="button"
                onClick={() => {
                  void watching.own.takeOver(forks[side]!);
                  visit({ name: 'night' });
                }}
              >
                <Mark side={side} />{' '}
                {t('watch:fork.as', {
                  name: show.scene.leaders[side].name,
                  party: content.text.sides[content.pack.sides[side].id]!.name,
                })}
              </button>
            ))}
          </div>
        </>
      )}
    </section>
  );
}

/** The panel of a replay. */
export function ReplayPanel() {
  const show = useSelect((state) => state.show);
  const replay = useSelect((state) => state.replay);
  if (!show || !replay) return null;
  const { kind, number } = partAt(roundsOf(show, replay), replay.at).round;
  return (
    <>
      <ClaimBoard show={show} asked={null} />
      <div class="debate">
        <div class="debate__head">
          <div class="debate__ask">
            <h1 class="debate__heading">{t(`shell:round.${kind}`, { n: number })}</h1>
          </div>
          <MiniWorm moments={wormSoFar(show)} />
        </div>
        <ReplayControls show={show} replay={replay} />
        <ReactionNotes show={show} />
        <div class="replay__foot">
          <Words show={show} replay={replay} />
          <Fork show={show} />
        </div>
      </div>
    </>
  );
}
