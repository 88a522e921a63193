// Act 6: the verdict. Winner and one chart first, details after, each in its own part of the page.
import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useMemo } from 'preact/hooks';
import { countNight } from '../../../session/count-night.ts';
import { resultCue } from '../../../session/follow-sound.ts';
import type { SavedNight } from '../../../session/saved-night.ts';
import type { Show } from '../../../session/show.ts';
import { verdictOf } from '../../../session/verdict.ts';
import { useNight } from '../../content/use-content.ts';
import { ShareNight } from '../../share/share-night.tsx';
import { useSelect, useSession } from '../../shell/use-session.ts';
import debateWords from '../../text/en-GB/debate.json' with { type: 'json' };
import words from '../../text/en-GB/verdict.json' with { type: 'json' };
import { addWords, t } from '../../text/text.ts';
import { SharedSteps } from '../../watch/shared-steps.tsx';
import { WatchingContext } from '../../watch/watching.ts';
import { AboutLinks } from './about-links.tsx';
import { AlsoChecked } from './also-checked.tsx';
import { CountBoard } from './count-board.tsx';
import { LedgerSection } from './ledger-section.tsx';
import { PollsSection } from './polls-section.tsx';
import { QuestionsSection } from './questions-section.tsx';
import { ResultHero } from './result-hero.tsx';
import { ScoreSection } from './score-section.tsx';
import { SegmentsSection } from './segments-section.tsx';
import { useCountSound } from './use-count-sound.ts';
import { useReveal } from './use-reveal.ts';
import { WormSection } from './worm-section.tsx';
import '../../panel/panel.css';
import './verdict.css';
import './charts.css';
import './ledger.css';
import './polls.css';
import './score.css';
import './segments.css';

addWords('verdict', words);
addWords('debate', debateWords);

const SECTIONS = ['segments', 'polls', 'questions', 'worm', 'ledger', 'score', 'share', 'next'] as const;
type SectionName = (typeof SECTIONS)[number];

const headingId = (name: SectionName): string => `verdict-${name}`;

function goTo(name: SectionName): void {
  const heading = document.getElementById(headingId(name));
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

/** Buttons, not links: the address bar belongs to the router. */
function PartsNav() {
  return (
    <nav class="verdict__nav" aria-label={t('verdict:nav.label')}>
      <ul>
        {SECTIONS.map((name) => (
          <li key={name}>
            <button type="button" onClick={() => goTo(name)}>
              {t(`verdict:nav.${name}`)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Part({ name, children }: { readonly name: SectionName; readonly children: ComponentChildren }) {
  return (
    <section class="verdict__part" aria-labelledby={headingId(name)}>
      <h2 id={headingId(name)} tabIndex={-1}>
        {t(`verdict:${name}.title`)}
      </h2>
      {children}
    </section>
  );
}

interface NextStepsProps {
  readonly night: SavedNight;
  /** Leads to the part about sharing; left out there. */
  readonly onShare?: () => void;
}

function NextSteps({ night, onShare }: NextStepsProps) {
  const session = useSession();
  const watching = useContext(WatchingContext);
  if (watching) return <SharedSteps />;
  const other = night.side === 0 ? 1 : 0;
  return (
    <div class="next-steps">
      <button type="button" class="button button--main" onClick={() => session.goTo('epilogue')}>
        {t('verdict:next.epilogue')}
      </button>
      <button
        type="button"
        class="button"
        onClick={() => session.startNight({ side: other, seed: night.seed })}
      >
        {t('verdict:next.swap')}
      </button>
      <button type="button" class="button" onClick={() => session.startNight({ side: night.side })}>
        {t('verdict:next.again')}
      </button>
      {onShare && (
        <button type="button" class="button" onClick={onShare}>
          {t('verdict:share.title')}
        </button>
      )}
      <AboutLinks />
    </div>
  );
}

function FullVerdict({ show, night }: { readonly show: Show; readonly night: SavedNight }) {
  const verdict = useMemo(() => verdictOf(show, night), [show.match]);
  const { scene, match } = show;
  const groups = useMemo(() => countNight(scene.pack, verdict.whys, verdict.best.change), [match]);
  const { counted, over, finish } = useReveal(match, groups);
  useCountSound(match, counted, over, resultCue(verdict.winner, night.side));
  useEffect(() => {
    // The heading of the count is gone: the result's heading takes the keyboard.
    if (over) document.querySelector<HTMLElement>('.result [data-focus]')?.focus({ preventScroll: true });
  }, [over]);
  if (!over) return <CountBoard scene={scene} groups={groups} counted={counted} onSkip={finish} />;
  return (
    <>
      <ResultHero scene={scene} verdict={verdict} />
      <NextSteps night={night} onShare={() => goTo('share')} />
      <div class="verdict__body">
        <PartsNav />
        <div class="verdict__parts">
          <Part name="segments">
            <SegmentsSection scene={scene} events={match.events} whys={verdict.whys} />
          </Part>
          <Part name="polls">
            <PollsSection scene={scene} verdict={verdict} />
          </Part>
          <Part name="questions">
            <QuestionsSection scene={scene} verdict={verdict} />
          </Part>
          <Part name="worm">
            <WormSection scene={scene} events={match.events} stops={verdict.stops} />
          </Part>
          <Part name="ledger">
            <LedgerSection scene={scene} claims={verdict.claims} />
            <AlsoChecked show={show} />
          </Part>
          <Part name="score">
            <ScoreSection scene={scene} verdict={verdict} />
          </Part>
          <Part name="share">
            <ShareNight show={show} night={night} verdict={verdict} />
          </Part>
          <Part name="next">
            <NextSteps night={night} />
          </Part>
        </div>
      </div>
    </>
  );
}

/** The panel of the act. */
export function VerdictPanel() {
  const show = useSelect((state) => state.show);
  const night = useNight();
  if (!show) return null;
  return (
    <div class="panel verdict">
      <FullVerdict show={show} night={night} />
    </div>
  );
}
