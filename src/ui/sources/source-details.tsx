// The sources behind a card, closed until somebody asks. Rows that became public after the night are left out.
import { useContent } from '../content/use-content.ts';
import words from '../text/en-GB/source-details.json' with { type: 'json' };
import { addWords, t } from '../text/text.ts';
import { SourceList } from './source-list.tsx';
import './source-details.css';

addWords('source-details', words);

/** A closed list of the sources of `rows`; nothing when there are none. */
export function SourceDetails({ rows }: { readonly rows: readonly string[] }) {
  const { pack } = useContent();
  const open = rows.filter((row) => pack.sources[row]?.later === false);
  if (open.length === 0) return null;
  return (
    <details class="sources">
      <summary>{t('source-details:summary', { count: open.length })}</summary>
      <SourceList pack={pack} rows={open} />
    </details>
  );
}
