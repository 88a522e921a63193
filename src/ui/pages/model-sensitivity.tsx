// Which numbers matter most: what the balance audit found when it moved each of them by a fifth.
import { useEffect, useState } from 'preact/hooks';
import type { Content } from '../../session/content.ts';
import { loadSensitivity, type SensitivityFigure } from '../../session/model-figures.ts';
import { t } from '../text/text.ts';
import { numberText, signedText } from './model-text.ts';

type Loaded = readonly SensitivityFigure[] | 'loading' | 'missing' | 'failed';

function useSensitivity(): Loaded {
  const [loaded, setLoaded] = useState<Loaded>('loading');
  useEffect(() => {
    loadSensitivity().then(
      (figures) => setLoaded(figures ?? 'missing'),
      () => setLoaded('failed'),
    );
  }, []);
  return loaded;
}

const COLUMNS = ['side', 'best', 'vote', 'checks'] as const;

function Turning({
  party,
  figures,
}: {
  readonly party: string;
  readonly figures: readonly SensitivityFigure[];
}) {
  return (
    <table class="page__table model__table">
      <caption>{t('model:sensitivity.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('model:sensitivity.column.number')}</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`model:sensitivity.column.${column}`, { party })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.map(({ constant, factor, value, difference }) => (
          <tr key={`${constant} ${factor}`}>
            <th scope="row">
              {t(`model:constant.${constant}.name`)}: {numberText(value)}
            </th>
            {COLUMNS.map((column) => (
              <td key={column}>{signedText(difference[column], column === 'side' ? 1 : 2)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The section. */
export function ModelSensitivity({ content: { pack, text } }: { readonly content: Content }) {
  const loaded = useSensitivity();
  const party = text.sides[pack.sides[0].id]!.name;
  const figures = typeof loaded === 'string' ? [] : loaded;
  const turning = figures.filter(({ turns }) => turns);
  const turned = new Set(turning.map(({ constant }) => constant));
  const still = new Set(figures.map(({ constant }) => constant).filter((name) => !turned.has(name)));
  return (
    <section>
      <h2>{t('model:sensitivity.heading')}</h2>
      {typeof loaded === 'string' ? (
        <p role="status">{t(`model:sensitivity.${loaded}`)}</p>
      ) : (
        <>
          <p>{t('model:sensitivity.intro')}</p>
          {turning.length === 0 ? (
            <p>{t('model:sensitivity.none')}</p>
          ) : (
            <Turning party={party} figures={turning} />
          )}
          <p>{t('model:sensitivity.rest', { count: still.size })}</p>
        </>
      )}
    </section>
  );
}
