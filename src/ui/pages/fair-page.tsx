// Is it fair? The figures of the last balance run for anybody to read, with method, date and versions. Every figure comes
// from the file that the run wrote; none is typed.
import { useEffect, useState } from 'preact/hooks';
import { type Figures, fetchFigures, TUNING_PERCENT } from '../../session/balance-figures.ts';
import { makeRoute, type PageName } from '../shell/router.ts';
import { useSelect } from '../shell/use-session.ts';
import words from '../text/en-GB/fair.json' with { type: 'json' };
import opponentWords from '../text/en-GB/opponent.json' with { type: 'json' };
import { addWords, t } from '../text/text.ts';
import { SECTIONS } from './fair-figures.ts';
import { FairGates, FairProse } from './fair-section.tsx';
import { FairShort } from './fair-short.tsx';
import { CalibrationTable, GateTable } from './fair-table.tsx';
import { dateText, type FairProps, figureText } from './fair-text.ts';
import { FairTop } from './fair-top.tsx';
import { PageFrame } from './page-frame.tsx';
import './fair.css';

addWords('fair', words);
addWords('opponent', opponentWords);

const METHOD = ['nights', 'doubt', 'seeds', 'held-out', 'tuned', 'people', 'again'] as const;

function Method({ balance }: FairProps) {
  const { date, rules, pack, day, debates, seconds, cores } = balance;
  const values = {
    date: dateText(date),
    rules,
    pack: pack.id,
    version: pack.version,
    hash: pack.hash.slice(0, 12),
    day: String(day),
    debates: figureText(debates),
    minutes: figureText(seconds / 60),
    count: cores,
    tuning: String(TUNING_PERCENT),
  };
  return (
    <section>
      <h2>{t('fair:method.heading')}</h2>
      {METHOD.map((part) => (
        <div key={part}>
          <h3>{t(`fair:method.${part}.heading`)}</h3>
          <FairProse at={`method.${part}`} values={values} />
        </div>
      ))}
      <pre>{t('fair:method.command', values)}</pre>
    </section>
  );
}

const LINKS: readonly PageName[] = ['how-it-works', 'model', 'sources'];

function Links() {
  return (
    <nav class="fair__links" aria-label={t('fair:links')}>
      {LINKS.map((page) => (
        <a key={page} href={makeRoute({ name: 'page', page })}>
          {t(`pages:${page}.title`)}
        </a>
      ))}
    </nav>
  );
}

function Report(props: FairProps) {
  return (
    <>
      <FairTop {...props} />
      {SECTIONS.map((section) => (
        <FairGates key={section.name} section={section} {...props} />
      ))}
      <CalibrationTable {...props} />
      <FairShort {...props} />
      <GateTable {...props} />
      <Method {...props} />
    </>
  );
}

/** The page. */
export function FairPage() {
  const content = useSelect((state) => (state.content.status === 'ready' ? state.content.value : null));
  const debate = useSelect((state) => state.content.status);
  const [figures, setFigures] = useState<Figures>({ status: 'loading' });
  useEffect(() => {
    void fetchFigures().then(setFigures);
  }, []);
  const waiting =
    debate === 'failed' ? 'needs-debate' : figures.status === 'ready' ? 'loading' : figures.status;
  return (
    <PageFrame page="fair">
      <p>{t('fair:intro')}</p>
      {content && figures.status === 'ready' ? (
        <Report content={content} balance={figures.balance} />
      ) : (
        <p role="status">{t(`fair:status.${waiting}`)}</p>
      )}
      <Links />
    </PageFrame>
  );
}
