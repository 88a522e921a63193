// Two fictional pollsters side by side: shares, don't-knows, margins, and what the model knows on demand.
import type { Side } from '../../../content/vocabulary.ts';
import type { Scene } from '../../../session/scene.ts';
import type { PrintedPoll, Verdict } from '../../../session/verdict.ts';
import { Mark } from '../../marks/mark.tsx';
import { t } from '../../text/text.ts';
import { leadText } from './number-text.ts';
import { PollBar } from './poll-bar.tsx';

const NAMES = ['names.0', 'names.1'] as const;

const partyName = (scene: Scene, side: Side): string => scene.text.sides[scene.pack.sides[side].id]!.name;

/** The four answers in the order of the shares. */
export const answerNames = (scene: Scene): string[] => [
  partyName(scene, 0),
  partyName(scene, 1),
  t('verdict:polls.other'),
  t('verdict:polls.unsure'),
];

function leadSentence({ lead, marginLead: margin }: PrintedPoll): string {
  if (lead === 0) return t('verdict:polls.lead-level', { margin });
  return t(lead > 0 ? 'verdict:polls.lead-ahead' : 'verdict:polls.lead-behind', {
    n: Math.abs(lead),
    margin,
  });
}

function movedSentence({ change }: PrintedPoll): string {
  if (change === 0) return t('verdict:polls.moved-not');
  return t(change > 0 ? 'verdict:polls.moved-to' : 'verdict:polls.moved-from', { n: Math.abs(change) });
}

function PollTable({ scene, poll }: { readonly scene: Scene; readonly poll: PrintedPoll }) {
  return (
    <table class="poll__table">
      <thead>
        <tr class="poll__head">
          <th scope="col">{t('verdict:polls.party')}</th>
          <th scope="col">{t('verdict:polls.before')}</th>
          <th scope="col">{t('verdict:polls.after')}</th>
        </tr>
      </thead>
      <tbody>
        {answerNames(scene).map((name, k) => (
          <tr key={name}>
            <th scope="row">
              {k < 2 && (
                <span class={`party-${k}`}>
                  <Mark side={k as Side} />{' '}
                </span>
              )}
              {name}
            </th>
            <td>{poll.before[k]}%</td>
            <td>
              <strong>{poll.after[k]}%</strong>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface PollProps {
  readonly scene: Scene;
  readonly poll: PrintedPoll;
  readonly index: 0 | 1;
}

function Poll({ scene, poll, index }: PollProps) {
  const { marginShare: share, marginLead: lead } = poll;
  return (
    <article class="poll">
      <h3 class="poll__name">
        {t(`verdict:polls.${NAMES[index]}`)} <span class="simulated">{t('verdict:simulated')}</span>
      </h3>
      <p class="poll__asked">{t('verdict:polls.asked', { n: poll.respondents.toLocaleString('en-GB') })}</p>
      <PollBar shares={poll.after} names={answerNames(scene)} />
      <PollTable scene={scene} poll={poll} />
      <p>
        <strong>{leadSentence(poll)}</strong> {Math.abs(poll.lead) <= lead && t('verdict:polls.unclear')}{' '}
        {movedSentence(poll)}
      </p>
      <p class="poll__margin">{t('verdict:polls.margin', { share, lead })}</p>
    </article>
  );
}

export interface PollsSectionProps {
  readonly scene: Scene;
  readonly verdict: Verdict;
}

export function PollsSection({ scene, verdict }: PollsSectionProps) {
  const [one, two] = verdict.polls;
  const agree = Math.sign(one.change) === Math.sign(two.change);
  return (
    <>
      <p>{t('verdict:polls.intro')}</p>
      <div class="polls">
        <Poll scene={scene} poll={one} index={0} />
        <Poll scene={scene} poll={two} index={1} />
      </div>
      <p>{t(agree ? 'verdict:polls.agree' : 'verdict:polls.disagree')}</p>
      <details class="fold">
        <summary>{t('verdict:polls.truth')}</summary>
        <p>
          {t('verdict:polls.truth-body', {
            zero: verdict.shares[0].toFixed(1),
            one: verdict.shares[1].toFixed(1),
            party0: partyName(scene, 0),
            party1: partyName(scene, 1),
            lead: leadText(verdict.best.after),
          })}
        </p>
      </details>
    </>
  );
}
