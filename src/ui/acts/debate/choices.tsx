// The hand and the moves without a card. Two presses at most: a card, or a tone and a card.
import { useMemo, useState } from 'preact/hooks';
import { TONES, type Tone } from '../../../content/vocabulary.ts';
import { type CardOption, choicesOf, moveOfOption, SHOWN_CARDS } from '../../../session/hand.ts';
import { legalNow } from '../../../session/legal-now.ts';
import type { Show } from '../../../session/show.ts';
import { lazyPart } from '../../shell/lazy-part.tsx';
import { useSession } from '../../shell/use-session.ts';
import { playCardOnStage } from '../../stage/played-card.ts';
import { t } from '../../text/text.ts';
import { ActionBar } from './action-bar.tsx';
import { Card } from './card.tsx';
import { useShortcuts } from './use-shortcuts.ts';
import './cards.css';

const CardDetail = lazyPart(async () => (await import('./card-detail.tsx')).CardDetail);

export interface ChoicesProps {
  readonly show: Show;
  /** Tone and challenges are offered from the second exchange on; until then there is only the card to choose. */
  readonly extras: boolean;
  /** Most cards to show. */
  readonly only?: readonly string[];
}

function TonePicker({
  tone,
  onChange,
}: {
  readonly tone: Tone | null;
  readonly onChange: (tone: Tone | null) => void;
}) {
  return (
    <fieldset class="tones">
      <legend>{t('debate:tone.label')}</legend>
      {([null, ...TONES] as const).map((option) => (
        <label key={option ?? 'natural'} class="tones__option">
          <input type="radio" name="tone" checked={tone === option} onChange={() => onChange(option)} />
          <span>{t(`debate:tone.${option ?? 'natural'}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Cards of the player, by way of the session's choices; the first four have number keys. */
function useHand({ show, only }: ChoicesProps, conceding: boolean) {
  const { match, scene } = show;
  const choices = useMemo(() => choicesOf(match.night, match.state, scene.you, legalNow(match)), [match]);
  const cards = conceding ? choices.concessions : choices.cards;
  return { choices, cards: only ? cards.filter((card) => only.includes(card.card)) : cards };
}

/** The first four cards by number, and P to pause. */
function useCardKeys(
  cards: readonly CardOption[],
  tone: Tone | null,
  play: (option: CardOption) => void,
): void {
  const session = useSession();
  const keys = useMemo(
    () => ({
      p: () => session.pause(true),
      ...Object.fromEntries(
        cards.slice(0, SHOWN_CARDS).map((option, i) => [String(i + 1), () => play(option)]),
      ),
    }),
    [cards.map((option) => option.card).join(), tone],
  );
  useShortcuts(keys);
}

/** The choice of the player's turn. */
export function Choices(props: ChoicesProps) {
  const { show, extras } = props;
  const session = useSession();
  const [tone, setTone] = useState<Tone | null>(null);
  const [all, setAll] = useState(false);
  const [conceding, setConceding] = useState(false);
  const [detail, setDetail] = useState<CardOption | null>(null);
  const { choices, cards } = useHand(props, conceding);
  const shown = all ? cards : cards.slice(0, SHOWN_CARDS);
  const play = (option: CardOption, account: boolean, from: DOMRect | null) => {
    if (from) playCardOnStage(from, show.scene.leaders[show.scene.you].podium);
    session.submit(moveOfOption(option, tone ?? option.tone, account));
  };
  useCardKeys(shown, tone, (option) => play(option, false, null));
  const rest = cards.length - SHOWN_CARDS;
  return (
    <div class="choices">
      {conceding && <p class="choices__hint">{t('debate:action.concede-hint')}</p>}
      <ol class="hand" aria-label={t('debate:hand')}>
        {shown.map((option, i) => (
          <Card
            key={option.card}
            scene={show.scene}
            option={option}
            tone={tone}
            hotkey={i < SHOWN_CARDS ? i + 1 : null}
            onPlay={(account, from) => play(option, account, from)}
            onDetails={() => setDetail(option)}
          />
        ))}
      </ol>
      <div class="choices__extras">
        <ActionBar
          show={show}
          choices={choices}
          extras={extras}
          conceding={conceding}
          onConcede={setConceding}
          more={rest > 0 ? { count: rest, all, toggle: () => setAll(!all) } : null}
        />
        {extras && cards.length > 0 && <TonePicker tone={tone} onChange={setTone} />}
      </div>
      {detail && <CardDetail scene={show.scene} option={detail} onClose={() => setDetail(null)} />}
    </div>
  );
}
