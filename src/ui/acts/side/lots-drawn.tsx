// The lots for lecterns and opening statements, drawn from two envelopes in front of the player. The seed decides.
import { useEffect, useRef, useState } from 'preact/hooks';
import { lotsOf } from '../../../session/lots.ts';
import { useContent, useNight } from '../../content/use-content.ts';
import { useSkip } from '../../shell/use-skip.ts';
import { t } from '../../text/text.ts';
import './lots.css';

interface LotProps {
  readonly label: string;
  readonly value: string;
  readonly late?: boolean;
  readonly onDrawn?: () => void;
}

/** A ticket that comes out of its envelope. */
function Lot({ label, value, late = false, onDrawn }: LotProps) {
  return (
    <span class={`lot${late ? ' lot--late' : ''}`}>
      <span class="ticket">
        <small>{label}</small>
        {value}
      </span>
      <span class="lot__envelope" onAnimationEnd={onDrawn} />
    </span>
  );
}

/** Two paper tickets and the same in one sentence. Takes the focus from the button that drew the lot and is gone. */
export function LotsDrawn({ byLot }: { readonly byLot: boolean }) {
  const { pack, text } = useContent();
  const night = useNight();
  const section = useRef<HTMLElement>(null);
  const [opened, setOpened] = useState<number | null>(null);
  const drawn = opened === night.side;
  const finish = () => setOpened(night.side);
  useSkip(!drawn, finish);
  useEffect(() => {
    if (byLot) section.current?.focus();
  }, [byLot]);
  const { left, opener } = lotsOf(night);
  const place = left === night.side ? 'left' : 'right';
  const order = opener === night.side ? 'first' : 'second';
  const party = text.sides[pack.sides[night.side].id]!.name;
  return (
    <section
      ref={section}
      class={`lots${drawn ? ' lots--drawn' : ''}`}
      tabIndex={-1}
      aria-label={t('side:lots.heading')}
    >
      <div class="lots__tickets" aria-hidden="true" key={night.side}>
        <Lot label={t('side:lots.ticket-place')} value={t(`side:lots.value-${place}`)} />
        <Lot
          label={t('side:lots.ticket-order')}
          value={t(`side:lots.value-${order}`)}
          late
          onDrawn={finish}
        />
      </div>
      <p class="lots__said" role="status">
        {byLot && <strong>{t('side:drawn', { party })} </strong>}
        {t('side:lots.you', { place: t(`side:lots.${place}`), order: t(`side:lots.${order}`) })}
      </p>
    </section>
  );
}
