// Act 1, second half: the day's news with its sources, and how voters see both leaders before a word is said.
import { useContent } from '../../content/use-content.ts';
import { GlossaryText } from '../../glossary/glossary-text.tsx';
import { PanelFoot } from '../../panel/panel-foot.tsx';
import { useSession } from '../../shell/use-session.ts';
import { SourceDetails } from '../../sources/source-details.tsx';
import words from '../../text/en-GB/briefing.json' with { type: 'json' };
import { addWords, t } from '../../text/text.ts';
import { OpponentNote } from './opponent-note.tsx';
import { Standing } from './standing.tsx';
import './briefing.css';

addWords('briefing', words);

/** One card of the news. */
function NewsCard({ id, rows, number }: { id: string; rows: readonly string[]; number: number }) {
  const { text } = useContent();
  const { title, body } = text.briefing[id]!;
  return (
    <li class="news-card paper">
      <span class="news-card__number" aria-hidden="true">
        {number}
      </span>
      <h3>{title}</h3>
      <p>
        <GlossaryText text={body} />
      </p>
      <SourceDetails rows={rows} />
    </li>
  );
}

/** The panel of the act. Nothing has to be read. */
export function BriefingPanel() {
  const session = useSession();
  const { pack } = useContent();
  return (
    <div class="panel briefing">
      <h1 tabIndex={-1} data-focus>
        {t('briefing:heading')}
      </h1>
      <p class="panel__intro">{t('briefing:intro')}</p>
      <h2 class="visually-hidden">{t('briefing:cards')}</h2>
      <ol class="news">
        {pack.briefing.map(({ id, rows }, i) => (
          <NewsCard key={id} id={id} rows={rows} number={i + 1} />
        ))}
      </ol>
      <OpponentNote />
      <Standing />
      <PanelFoot note={t('briefing:foot')}>
        <button type="button" class="button" onClick={() => session.goTo('side')}>
          {t('briefing:back')}
        </button>
        <button type="button" class="button button--main" onClick={() => session.goTo('platform')}>
          {t('briefing:continue')}
        </button>
      </PanelFoot>
    </div>
  );
}
