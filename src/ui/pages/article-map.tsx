// Every point of the founding report, and where it can be played.
import { useEffect, useState } from 'preact/hooks';
import mapUrl from '../../../assets/packs/channel-2023/article-map.json?url';
import type { PackText } from '../../content/schema.ts';
import { t } from '../text/text.ts';
import { itemName } from './item-name.ts';

interface Point {
  readonly ids: readonly string[];
  readonly verdict: string;
}

type PointMap = Readonly<Record<string, Point>>;

async function fetchMap(): Promise<PointMap> {
  const answer = await fetch(mapUrl);
  if (!answer.ok) throw new Error(`${mapUrl}: ${answer.status}`);
  return (await answer.json()) as PointMap;
}

function PointRow({ code, point, text }: { code: string; point: Point; text: PackText }) {
  return (
    <tr>
      <th scope="row">{code}</th>
      <td>{point.verdict}</td>
      <td>
        <ul class="page__bullets">
          {point.ids.map((id) => (
            <li key={id}>{itemName(text, id)}</li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

function PointTable({ map, text }: { readonly map: PointMap; readonly text: PackText }) {
  return (
    <table class="page__table page__table--cards">
      <thead>
        <tr>
          {(['point', 'how', 'where'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`pages:sources.map.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Object.entries(map).map(([code, point]) => (
          <PointRow key={code} code={code} point={point} text={text} />
        ))}
      </tbody>
    </table>
  );
}

/** The map, closed until asked for. */
export function ArticleMap({ text }: { readonly text: PackText }) {
  const [map, setMap] = useState<PointMap | null>(null);
  useEffect(() => {
    fetchMap().then(setMap, () => setMap(null));
  }, []);
  if (!map) return null;
  return (
    <section>
      <h2>{t('pages:sources.map.heading')}</h2>
      <details class="page__details">
        <summary>{t('pages:sources.map.summary', { count: Object.keys(map).length })}</summary>
        <PointTable map={map} text={text} />
      </details>
    </section>
  );
}
