// Where everything comes from: the founding report point by point, how figures are checked, and all sources by topic.
import type { Content } from '../../session/content.ts';
import { useSelect } from '../shell/use-session.ts';
import { SourceList } from '../sources/source-list.tsx';
import { hasWords, t } from '../text/text.ts';
import { ArticleMap } from './article-map.tsx';
import { PageFrame, Prose } from './page-frame.tsx';
import { groupSources, type SourceGroup } from './source-groups.ts';

/** Letters of the rows in the order of the page. */
const TOPICS = 'SB BL CO RW IM AL FR DU EU SE LA CN GR DE SR RE NM PO SG NX'.split(' ');

function Group({ content, group }: { readonly content: Content; readonly group: SourceGroup }) {
  const key = `pages:sources.topic.${group.letters}`;
  const name = t(hasWords(key) ? key : 'pages:sources.topic.other');
  return (
    <details class="page__details">
      <summary>{t('pages:sources.all.group', { name, count: group.rows.length })}</summary>
      <SourceList pack={content.pack} rows={group.rows} />
    </details>
  );
}

/** All sources. Those printed after the night wait until a night has been finished. */
function AllSources({ content }: { readonly content: Content }) {
  const finished = useSelect((state) => state.finished > 0);
  const { sources } = content.pack;
  const hidden = finished ? 0 : Object.values(sources).filter((source) => source.later).length;
  return (
    <section>
      <h2>{t('pages:sources.all.heading')}</h2>
      {hidden > 0 && <p>{t('pages:sources.all.later', { count: hidden })}</p>}
      {groupSources(sources, TOPICS, finished).map((group) => (
        <Group key={group.letters} content={content} group={group} />
      ))}
    </section>
  );
}

/** The page of sources. */
export function SourcesPage() {
  const content = useSelect((state) => (state.content.status === 'ready' ? state.content.value : null));
  return (
    <PageFrame page="sources">
      <Prose at="sources.start" />
      <Prose at="sources.check" />
      <Prose at="sources.sponsors" />
      {content ? (
        <>
          <ArticleMap content={content} />
          <AllSources content={content} />
        </>
      ) : (
        <p role="status">{t('pages:needs-debate')}</p>
      )}
    </PageFrame>
  );
}
