// Act 7: what really happened, in order and even-handed, each entry with its sources; then what time added to the claims of
// this night, and what the model leaves out. It names no winner.
import { useMemo } from 'preact/hooks';
import { entriesWithLater } from '../../../session/claims-played.ts';
import type { Show } from '../../../session/show.ts';
import { useContent, useNight } from '../../content/use-content.ts';
import { GlossaryText } from '../../glossary/glossary-text.tsx';
import { useSelect, useSession } from '../../shell/use-session.ts';
import words from '../../text/en-GB/epilogue.json' with { type: 'json' };
import { addWords, t } from '../../text/text.ts';
import { EpilogueEntry, SourcesFold } from './epilogue-entry.tsx';
import '../../panel/panel.css';
import '../../sources/source-details.css';
import './epilogue.css';

addWords('epilogue', words);

const HUMBLE = ['people', 'country', 'time', 'fading', 'truth'] as const;

function Later({ show }: { readonly show: Show }) {
  const { pack, text } = show.scene;
  const entries = useMemo(
    () => entriesWithLater(show.match, (id) => text.checks[id]?.later !== undefined),
    [show.match],
  );
  if (entries.length === 0) return null;
  return (
    <section class="epilogue__part">
      <h2>{t('epilogue:later.title')}</h2>
      <p>{t('epilogue:later.intro')}</p>
      <ul class="later">
        {entries.map(({ id, laterRows }) => (
          <li key={id} class="later__one">
            <p class="later__claim">{text.checks[id]!.claim}</p>
            <p>
              <GlossaryText text={text.checks[id]!.later!} />
            </p>
            <SourcesFold pack={pack} rows={laterRows} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Humble() {
  return (
    <section class="epilogue__part">
      <h2>{t('epilogue:humble.title')}</h2>
      <p>{t('epilogue:humble.intro')}</p>
      <ul class="humble">
        {HUMBLE.map((point) => (
          <li key={point}>{t(`epilogue:humble.points.${point}`)}</li>
        ))}
      </ul>
      <p>
        <a href="#/about/how-it-works">{t('epilogue:humble.more')}</a>
      </p>
    </section>
  );
}

function NextNight() {
  const session = useSession();
  const { side, seed } = useNight();
  return (
    <section class="epilogue__part">
      <h2>{t('epilogue:next.title')}</h2>
      <div class="epilogue__next">
        <button
          type="button"
          class="button button--main"
          onClick={() => session.startNight({ side: side === 0 ? 1 : 0, seed })}
        >
          {t('epilogue:next.swap')}
        </button>
        <button type="button" class="button" onClick={() => session.startNight({ side })}>
          {t('epilogue:next.again')}
        </button>
        <button type="button" class="button" onClick={() => session.goTo('verdict')}>
          {t('epilogue:next.verdict')}
        </button>
        <a class="button" href="#/">
          {t('epilogue:next.home')}
        </a>
      </div>
    </section>
  );
}

/** The panel of the act. */
export function EpiloguePanel() {
  const show = useSelect((state) => state.show);
  const { pack, text } = useContent();
  return (
    <div class="panel epilogue">
      <h1 tabIndex={-1} data-focus>
        {t('epilogue:heading')}
      </h1>
      <p class="panel__intro">{t('epilogue:intro')}</p>
      <ol class="epilogue__entries">
        {pack.epilogue.map((entry) => (
          <EpilogueEntry key={entry.id} pack={pack} text={text} entry={entry} />
        ))}
      </ol>
      {show && <Later show={show} />}
      <Humble />
      <NextNight />
    </div>
  );
}
