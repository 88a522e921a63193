// The fact-check ledger of the night: every claim of both sides, what holds, what is missing, and the sources.
import type { Side, Verdict as VerdictWord } from '../../../content/vocabulary.ts';
import type { PlayedClaim } from '../../../session/claims-played.ts';
import type { Scene } from '../../../session/scene.ts';
import { GlossaryText } from '../../glossary/glossary-text.tsx';
import { Icon } from '../../icons/icon.tsx';
import type { IconName } from '../../icons/icon-shapes.ts';
import { Mark } from '../../marks/mark.tsx';
import { SourceDetails } from '../../sources/source-details.tsx';
import { t } from '../../text/text.ts';

const VERDICT_ICON: Record<VerdictWord, IconName> = {
  supported: 'check',
  'mostly-supported': 'plus',
  'half-right': 'minus',
  misleading: 'flag',
  wrong: 'x',
  unproven: 'circle-help',
  opinion: 'quote',
};

/** A verdict as word, icon and frame. */
export function VerdictBadge({ word }: { readonly word: VerdictWord }) {
  return (
    <span class={`verdict-word verdict-word--${word}`}>
      <Icon name={VERDICT_ICON[word]} /> {t(`verdict:word.${word}`)}
    </span>
  );
}

function onAirText({ onAir }: PlayedClaim): string {
  if (!onAir) return t('verdict:ledger.not-on-air');
  return `${t(`verdict:ledger.by-${onAir.by}`)}: ${t(`verdict:ledger.found.${onAir.finding}`)}`;
}

function Entry({ scene, played }: { readonly scene: Scene; readonly played: PlayedClaim }) {
  const { claim, check } = played;
  const words = check ? scene.text.checks[check.id]! : null;
  return (
    <li class={`entry entry--${check?.verdict ?? 'opinion'}`}>
      <p class="entry__line">“{scene.text.claims[claim.id]!.line}”</p>
      <p class="entry__verdict">
        <VerdictBadge word={check?.verdict ?? 'opinion'} />
        {(check || played.onAir) && <span class="entry__air">{onAirText(played)}</span>}
      </p>
      <p>{words ? <GlossaryText text={words.reason} /> : t('verdict:ledger.opinion-entry')}</p>
      {words && (
        <details class="fold fold--small">
          <summary>{t('verdict:ledger.more')}</summary>
          <p>
            <b>{t('verdict:ledger.checked-as')}:</b> {words.claim}
          </p>
          <p>
            <b>{t('verdict:ledger.missing')}:</b> {words.missing}
          </p>
        </details>
      )}
      <SourceDetails rows={check ? check.rows : claim.rows} />
    </li>
  );
}

interface SideClaimsProps {
  readonly scene: Scene;
  readonly side: Side;
  readonly claims: readonly PlayedClaim[];
}

function SideClaims({ scene, side, claims }: SideClaimsProps) {
  const own = claims.filter((played) => played.side === side);
  const name = scene.leaders[side].shortName;
  return (
    <div class="ledger__side">
      <h3>
        <span class={`party-${side}`}>
          <Mark side={side} />
        </span>{' '}
        {side === scene.you ? t('verdict:ledger.yours') : t('verdict:ledger.theirs', { name })}
      </h3>
      {own.length === 0 ? (
        <p>{t('verdict:ledger.none')}</p>
      ) : (
        <ul class="ledger__list">
          {own.map((played) => (
            <Entry key={played.claim.id} scene={scene} played={played} />
          ))}
        </ul>
      )}
    </div>
  );
}

export interface LedgerSectionProps {
  readonly scene: Scene;
  readonly claims: readonly PlayedClaim[];
}

export function LedgerSection({ scene, claims }: LedgerSectionProps) {
  const them: Side = scene.you === 0 ? 1 : 0;
  return (
    <>
      <p>{t('verdict:ledger.intro')}</p>
      <div class="ledger">
        <SideClaims scene={scene} side={scene.you} claims={claims} />
        <SideClaims scene={scene} side={them} claims={claims} />
      </div>
    </>
  );
}
