// The model in plain words, and the seven groups with credit to the study behind them.
import type { Content } from '../../session/content.ts';
import { makeRoute } from '../shell/router.ts';
import { useSelect } from '../shell/use-session.ts';
import { t } from '../text/text.ts';
import { PageFrame, Prose } from './page-frame.tsx';
import { studyName } from './study-name.ts';

function GroupRow({ content, index }: { readonly content: Content; readonly index: number }) {
  const { pack, text } = content;
  const segment = pack.segments[index]!;
  const words = text.segments[segment.id]!;
  const source = pack.sources[segment.rows[0] ?? ''];
  return (
    <tr>
      <th scope="row">{words.label}</th>
      <td>{segment.share}%</td>
      <td>
        {source?.url ? (
          <a href={source.url} target="_blank" rel="noreferrer">
            {studyName(source.title)}
          </a>
        ) : (
          source && studyName(source.title)
        )}
      </td>
      <td>{words.who}</td>
    </tr>
  );
}

function Groups() {
  const content = useSelect((state) => (state.content.status === 'ready' ? state.content.value : null));
  if (!content) return <p>{t('pages:needs-debate')}</p>;
  return (
    <>
      <p>{t('pages:how-it-works.groups.intro')}</p>
      <table class="page__table page__table--cards">
        <thead>
          <tr>
            {(['name', 'share', 'study', 'who'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`pages:how-it-works.groups.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {content.pack.segments.map(({ id }, i) => (
            <GroupRow key={id} content={content} index={i} />
          ))}
        </tbody>
      </table>
      <p>{t('pages:how-it-works.groups.estimate')}</p>
    </>
  );
}

const SECTIONS = ['play', 'voters', 'answers', 'why', 'preset', 'limits'] as const;

/** The page about the model. */
export function HowItWorksPage() {
  return (
    <PageFrame page="how-it-works">
      {SECTIONS.map((section) => (
        <Prose key={section} at={`how-it-works.${section}`} />
      ))}
      <Prose at="how-it-works.groups">
        <Groups />
      </Prose>
      <p>
        <a href={makeRoute({ name: 'page', page: 'model' })}>{t('pages:how-it-works.open-model')}</a>
      </p>
      <p>
        <a href={makeRoute({ name: 'page', page: 'fair' })}>{t('pages:how-it-works.is-it-fair')}</a>
      </p>
    </PageFrame>
  );
}
