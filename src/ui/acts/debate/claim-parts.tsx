// The live claim taken apart: what it rests on, what it says follows, what it concludes. A rebuttal aims at one part.
import { liveClaimOf } from '../../../session/live-claim.ts';
import type { Show } from '../../../session/show.ts';
import { tokensOf } from '../../../session/tokens.ts';
import { t } from '../../text/text.ts';

const AIM_OF = { grounds: 'premise', warrant: 'inference', conclusion: 'conclusion' } as const;

/** Folded away until asked for; nothing when no claim is live. */
export function ClaimParts({ show }: { readonly show: Show }) {
  const live = liveClaimOf(show);
  const { step } = tokensOf(show);
  if (!live || live.side === show.scene.you || (step !== 'rebuttal' && step !== 'challenge')) return null;
  const words = show.scene.text.claims[live.card]!;
  return (
    <details class="claim-parts">
      <summary>{t('debate:apart')}</summary>
      <dl class="parts">
        {(['grounds', 'warrant', 'conclusion'] as const).map((part) => (
          <div key={part}>
            <dt>
              {t(`debate:detail.${part}`)} <span class="chip">{t(`debate:aim.${AIM_OF[part]}`)}</span>
            </dt>
            <dd>{words[part]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
