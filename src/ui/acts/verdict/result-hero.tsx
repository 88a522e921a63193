// The result first, in words, with one chart and four figures.
import type { Scene } from '../../../session/scene.ts';
import type { PrintedPoll, Verdict } from '../../../session/verdict.ts';
import { Mark } from '../../marks/mark.tsx';
import words from '../../text/en-GB/opponent.json' with { type: 'json' };
import { addWords, t } from '../../text/text.ts';
import { sizeText } from '../../why/points-text.ts';
import { LeadChart } from './lead-chart.tsx';
import { leadText } from './number-text.ts';

addWords('opponent', words);

/** "You win the night", "Lindley wins the night" or "Too close to call". */
export function outcomeOf({ winner, you }: Verdict): 'won' | 'lost' | 'draw' {
  return winner === 'draw' ? 'draw' : winner === you ? 'won' : 'lost';
}

function pollText({ lead }: PrintedPoll): string {
  const word = lead === 0 ? 'level' : lead > 0 ? 'ahead' : 'behind';
  return t(`verdict:summary.poll-${word}`, { n: Math.abs(lead) });
}

/** Four figures and the opponent, for those who read no further. */
function Summary({ verdict, name }: { readonly verdict: Verdict; readonly name: string }) {
  const { score, polls, turned, you, badges, opponent } = verdict;
  const rows = {
    score: t('verdict:summary.score-value', { n: score.total }),
    turned: t('verdict:summary.turned-value', { you: turned[you], them: turned[you === 0 ? 1 : 0], name }),
    polls: t('verdict:summary.polls-value', { a: pollText(polls[0]), b: pollText(polls[1]) }),
    badges: t('verdict:summary.badges-value', { n: badges.length }),
    opponent: t('opponent:both', {
      level: t(`opponent:level.${opponent.level}`),
      temperament: t(`opponent:temperament.${opponent.temperament}`),
    }),
  };
  return (
    <dl class="summary" aria-label={t('verdict:summary.label')}>
      {(['score', 'turned', 'polls', 'badges', 'opponent'] as const).map((key) => (
        <div key={key} class="summary__row">
          <dt>{t(`verdict:summary.${key}`)}</dt>
          <dd>{rows[key]}</dd>
        </div>
      ))}
    </dl>
  );
}

export function ResultHero({ scene, verdict }: { readonly scene: Scene; readonly verdict: Verdict }) {
  const { you, best } = verdict;
  const outcome = outcomeOf(verdict);
  const name = scene.leaders[you === 0 ? 1 : 0].shortName;
  return (
    <section class={`result result--${outcome}`}>
      <div class="result__main">
        <p class="result__question">{t('verdict:question')}</p>
        <h1 tabIndex={-1} data-focus class="result__words">
          {verdict.winner !== 'draw' && (
            <span class={`party-${verdict.winner}`}>
              <Mark side={verdict.winner} />{' '}
            </span>
          )}
          {t(`verdict:result.${outcome}`, { name })}
        </h1>
        <p class="result__because">
          {t(`verdict:because.${outcome}`, { points: sizeText(best.change), name })}{' '}
          {t('verdict:before-after', { before: leadText(best.before), after: leadText(best.after) })}
        </p>
        <LeadChart lead={best} you={you} />
        <p class="result__note">
          <span class="simulated">{t('verdict:simulated')}</span> {t('verdict:what-lead')}
        </p>
      </div>
      <Summary verdict={verdict} name={name} />
    </section>
  );
}
