// The middle of the screen: who says what, and how much of the live claim still stands.
import type { Beat, Said } from '../../../session/beat.ts';
import { liveClaimOf } from '../../../session/live-claim.ts';
import { pictureOf, type Show } from '../../../session/show.ts';
import { Icon } from '../../icons/icon.tsx';
import { Mark } from '../../marks/mark.tsx';
import { t } from '../../text/text.ts';
import { saidText } from './said-text.ts';
import './claim-board.css';

function Bar({ side, stands }: { readonly side: 0 | 1; readonly stands: number }) {
  const percent = Math.round(stands * 100);
  return (
    <div class="claim-board__bar">
      <div
        class={`claim-bar claim-bar--${side}`}
        role="img"
        aria-label={t('debate:stands-value', { percent })}
      >
        <div class="claim-bar__fill" style={{ width: `${percent}%` }} />
      </div>
      <p class="claim-board__caption">
        {t('debate:stands')}: <strong>{percent} %</strong>
      </p>
    </div>
  );
}

function CheckStamp({ beat }: { readonly beat: Beat }) {
  const { check } = beat.picture;
  if (check === 'none') return null;
  return (
    <p class={`claim-board__stamp claim-board__stamp--${check}`}>
      <Icon name={check === 'weighing' ? 'search-check' : check === 'fell-short' ? 'x' : 'check'} />
      {t(`debate:check.${check}`)}
    </p>
  );
}

function Line({ show, said }: { readonly show: Show; readonly said: Said }) {
  const words = saidText(show.scene, said);
  const side = said.by === 0 || said.by === 1 ? said.by : null;
  return (
    <>
      <p class={`claim-board__by ${side === null ? '' : `party-${side}`}`}>
        {side !== null && <Mark side={side} />} {words.by}
      </p>
      <p class="claim-board__line">“{words.line}”</p>
      {words.support && <p class="claim-board__support">{words.support}</p>}
    </>
  );
}

/** What is on the board: the line being said, else the claim that waits for an answer, else the question asked. */
export function ClaimBoard({ show, asked }: { readonly show: Show; readonly asked: Said | null }) {
  // Nobody's words hang before hands that are being shaken.
  const silent = show.beat?.kind === 'handshake';
  const said = silent ? null : (show.beat?.said ?? asked ?? liveClaimOf(show)?.said ?? null);
  const { claim } = pictureOf(show);
  return (
    <div class="claim-board">
      {said && <Line show={show} said={said} />}
      {said?.kind === 'claim' && claim?.side === said.by && <Bar side={claim.side} stands={claim.stands} />}
      {show.beat && <CheckStamp beat={show.beat} />}
    </div>
  );
}
