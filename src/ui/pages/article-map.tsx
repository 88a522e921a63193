// Every point of the founding report in our words, the place in the game that states it, where else it comes up, and its sources.
import { useEffect, useState } from 'preact/hooks';
import mapUrl from '../../../assets/packs/channel-2023/article-map.json?url';
import type { Content } from '../../session/content.ts';
import { SourceList } from '../sources/source-list.tsx';
import { t } from '../text/text.ts';
import { itemBody, itemKind, itemName, itemRows } from './item-name.ts';

interface Point {
  /** The point in our words. */
  readonly idea: string;
  /** Id of the one thing in the game that states it. */
  readonly home: string;
  /** One line to the reader: how it is played. */
  readonly verdict: string;
  /** All places, the home first. */
  readonly ids: readonly string[];
}

type PointMap = Readonly<Record<string, Point>>;

async function fetchMap(): Promise<PointMap> {
  const answer = await fetch(mapUrl);
  if (!answer.ok) throw new Error(`${mapUrl}: ${answer.status}`);
  return (await answer.json()) as PointMap;
}

interface PlaceProps {
  readonly content: Content;
  readonly id: string;
}

function Place({ content: { pack, text }, id }: PlaceProps) {
  return (
    <>
      <span class="point__kind">{t(`pages:sources.map.kind.${itemKind(pack, id)}`)}</span>{' '}
      <q>{itemName(text, id)}</q>
    </>
  );
}

function Elsewhere({ content, point }: { readonly content: Content; readonly point: Point }) {
  const others = point.ids.filter((id) => id !== point.home);
  const rows = itemRows(content.pack, point.home);
  return (
    <>
      {others.length > 0 && (
        <details class="page__details">
          <summary>{t('pages:sources.map.others', { count: others.length })}</summary>
          <ul class="page__bullets">
            {others.map((id) => (
              <li key={id}>
                <Place content={content} id={id} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {rows.length > 0 && (
        <details class="page__details">
          <summary>{t('pages:sources.map.sources', { count: rows.length })}</summary>
          <SourceList pack={content.pack} rows={rows} />
        </details>
      )}
    </>
  );
}

function PointEntry(props: { readonly content: Content; readonly code: string; readonly point: Point }) {
  const { content, code, point } = props;
  const body = itemBody(content.text, point.home);
  return (
    <li class="point">
      <h3 class="point__idea">
        <span class="point__code">{code}</span> {point.idea}
      </h3>
      <blockquote class="point__home">
        <p>
          <Place content={content} id={point.home} />
        </p>
        {body !== null && <p class="point__body">{body}</p>}
      </blockquote>
      <p class="point__verdict">{point.verdict}</p>
      <Elsewhere content={content} point={point} />
    </li>
  );
}

/** All points; nothing until they are there. */
export function ArticleMap({ content }: { readonly content: Content }) {
  const [map, setMap] = useState<PointMap | null>(null);
  useEffect(() => {
    fetchMap().then(setMap, () => setMap(null));
  }, []);
  if (!map) return null;
  const points = Object.entries(map);
  return (
    <section>
      <h2>{t('pages:sources.map.heading')}</h2>
      <p>{t('pages:sources.map.intro', { count: points.length })}</p>
      <ol class="points">
        {points.map(([code, point]) => (
          <PointEntry key={code} content={content} code={code} point={point} />
        ))}
      </ol>
    </section>
  );
}
