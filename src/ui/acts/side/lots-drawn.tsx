// The lots for lecterns and opening statements, drawn in front of the player.
import { useEffect, useRef } from 'preact/hooks';
import { lotsOf } from '../../../session/lots.ts';
import { useContent, useNight } from '../../content/use-content.ts';
import { t } from '../../text/text.ts';

/** Two paper tickets and the same in one sentence. Takes the focus from the button that drew the lot and is gone. */
export function LotsDrawn({ byLot }: { readonly byLot: boolean }) {
  const { pack, text } = useContent();
  const night = useNight();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (byLot) section.current?.focus();
  }, [byLot]);
  const { left, opener } = lotsOf(night);
  const place = left === night.side ? 'left' : 'right';
  const order = opener === night.side ? 'first' : 'second';
  const party = text.sides[pack.sides[night.side].id]!.name;
  return (
    <section ref={section} class="lots" tabIndex={-1} aria-label={t('side:lots.heading')}>
      <div class="lots__tickets" aria-hidden="true" key={night.side}>
        <span class="ticket">
          <small>{t('side:lots.ticket-place')}</small>
          {t(`side:lots.value-${place}`)}
        </span>
        <span class="ticket ticket--late">
          <small>{t('side:lots.ticket-order')}</small>
          {t(`side:lots.value-${order}`)}
        </span>
      </div>
      <p class="lots__said" role="status">
        {byLot && <strong>{t('side:drawn', { party })} </strong>}
        {t('side:lots.you', { place: t(`side:lots.${place}`), order: t(`side:lots.${order}`) })}
      </p>
    </section>
  );
}
