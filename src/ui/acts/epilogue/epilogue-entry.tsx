// One entry of what really happened, and the fold with its sources (rows that became public later included).

import type { Pack, PackText } from '../../../content/schema.ts';
import type { Side } from '../../../content/vocabulary.ts';
import { GlossaryText } from '../../glossary/glossary-text.tsx';
import { Mark } from '../../marks/mark.tsx';
import { SourceList } from '../../sources/source-list.tsx';
import { t } from '../../text/text.ts';

export interface SourcesFoldProps {
  readonly pack: Pack;
  readonly rows: readonly string[];
}

/** Closed until somebody asks; nothing when there are no rows. */
export function SourcesFold({ pack, rows }: SourcesFoldProps) {
  if (rows.length === 0) return null;
  return (
    <details class="sources">
      <summary>{t('epilogue:sources', { n: rows.length })}</summary>
      <SourceList pack={pack} rows={rows} />
    </details>
  );
}

function sideOf(about: Pack['epilogue'][number]['about']): Side | null {
  return about === 'both' ? null : about === 'side-0' ? 0 : 1;
}

export interface EpilogueEntryProps {
  readonly pack: Pack;
  readonly text: PackText;
  readonly entry: Pack['epilogue'][number];
}

export function EpilogueEntry({ pack, text, entry }: EpilogueEntryProps) {
  const side = sideOf(entry.about);
  const words = text.epilogue[entry.id]!;
  return (
    <li class="epilogue__entry">
      <p class="epilogue__about">
        <span class={side === null ? '' : `party-${side}`}>
          <Mark side={side} />
        </span>{' '}
        {side === null
          ? t('epilogue:about-both')
          : t('epilogue:about-party', { party: text.sides[pack.sides[side].id]!.name })}
      </p>
      <h2>{words.title}</h2>
      <p>
        <GlossaryText text={words.body} />
      </p>
      <SourcesFold pack={pack} rows={entry.rows} />
    </li>
  );
}
