// The seven groups: our plain names, the names in the study, and what about them is published.
import type { Source } from '../../content/schema.ts';
import type { Content } from '../../session/content.ts';
import { t } from '../text/text.ts';
import { studyName } from './study-name.ts';

const COLUMNS = ['ours', 'study', 'share', 'rest'] as const;

interface StudyProps {
  readonly source: Source | undefined;
  readonly row: string;
}

function Study({ source, row }: StudyProps) {
  if (!source) return null;
  const name = studyName(source.title);
  return (
    <>
      {source.url ? (
        <a href={source.url} target="_blank" rel="noreferrer">
          {name}
        </a>
      ) : (
        name
      )}{' '}
      ({row})
    </>
  );
}

/** The section. */
export function ModelGroups({ content: { pack, text } }: { readonly content: Content }) {
  return (
    <section>
      <h2>{t('model:groups.heading')}</h2>
      <p>{t('model:groups.intro')}</p>
      <table class="page__table page__table--cards">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`model:groups.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pack.segments.map(({ id, share, rows: [row = ''] }) => (
            <tr key={id}>
              <th scope="row">{text.segments[id]!.label}</th>
              <td>
                <Study source={pack.sources[row]} row={row} />
              </td>
              <td>{t('model:groups.share', { share })}</td>
              <td>{t('model:groups.estimate')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
