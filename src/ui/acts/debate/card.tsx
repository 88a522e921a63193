// A playable card: the sentence itself, what kind of move it is, whether it answers, what is at risk. One press plays it.
import type { Tone } from '../../../content/vocabulary.ts';
import type { CardOption } from '../../../session/hand.ts';
import type { Scene } from '../../../session/scene.ts';
import { Icon } from '../../icons/icon.tsx';
import type { IconName } from '../../icons/icon-shapes.ts';
import { t } from '../../text/text.ts';

const AIM_ICON: Record<string, IconName> = {
  premise: 'search-check',
  inference: 'x',
  conclusion: 'arrow-right',
  commitment: 'rotate-ccw',
  source: 'megaphone',
};

/** The words of a card. */
export function cardText(scene: Scene, option: CardOption) {
  return option.type === 'rebut' ? scene.text.rebuttals[option.card]! : scene.text.claims[option.card]!;
}

/** What kind of move a card is, in words. */
export function kindText(scene: Scene, option: CardOption): string {
  if (option.aim) return t(`debate:aim.${option.aim}`);
  const claim = scene.pack.claims.find((card) => card.id === option.card)!;
  return `${t(`debate:kind.${claim.kind}`)} · ${scene.text.topics[option.topic]!.short}`;
}

function gradeText(option: CardOption): string {
  const word = option.grade === null ? t('debate:grade.opinion') : t(`debate:grade.${option.grade}`);
  return t('debate:grade.known', { word });
}

function Facts({ option, tone }: { readonly option: CardOption; readonly tone: Tone }) {
  const { preview } = option;
  const asked = option.type === 'rebut' || option.type === 'answer' || option.type === 'make-claim';
  return (
    <span class="card__facts">
      {preview && asked && (
        <span class={`card__apt card__apt--${preview.aptness}`}>
          {t(`debate:aptness.${preview.aptness}`)}
        </span>
      )}
      {preview && preview.checkRisk !== 'none' && option.type !== 'rebut' && (
        <span class={`card__risk card__risk--${preview.checkRisk}`}>
          {t(`debate:risk.${preview.checkRisk}`)}
        </span>
      )}
      <span>{t(`debate:tone.said.${tone}`)}</span>
      {option.noted && <span>{gradeText(option)}</span>}
      {preview && preview.contradiction > 0 && (
        <span class="card__risk--high">{t('debate:contradicts')}</span>
      )}
    </span>
  );
}

export interface CardProps {
  readonly scene: Scene;
  readonly option: CardOption;
  /** Tone chosen by the player, or null for the card's own. */
  readonly tone: Tone | null;
  /** Shortcut shown on the card, or null. */
  readonly hotkey: number | null;
  readonly onPlay: (account: boolean, from: DOMRect) => void;
  readonly onDetails: () => void;
}

/** One card of the hand. */
export function Card({ scene, option, tone, hotkey, onPlay, onDetails }: CardProps) {
  const words = cardText(scene, option);
  const said = tone ?? option.tone;
  const lead = tone !== null && tone !== option.tone ? t(`debate:lead.${tone}`) : null;
  return (
    <li class="card paper">
      <button
        type="button"
        class="card__play"
        onClick={(event) => onPlay(false, event.currentTarget.getBoundingClientRect())}
      >
        <span class="card__kind">
          {option.aim && <Icon name={AIM_ICON[option.aim]!} />} {kindText(scene, option)}
        </span>
        <span class="card__line">
          {lead && <em>{lead} </em>}
          {words.line}
        </span>
        <span class="card__support">{words.support}</span>
        <Facts option={option} tone={said} />
        {hotkey !== null && (
          <span class="card__key" aria-hidden="true">
            {hotkey}
          </span>
        )}
      </button>
      <button type="button" class="card__more" onClick={onDetails}>
        <Icon name="info" />
        <span class="visually-hidden">{`${t('debate:details')}: ${words.line}`}</span>
      </button>
      {option.accountable && (
        <button
          type="button"
          class="card__account"
          onClick={(event) => onPlay(true, event.currentTarget.getBoundingClientRect())}
        >
          {t('debate:explain')}
        </button>
      )}
    </li>
  );
}
