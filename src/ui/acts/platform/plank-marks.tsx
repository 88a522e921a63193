// Cost and evidence as small marks with words beside them.
import { t } from '../../text/text.ts';

const STAR = 'm8 .9 2.2 4.7 5.1.6-3.8 3.5 1 5.1L8 12.3l-4.5 2.5 1-5.1L.7 6.2l5.1-.6Z';
const MOST = { cost: 3, evidence: 4 } as const;

/** Pound signs 0 to 3 and the same in words. */
export function CostMarks({ cost }: { readonly cost: number }) {
  return (
    <span class="marks">
      <span class="marks__signs" aria-hidden="true">
        {Array.from({ length: MOST.cost }, (_, i) => (
          <span key={i} class={i < cost ? 'marks__pound' : 'marks__pound marks__pound--empty'}>
            £
          </span>
        ))}
      </span>
      <span class="marks__word">{t(`platform:cost.${cost}`)}</span>
    </span>
  );
}

/** Stars 0 to 4 and the same in words. */
export function EvidenceStars({ grade }: { readonly grade: number }) {
  return (
    <span class="marks">
      <span class="marks__signs" aria-hidden="true">
        {Array.from({ length: MOST.evidence }, (_, i) => (
          <svg
            aria-hidden="true"
            key={i}
            viewBox="0 0 16 16"
            class={i < grade ? 'marks__star' : 'marks__star marks__star--empty'}
          >
            <path d={STAR} />
          </svg>
        ))}
      </span>
      <span class="marks__word">{t(`platform:evidence.${grade}`)}</span>
    </span>
  );
}
