// What the news and the questions brought up besides the lines that were said: claims with their verdicts, closed until opened.
import { useMemo } from 'preact/hooks';
import type { FactCheck } from '../../../content/schema.ts';
import { alsoChecked } from '../../../session/also-checked.ts';
import type { Show } from '../../../session/show.ts';
import { GlossaryText } from '../../glossary/glossary-text.tsx';
import { SourceDetails } from '../../sources/source-details.tsx';
import words from '../../text/en-GB/also-checked.json' with { type: 'json' };
import { addWords, t } from '../../text/text.ts';
import { VerdictBadge } from './ledger-section.tsx';

addWords('also-checked', words);

function Entry({ show, check }: { readonly show: Show; readonly check: FactCheck }) {
  const said = show.scene.text.checks[check.id]!;
  return (
    <li class={`entry entry--${check.verdict}`}>
      <p class="entry__line">{said.claim}</p>
      <p class="entry__verdict">
        <VerdictBadge word={check.verdict} />
      </p>
      <p>
        <GlossaryText text={said.reason} />
      </p>
      <p>
        <b>{t('also-checked:missing')}:</b> {said.missing}
      </p>
      <SourceDetails rows={check.rows} />
    </li>
  );
}

/** Nothing when every such entry has judged a line of the night. */
export function AlsoChecked({ show }: { readonly show: Show }) {
  const checks = useMemo(() => alsoChecked(show.match), [show.match]);
  if (checks.length === 0) return null;
  return (
    <details class="fold">
      <summary>
        {t('also-checked:title')} ({checks.length})
      </summary>
      <p>{t('also-checked:intro')}</p>
      <ul class="ledger__list">
        {checks.map((check) => (
          <Entry key={check.id} show={show} check={check} />
        ))}
      </ul>
    </details>
  );
}
