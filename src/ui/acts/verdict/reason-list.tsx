// Every reason of one group as a sum: lead before, what each event did, lead now. Each event opens into its exact parts.
import type { DebateEvent } from '../../../rules/index.ts';
import type { Scene } from '../../../session/scene.ts';
import type { Why } from '../../../session/why.ts';
import { t } from '../../text/text.ts';
import { signedText } from '../../why/points-text.ts';
import { Reason } from '../../why/term-list.tsx';

interface TotalProps {
  readonly label: string;
  readonly value: number;
}

function Total({ label, value }: TotalProps) {
  return (
    <p class="reasons__total">
      <span>{label}</span> <span class="terms__points">{signedText(value)}</span>
    </p>
  );
}

export interface ReasonListProps {
  readonly scene: Scene;
  readonly events: readonly DebateEvent[];
  readonly why: Why;
}

export function ReasonList({ scene, events, why }: ReasonListProps) {
  return (
    <div class="reasons">
      <p class="caption">{t('verdict:segments.how')}</p>
      <Total label={t('verdict:segments.start')} value={why.before} />
      <ol class="reasons__events">
        {why.groups.map((group) => (
          <li key={group.event}>
            <Reason scene={scene} event={events[group.event]!} group={group} lead={null} />
          </li>
        ))}
      </ol>
      <Total label={t('verdict:segments.sum')} value={why.change} />
      <Total label={t('verdict:segments.end')} value={why.after} />
    </div>
  );
}
