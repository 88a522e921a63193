// Which chosen policies pull against each other. The opponent sees the same.
import type { Tension } from '../../../session/platform-preview.ts';
import { useContent } from '../../content/use-content.ts';
import { Icon } from '../../icons/icon.tsx';
import { t } from '../../text/text.ts';

/** The tensions in sentences, or one sentence that there are none. */
export function Tensions({ tensions }: { readonly tensions: readonly Tension[] }) {
  const { text } = useContent();
  return (
    <section class="tensions">
      <h2>{t('platform:tension.heading')}</h2>
      {tensions.length === 0 && <p class="tensions__none">{t('platform:tension.none')}</p>}
      <ul>
        {tensions.map(({ planks: [a, b], strength }) => (
          <li key={`${a}/${b}`}>
            <Icon name="triangle-alert" class="tensions__icon" />
            <span>
              {t(strength === 2 ? 'platform:tension.strong' : 'platform:tension.one', {
                a: text.planks[a]!.title,
                b: text.planks[b]!.title,
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
