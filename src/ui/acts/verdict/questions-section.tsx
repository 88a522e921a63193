// Three ways to measure a debate beside one another, and why they differ.
import type { Scene } from '../../../session/scene.ts';
import type { LeadChange, Verdict } from '../../../session/verdict.ts';
import { t } from '../../text/text.ts';
import { changeText, leadText } from './number-text.ts';

const leadNow = ({ after, change }: LeadChange): string =>
  t('verdict:questions.lead-now', { lead: leadText(after), change: changeText(change) });

function betterText(scene: Scene, { didBetter, you }: Verdict): string {
  return t('verdict:questions.better.answer', {
    you: didBetter.toFixed(1),
    them: (100 - didBetter).toFixed(1),
    name: scene.leaders[you === 0 ? 1 : 0].shortName,
  });
}

export interface QuestionsSectionProps {
  readonly scene: Scene;
  readonly verdict: Verdict;
}

export function QuestionsSection({ scene, verdict }: QuestionsSectionProps) {
  const rows = [
    ['best', leadNow(verdict.best)],
    ['vote', leadNow(verdict.vote)],
    ['better', betterText(scene, verdict)],
  ] as const;
  return (
    <>
      <p>{t('verdict:questions.intro')}</p>
      <dl class="questions">
        {rows.map(([key, answer]) => (
          <div key={key} class="questions__one">
            <dt>{t(`verdict:questions.${key}.ask`)}</dt>
            <dd class="questions__answer">{answer}</dd>
            <dd class="questions__why">{t(`verdict:questions.${key}.why`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
