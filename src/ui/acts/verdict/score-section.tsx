// The score with its five parts, the badges, and one moment worth thinking about.
import { BADGES, type Badge } from '../../../session/badges.ts';
import type { Missed } from '../../../session/missed.ts';
import type { Scene } from '../../../session/scene.ts';
import type { Verdict } from '../../../session/verdict.ts';
import { Icon } from '../../icons/icon.tsx';
import type { IconName } from '../../icons/icon-shapes.ts';
import { t } from '../../text/text.ts';
import { signedText } from '../../why/points-text.ts';

const PARTS = [
  ['persuasion', 50],
  ['accuracy', 20],
  ['consistency', 10],
  ['breadth', 10],
  ['directness', 10],
] as const;

const BADGE_ICON: Record<Badge, IconName> = {
  'straight-bat': 'shield',
  'on-the-point': 'arrow-right',
  'same-story': 'link',
  'whole-room': 'users',
  'cool-head': 'scale',
  'fair-play': 'handshake',
};

function Parts({ score }: Pick<Verdict, 'score'>) {
  const values = {
    par: signedText(Math.round(100 * score.par.mean)),
    change: signedText(Math.round(100 * score.change)),
  };
  return (
    <ul class="score__parts">
      {PARTS.map(([part, max]) => (
        <li key={part} class="score__part">
          <p class="score__name">
            <b>{t(`verdict:score.${part}.name`)}</b>{' '}
            <span>{t('verdict:score.of', { n: score.parts[part], max })}</span>
          </p>
          <svg class="score__bar" width="100%" height="12" aria-hidden="true">
            <rect width="100%" height="12" rx="6" class="score__track" />
            <rect width={`${(100 * score.parts[part]) / max}%`} height="12" rx="6" class="score__fill" />
          </svg>
          <p class="score__about">{t(`verdict:score.${part}.about`, values)}</p>
        </li>
      ))}
    </ul>
  );
}

function Badges({ earned }: { readonly earned: readonly Badge[] }) {
  return (
    <ul class="badges">
      {BADGES.map((badge) => (
        <li key={badge} class={`badge${earned.includes(badge) ? ' badge--earned' : ''}`}>
          <Icon name={BADGE_ICON[badge]} class="badge__icon" />
          <span>
            <b>{t(`verdict:badges.${badge}.name`)}</b>{' '}
            <span class="badge__state">
              {t(earned.includes(badge) ? 'verdict:badges.earned' : 'verdict:badges.open')}
            </span>
            <span class="badge__rule">{t(`verdict:badges.${badge}.rule`)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function MissedNote({ scene, missed }: { readonly scene: Scene; readonly missed: Missed }) {
  const { text, pack, leaders, you } = scene;
  const aim = pack.rebuttals.find((card) => card.id === missed.better)!.aim;
  const asked = {
    name: leaders[you === 0 ? 1 : 0].shortName,
    claim: text.claims[missed.claim]!.line,
    played: missed.played === null ? '' : text.rebuttals[missed.played]!.line,
  };
  return (
    <div class="missed">
      <h3>{t('verdict:missed.title')}</h3>
      <p>
        {t(missed.played === null ? 'verdict:missed.silent' : 'verdict:missed.played', asked)}{' '}
        {t('verdict:missed.better', {
          better: text.rebuttals[missed.better]!.line,
          aim: t(`debate:aim.${aim}`).toLowerCase(),
          points: missed.gain.toFixed(2),
        })}
      </p>
      <p class="caption">{t('verdict:missed.note')}</p>
    </div>
  );
}

export function ScoreSection({ scene, verdict }: { readonly scene: Scene; readonly verdict: Verdict }) {
  return (
    <>
      <p class="score__total">
        <strong>{t('verdict:score.total', { n: verdict.score.total })}</strong>{' '}
        <span>{t('verdict:score.intro')}</span>
      </p>
      <Parts score={verdict.score} />
      {verdict.missed && <MissedNote scene={scene} missed={verdict.missed} />}
      <h3>{t('verdict:badges.title')}</h3>
      <Badges earned={verdict.badges} />
    </>
  );
}
