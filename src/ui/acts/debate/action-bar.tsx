// Moves without a card: stand by it, press, call a check, grant the point, let it stand; and the rest of the hand.
import type { Choices } from '../../../session/hand.ts';
import type { Show } from '../../../session/show.ts';
import { tokensOf } from '../../../session/tokens.ts';
import { Icon } from '../../icons/icon.tsx';
import type { IconName } from '../../icons/icon-shapes.ts';
import { useSession } from '../../shell/use-session.ts';
import { t } from '../../text/text.ts';

type Action = Choices['actions'][number];

const ICON: Record<Action, IconName> = {
  reply: 'shield',
  press: 'mic',
  'call-check': 'search-check',
  pass: 'skip-forward',
};

const PASS_WORDS: Partial<Record<string, string>> = {
  rebuttal: 'pass',
  challenge: 'pass',
  reply: 'pass-reply',
};

export interface ActionBarProps {
  readonly show: Show;
  readonly choices: Choices;
  readonly extras: boolean;
  readonly conceding: boolean;
  readonly onConcede: (conceding: boolean) => void;
  readonly more: { readonly count: number; readonly all: boolean; readonly toggle: () => void } | null;
}

function ActionButton({ show, action }: { readonly show: Show; readonly action: Action }) {
  const session = useSession();
  const tokens = tokensOf(show);
  const left = action === 'reply' ? tokens.replies : action === 'pass' ? null : tokens.challenges;
  const label = action === 'pass' ? (PASS_WORDS[tokens.step] ?? 'pass-claim') : action;
  return (
    <button
      type="button"
      class={`button ${action === 'reply' ? 'button--main' : ''}`}
      onClick={() => session.submit({ type: action })}
    >
      <Icon name={ICON[action]} />
      {t(`debate:action.${label}`)}
      {left !== null && <span class="button__note">({t('debate:action.left', { n: left })})</span>}
    </button>
  );
}

/** The row under the hand. Challenges and concessions appear from the second exchange on. */
export function ActionBar({ show, choices, extras, conceding, onConcede, more }: ActionBarProps) {
  const open = choices.actions.filter((action) => extras || action === 'reply' || action === 'pass');
  return (
    <div class="action-bar">
      {more && (
        <button type="button" class="button" aria-expanded={more.all} onClick={more.toggle}>
          <Icon name={more.all ? 'minus' : 'plus'} />
          {more.all ? t('debate:fewer-cards') : t('debate:more-cards', { n: more.count })}
        </button>
      )}
      {!conceding && open.map((action) => <ActionButton key={action} show={show} action={action} />)}
      {extras && choices.concessions.length > 0 && (
        <button type="button" class="button" aria-pressed={conceding} onClick={() => onConcede(!conceding)}>
          <Icon name="handshake" />
          {conceding ? t('debate:action.back') : t('debate:action.concede')}
        </button>
      )}
    </div>
  );
}
