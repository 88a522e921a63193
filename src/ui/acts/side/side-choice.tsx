// Two cards of equal weight and a lot between them.
import { useEffect, useState } from 'preact/hooks';
import { SIDES, type Side } from '../../../content/vocabulary.ts';
import { useContent, useNight } from '../../content/use-content.ts';
import { Icon } from '../../icons/icon.tsx';
import { Mark } from '../../marks/mark.tsx';
import { lookOrFirst, Portrait } from '../../people/portrait.tsx';
import { sideClothes } from '../../people/side-clothes.ts';
import { useReducedMotion } from '../../shell/preferences.ts';
import { useSession } from '../../shell/use-session.ts';
import { t } from '../../text/text.ts';

/** How long the lot rolls, milliseconds, and how often the light jumps. */
const ROLL = { long: 1120, step: 140 } as const;

interface CardProps {
  readonly side: Side;
  /** True while the rolling light is on this card. */
  readonly lit: boolean;
  readonly onChoose: () => void;
}

function SideFacts({ side }: { readonly side: Side }) {
  const { pack, text } = useContent();
  const words = text.sides[pack.sides[side].id]!;
  return (
    <dl class="side-card__facts">
      <dt>{t('side:strength')}</dt>
      <dd>{words.strength}</dd>
      <dt>{t('side:risk')}</dt>
      <dd>{words.risk}</dd>
    </dl>
  );
}

function SideCard({ side, lit, onChoose }: CardProps) {
  const { pack, text } = useContent();
  const { side: yours, lotsDrawn, leaders } = useNight();
  const words = text.sides[pack.sides[side].id]!;
  const mine = lotsDrawn && yours === side;
  const label = mine ? 'chosen' : lotsDrawn ? 'switch' : 'choose';
  return (
    <section
      class={`side-card side-card--${side}${mine ? ' side-card--mine' : ''}${lit ? ' side-card--lit' : ''}`}
    >
      <div class="side-card__screen">
        <Portrait
          class="side-card__face"
          look={lookOrFirst(leaders[side].look)}
          expression={mine ? 'smiling' : 'listening'}
          clothes={sideClothes(side)}
          mirrored={side === 1}
        />
      </div>
      <h2 class="side-card__party">
        <span class="side-card__name">
          <Mark side={side} /> {words.name}
        </span>
        <span class="side-card__role">{words.role}</span>
      </h2>
      <SideFacts side={side} />
      <button
        type="button"
        class={`button side-card__choose${mine ? ' side-card__choose--mine' : ''}`}
        aria-pressed={mine}
        onClick={onChoose}
      >
        {mine && <Icon name="check" />}
        {t(`side:${label}`, { party: words.name })}
      </button>
    </section>
  );
}

/** Rolls a light over both cards and then stops at a drawn side; at once with reduced motion. */
function useLot(onDrawn: (side: Side) => void) {
  const reduced = useReducedMotion();
  const [lit, setLit] = useState<Side | null>(null);
  const [rolling, setRolling] = useState(false);
  useEffect(() => {
    if (!rolling) return;
    const roll = setInterval(() => setLit((side) => (side === 0 ? 1 : 0)), ROLL.step);
    const stop = () => {
      setRolling(false);
      setLit(null);
      onDrawn(crypto.getRandomValues(new Uint8Array(1))[0]! % 2 === 0 ? 0 : 1);
    };
    const end = setTimeout(stop, reduced ? 0 : ROLL.long);
    return () => {
      clearInterval(roll);
      clearTimeout(end);
    };
  }, [rolling]);
  return { lit, rolling, roll: () => setRolling(true) };
}

/** The choice of sides. `onByLot` hears whether the lot made it. */
export function SideChoice({ onByLot }: { readonly onByLot: (byLot: boolean) => void }) {
  const session = useSession();
  const { lotsDrawn, side: yours } = useNight();
  const take = (side: Side, byLot: boolean) => {
    if (!lotsDrawn || side !== yours) session.chooseSide(side);
    session.change({ lotsDrawn: true });
    onByLot(byLot);
  };
  const { lit, rolling, roll } = useLot((side) => take(side, true));
  return (
    <div class={`side-choice${lotsDrawn ? ' side-choice--done' : ''}`}>
      {SIDES.map((side) => (
        <SideCard key={side} side={side} lit={lit === side} onChoose={() => take(side, false)} />
      ))}
      {!lotsDrawn && (
        <div class="side-choice__lot">
          <span class="side-choice__or" aria-hidden="true">
            {t('side:or')}
          </span>
          <button type="button" class="button" aria-disabled={rolling} onClick={rolling ? undefined : roll}>
            <Icon name="dices" /> {t(rolling ? 'side:drawing' : 'side:draw')}
          </button>
        </div>
      )}
    </div>
  );
}
