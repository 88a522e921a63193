// The debate: the board, what the last lines did, and the player's choice or the next line.
import { useEffect, useMemo } from 'preact/hooks';
import { askedNow } from '../../../session/live-claim.ts';
import { extrasOpen } from '../../../session/running-order.ts';
import { choiceOf, type Show } from '../../../session/show.ts';
import { tokensOf } from '../../../session/tokens.ts';
import { wormSoFar } from '../../../session/worm-stops.ts';
import { Icon } from '../../icons/icon.tsx';
import { useSelect, useSession } from '../../shell/use-session.ts';
import words from '../../text/en-GB/debate.json' with { type: 'json' };
import { addWords, t } from '../../text/text.ts';
import { AdviserLine } from './adviser-line.tsx';
import { Choices } from './choices.tsx';
import { ClaimBoard } from './claim-board.tsx';
import { ClaimParts } from './claim-parts.tsx';
import { IntentChip } from './intent-chip.tsx';
import { LedgerLine } from './ledger-line.tsx';
import { MiniWorm } from './mini-worm.tsx';
import { LastReaction, ReactionNotes } from './reaction-note.tsx';
import { Transcript } from './transcript.tsx';
import { TurnClock } from './turn-clock.tsx';
import { useShortcuts } from './use-shortcuts.ts';
import './debate.css';

addWords('debate', words);

function hintOf(show: Show): string {
  const { step, replies, challenges } = tokensOf(show);
  const asked = askedNow(show);
  const topicId =
    asked?.kind === 'topic' ? asked.id : show.scene.pack.questions.find((q) => q.id === asked?.id)?.topic;
  const topic = topicId ? show.scene.text.topics[topicId]!.label : '';
  return t(`debate:hint.${step}`, { topic, n: step === 'challenge' ? challenges : replies });
}

function headingOf(show: Show): string {
  const { step } = tokensOf(show);
  const asked = askedNow(show);
  const name = asked?.by === 'citizen' ? show.scene.text.questions[asked.id]!.name : '';
  return t(`debate:your-turn.${step}`, { name });
}

/** While lines are being said: go on, or go on to the choice. */
export function BeatControls() {
  const session = useSession();
  const keys = useMemo(() => ({ ' ': () => session.next(), p: () => session.pause(true) }), [session]);
  useShortcuts(keys);
  return (
    <div class="beat-controls">
      <button type="button" class="button button--main" data-beat-focus onClick={() => session.next()}>
        {t('debate:next')} <Icon name="arrow-right" />
      </button>
      <button type="button" class="button" onClick={() => session.skip()}>
        {t('debate:skip')} <Icon name="skip-forward" />
      </button>
    </div>
  );
}

/** Long enough for a hand that was still pressing Space to see that it is its turn. */
const SPACE_RESTS_MS = 700;

/** A press of Space meant for the last line must not scroll the choice out of sight. */
function restSpace(): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.key === ' ' && (event.target as Element | null)?.matches('body, [data-focus]'))
      event.preventDefault();
  };
  addEventListener('keydown', press);
  const stop = () => removeEventListener('keydown', press);
  setTimeout(stop, SPACE_RESTS_MS);
  return stop;
}

/** Puts the keyboard where the night goes on: the heading of a choice, or the button that leads to the next line.
 * Lines are watched on the stage, so page and panel go back up to it. */
export function useBeatFocus(choosing: boolean, key: number): void {
  useEffect(() => {
    const selector = choosing ? '[data-focus]' : '[data-beat-focus]';
    const target = document.querySelector<HTMLElement>(selector);
    const inDialog = document.querySelector('dialog[open]') !== null;
    if (!inDialog && document.activeElement !== target) target?.focus({ preventScroll: true });
    if (!choosing) window.scrollTo(0, 0);
    // On a phone on its side the panel scrolls by itself: there a choice also starts at its top.
    document.querySelector('#content')?.scrollTo(0, 0);
    return choosing ? restSpace() : undefined;
  }, [choosing, key]);
}

export interface DebateBoardProps {
  readonly show: Show;
  readonly heading: string;
  readonly hint: string;
  readonly extras: boolean;
  readonly only?: readonly string[];
}

/** Board, reactions and choice: shared by the cold open and the debate. */
export function DebateBoard({ show, heading, hint, extras, only }: DebateBoardProps) {
  const choosing = choiceOf(show) === show.scene.you;
  const showWorm = useSelect((state) => state.settings.showWorm);
  // Lines that join while others are being said take the keyboard from nobody.
  useBeatFocus(choosing, choosing ? show.match.events.length : 0);
  return (
    <>
      <ClaimBoard show={show} asked={askedNow(show)} />
      <div class="debate">
        <div class="debate__head">
          <div class="debate__ask">
            <h1 class="debate__heading" tabIndex={-1} data-focus={choosing || undefined}>
              {choosing ? heading : t('debate:listening')}
            </h1>
            {show.beat && <TurnClock beat={show.beat} />}
            {choosing && <AdviserLine show={show} hint={hint} />}
            {choosing && extras && <IntentChip show={show} />}
          </div>
          {choosing && <LastReaction show={show} />}
          {showWorm && <MiniWorm moments={wormSoFar(show)} />}
        </div>
        {choosing ? <Choices show={show} extras={extras} {...(only ? { only } : {})} /> : <BeatControls />}
        {show.beat?.kind === 'verdict' && <LedgerLine show={show} />}
        {choosing && <ClaimParts show={show} />}
        <ReactionNotes show={show} />
        <p class="voters-hint">{t('debate:room-hint')}</p>
        <Transcript show={show} />
      </div>
    </>
  );
}

/** The panel of the act. */
export function DebatePanel() {
  const show = useSelect((state) => state.show);
  if (!show) return null;
  return <DebateBoard show={show} heading={headingOf(show)} hint={hintOf(show)} extras={extrasOpen(show)} />;
}
