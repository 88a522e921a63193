// The controls of a replay: play, step, speed, a line of the whole night to move along, and its parts.
import { useMemo } from 'preact/hooks';
import {
  marksOf,
  type Replaying,
  type ReplayMark,
  type ReplayRound,
  roundsOf,
  SPEEDS,
} from '../../session/replay-actions.ts';
import type { Show } from '../../session/show.ts';
import { useShortcuts } from '../acts/debate/use-shortcuts.ts';
import { Icon } from '../icons/icon.tsx';
import { useSession } from '../shell/use-session.ts';
import { t } from '../text/text.ts';

const roundName = ({ round }: ReplayRound): string => t(`shell:round.${round.kind}`, { n: round.number });

/** The part of the night that a place belongs to. */
export const partAt = (rounds: readonly ReplayRound[], at: number): ReplayRound =>
  rounds.findLast((round) => round.at <= at) ?? rounds[0]!;

function Marks({ marks, last }: { readonly marks: readonly ReplayMark[]; readonly last: number }) {
  const most = Math.max(...marks.map(({ total }) => Math.abs(total)));
  return (
    <div class="replay-marks" aria-hidden="true">
      {marks.map(({ at, total }) => (
        <span
          key={`${at}/${total}`}
          class={`replay-marks__bar replay-marks__bar--${total > 0 ? 0 : 1}`}
          style={{
            left: `${(100 * at) / last}%`,
            height: `${Math.max(8, (50 * Math.abs(total)) / most)}%`,
          }}
        />
      ))}
    </div>
  );
}

function Buttons({ replay }: { readonly replay: Replaying }) {
  const session = useSession();
  const { playing } = replay;
  const toggle = () => session.replay.set({ playing: !playing });
  const keys = useMemo(() => ({ ' ': toggle, p: toggle }), [playing]);
  useShortcuts(keys);
  return (
    <div class="replay__buttons">
      <button type="button" class="button" onClick={() => session.replay.step(-1)}>
        <Icon name="arrow-left" /> {t('watch:replay.back')}
      </button>
      <button type="button" class="button button--main" data-focus onClick={toggle}>
        <Icon name={playing ? 'pause' : 'play'} /> {t(playing ? 'watch:replay.pause' : 'watch:replay.play')}
      </button>
      <button type="button" class="button" onClick={() => session.replay.step(1)}>
        {t('watch:replay.forward')} <Icon name="arrow-right" />
      </button>
      <fieldset class="tones">
        <legend>{t('watch:replay.speed')}</legend>
        {SPEEDS.map((speed) => (
          <label key={speed} class="tones__option">
            <input
              type="radio"
              name="speed"
              checked={replay.speed === speed}
              onChange={() => session.replay.set({ speed })}
            />
            <span>{t('watch:replay.times', { n: speed })}</span>
          </label>
        ))}
      </fieldset>
      <button type="button" class="button" onClick={() => session.replay.end()}>
        {t('watch:replay.end')} <Icon name="skip-forward" />
      </button>
    </div>
  );
}

function Parts({ rounds, at }: { readonly rounds: readonly ReplayRound[]; readonly at: number }) {
  const session = useSession();
  const now = partAt(rounds, at);
  return (
    <nav aria-label={t('watch:replay.rounds')}>
      <ol class="replay__parts">
        {rounds.map((round) => (
          <li key={round.at}>
            <button
              type="button"
              class="replay__part"
              aria-current={round === now ? 'step' : undefined}
              onClick={() => session.replay.jump(round.at)}
            >
              {roundName(round)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** All controls of a replay. */
export function ReplayControls({ show, replay }: { readonly show: Show; readonly replay: Replaying }) {
  const session = useSession();
  const { beats, at } = replay;
  const last = beats.length - 1;
  const rounds = useMemo(() => roundsOf(show, replay), [beats]);
  const marks = useMemo(() => marksOf(show, replay), [beats]);
  const party = (side: 0 | 1) => show.scene.text.sides[show.scene.pack.sides[side].id]!.name;
  return (
    <div class="replay">
      <Buttons replay={replay} />
      <div class="replay__line">
        <Marks marks={marks} last={last} />
        <input
          type="range"
          min={0}
          max={last}
          value={at}
          aria-label={t('watch:replay.place')}
          aria-valuetext={t('watch:replay.place-value', {
            round: roundName(partAt(rounds, at)),
            at: at + 1,
            all: beats.length,
          })}
          onInput={(event) => session.replay.jump(event.currentTarget.valueAsNumber)}
        />
        <p class="replay__legend">{t('watch:replay.marks', { up: party(0), down: party(1) })}</p>
      </div>
      <Parts rounds={rounds} at={at} />
    </div>
  );
}
