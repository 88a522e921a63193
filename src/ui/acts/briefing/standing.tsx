// How voters see each leader before the debate: one pair of bars per subject, in words and numbers, both sides alike.
import { DIMENSIONS, type Dimension, SIDES, type Side } from '../../../content/vocabulary.ts';
import { useContent } from '../../content/use-content.ts';
import { Mark } from '../../marks/mark.tsx';
import { t } from '../../text/text.ts';

/** A bar from 0 to 100; dots fill side 0, stripes side 1. */
function Bar({ side, value }: { readonly side: Side; readonly value: number }) {
  const { pack, text } = useContent();
  const { short, name } = text.sides[pack.sides[side].id]!;
  return (
    <div class={`standing__line party-${side}`}>
      <span class="standing__party" aria-hidden="true">
        <Mark side={side} /> {short}
      </span>
      <span class="standing__track" aria-hidden="true">
        <span class={`standing__bar standing__bar--${side}`} style={{ width: `${value}%` }} />
      </span>
      <span class="standing__value" aria-hidden="true">
        {value}
      </span>
      <span class="visually-hidden">{t('briefing:standing.of', { party: name, n: value })}</span>
    </div>
  );
}

function Subject({ dimension }: { readonly dimension: Dimension }) {
  const { pack } = useContent();
  return (
    <li class="standing__subject">
      <span class="standing__name">{t(`briefing:dimension.${dimension}`)}</span>
      {SIDES.map((side) => (
        <Bar key={side} side={side} value={Math.round(pack.sides[side].prior[dimension])} />
      ))}
    </li>
  );
}

/** Eight subjects with a pair of bars each. */
export function Standing() {
  return (
    <section class="standing">
      <h2>{t('briefing:standing.heading')}</h2>
      <p class="panel__intro">{t('briefing:standing.intro')}</p>
      <ul class="standing__list" aria-label={t('briefing:standing.caption')}>
        {DIMENSIONS.map((dimension) => (
          <Subject key={dimension} dimension={dimension} />
        ))}
      </ul>
    </section>
  );
}
