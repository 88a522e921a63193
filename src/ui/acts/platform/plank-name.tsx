// A policy as it is chosen: title and one line on the label, its standing in the party, and more on demand.
import type { Plank } from '../../../content/schema.ts';
import { useContent } from '../../content/use-content.ts';
import { GlossaryText } from '../../glossary/glossary-text.tsx';
import { SourceDetails } from '../../sources/source-details.tsx';
import { t } from '../../text/text.ts';

export interface PlankNameProps {
  readonly plank: Plank;
  /** Name of the radio group. */
  readonly group: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

/** The radio button with its label, the status chip, and the closed detail. */
export function PlankName({ plank, group, checked, onChoose }: PlankNameProps) {
  const { text } = useContent();
  const { title, summary, detail } = text.planks[plank.id]!;
  return (
    <>
      <label class="plank__label">
        <input class="choice-dot" type="radio" name={group} checked={checked} onChange={onChoose} />
        <span>
          <span class="plank__title">{title}</span>
          <span class="plank__summary">{summary}</span>
        </span>
      </label>
      <div class="plank__more">
        <span class={`chip plank__status plank__status--${plank.status}`}>
          {t(`platform:status.${plank.status}`)}
        </span>
        <details class="plank__detail">
          <summary>{t('platform:detail')}</summary>
          <p>
            <GlossaryText text={detail} />
          </p>
          <SourceDetails rows={plank.rows} />
        </details>
      </div>
    </>
  );
}
