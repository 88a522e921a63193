// The lines of the night as cards: one press sends one to the reporters.
import { useEffect } from 'preact/hooks';
import type { Scene } from '../../../session/scene.ts';
import { useSession } from '../../shell/use-session.ts';
import { t } from '../../text/text.ts';

export interface SpinChoiceProps {
  readonly scene: Scene;
  /** Claim ids, in the order they were said. */
  readonly cards: readonly string[];
}

/** The next screen begins at its heading. */
function useFocusAfter(): void {
  useEffect(
    () => () => {
      requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-focus]')?.focus());
    },
    [],
  );
}

export function SpinChoice({ scene, cards }: SpinChoiceProps) {
  const session = useSession();
  const { text, pack } = scene;
  useFocusAfter();
  const topicOf = (id: string) => text.topics[pack.claims.find((claim) => claim.id === id)!.topic]!.label;
  return (
    <div class="panel spin">
      <h1 tabIndex={-1} data-focus>
        {t('spin:heading')}
      </h1>
      <p class="panel__intro">{t(cards.length > 0 ? 'spin:intro' : 'spin:none')}</p>
      <ul class="spin__cards" aria-label={t('spin:choose')}>
        {cards.map((id) => (
          <li key={id}>
            <button
              type="button"
              class="spin__card paper"
              onClick={() => session.submit({ type: 'spin', card: id })}
            >
              <span class="spin__topic">{topicOf(id)}</span>
              <span class="spin__line">{text.claims[id]!.line}</span>
              <span class="spin__support">{text.claims[id]!.support}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="spin__note">{t('spin:note')}</p>
      <button type="button" class="button" onClick={() => session.submit({ type: 'pass' })}>
        {t('spin:skip')}
      </button>
    </div>
  );
}
