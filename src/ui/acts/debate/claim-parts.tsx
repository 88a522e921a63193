// A claim taken apart: the figure and the source that it rests on, the inference and what it concludes, each with the
// answer that aims at it.
import { liveClaimOf } from '../../../session/live-claim.ts';
import type { Scene } from '../../../session/scene.ts';
import type { Show } from '../../../session/show.ts';
import { tokensOf } from '../../../session/tokens.ts';
import { t } from '../../text/text.ts';

const PARTS = [
  ['grounds', 'premise'],
  ['source', 'source'],
  ['warrant', 'inference'],
  ['conclusion', 'conclusion'],
] as const;

/** The parts of a claim of either side. */
export function PartList({ scene, card }: { readonly scene: Scene; readonly card: string }) {
  const words = scene.text.claims[card]!;
  return (
    <dl class="parts">
      {PARTS.map(([part, aim]) => (
        <div key={part}>
          <dt>
            {t(`debate:detail.${part}`)} <span class="chip">{t(`debate:aim.${aim}`)}</span>
          </dt>
          <dd>{words[part]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The live claim, folded away until asked for; nothing when no claim is live. */
export function ClaimParts({ show }: { readonly show: Show }) {
  const live = liveClaimOf(show);
  const { step } = tokensOf(show);
  if (!live || live.side === show.scene.you || (step !== 'rebuttal' && step !== 'challenge')) return null;
  return (
    <details class="claim-parts">
      <summary>{t('debate:apart')}</summary>
      <PartList scene={show.scene} card={live.card} />
    </details>
  );
}
