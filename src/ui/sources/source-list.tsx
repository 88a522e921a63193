// The sources behind a sentence: publisher, title, date, and a link where the original is a page one may open.
import type { Pack } from '../../content/schema.ts';
import words from '../text/en-GB/sources.json' with { type: 'json' };
import { addWords, t } from '../text/text.ts';

addWords('sources', words);

export interface SourceListProps {
  readonly pack: Pack;
  /** Row ids; rows that the pack does not know are left out (the pack check refuses them). */
  readonly rows: readonly string[];
}

/** A list of sources in the order of the rows. */
export function SourceList({ pack, rows }: SourceListProps) {
  const known = rows.flatMap((row) => (pack.sources[row] ? [{ row, source: pack.sources[row] }] : []));
  return (
    <ul class="source-list">
      {known.map(({ row, source }) => (
        <li key={row}>
          <span class="source-list__figure">{source.figure}</span>{' '}
          <span class="source-list__from">
            {source.citeAs ?? source.publisher}, {source.date}.{' '}
            {source.url ? (
              <a href={source.url} target="_blank" rel="noreferrer">
                {source.title}
              </a>
            ) : (
              source.title
            )}
            {source.tag === 'D' && ` ${t('sources:arithmetic')}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
