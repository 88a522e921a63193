// Which groups of voters a policy warms or cools: arrows in three steps, with the same in words for screen readers.
import type { Warmth } from '../../../session/platform-preview.ts';
import { useContent } from '../../content/use-content.ts';
import { Icon } from '../../icons/icon.tsx';
import { t } from '../../text/text.ts';

function Group({ segment, direction, size }: Warmth) {
  const { pack, text } = useContent();
  const word = direction === 1 ? 'warm' : 'cool';
  return (
    <li class={`warmth warmth--${word}`}>
      <span class="warmth__arrows" aria-hidden="true">
        {Array.from({ length: size }, (_, i) => (
          <Icon key={i} name={direction === 1 ? 'arrow-up' : 'arrow-down'} />
        ))}
      </span>
      {text.segments[pack.segments[segment]!.id]!.label}
      <span class="visually-hidden"> {t(`platform:warmth.${word}-${size}`)}</span>
    </li>
  );
}

/** The groups, strongest first. */
export function WarmthList({ list }: { readonly list: readonly Warmth[] }) {
  if (list.length === 0) return <span class="warmth--none">{t('platform:warmth.none')}</span>;
  return (
    <ul class="warmths">
      {list.map((one) => (
        <Group key={one.segment} {...one} />
      ))}
    </ul>
  );
}
