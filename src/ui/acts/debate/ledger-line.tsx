// The line of the fact-check ledger beside a page that is held: what was found, why, and where it can be read.
import { ledgerLineOf } from '../../../session/ledger-line.ts';
import type { Show } from '../../../session/show.ts';
import { Icon } from '../../icons/icon.tsx';
import { t } from '../../text/text.ts';
import './ledger-line.css';

const ICON = { 'fell-short': 'x', 'held-up': 'check', 'half-right': 'minus' } as const;

export function LedgerLine({ show }: { readonly show: Show }) {
  const entry = ledgerLineOf(show);
  if (!entry?.check) return null;
  const { check, finding, publishers } = entry;
  const words = show.scene.text.checks[check.id]!;
  return (
    <section class={`ledger-line ledger-line--${finding}`} aria-label={t('debate:ledger.title')}>
      <p class="ledger-line__found">
        <Icon name={ICON[finding]} /> <strong>{t(`debate:check.${finding}`)}</strong>
        <span class="ledger-line__claim">
          {t('debate:ledger.checked-as')}: {words.claim}
        </span>
      </p>
      <p>{words.reason}</p>
      <p class="ledger-line__from">{t('debate:ledger.from', { names: publishers.join('; ') })}</p>
    </section>
  );
}
