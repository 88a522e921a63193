// Every reason of one group as a sum: lead before, what each event did, lead now. Each event opens into its exact terms.
import type { DebateEvent } from '../../../rules/index.ts';
import type { Scene } from '../../../session/scene.ts';
import type { Why, WhyGroup } from '../../../session/why.ts';
import { t } from '../../text/text.ts';
import { signedText } from './number-text.ts';
import { eventText, termText } from './why-words.ts';

interface RowProps {
  readonly label: string;
  readonly value: number;
}

function Row({ label, value }: RowProps) {
  return (
    <>
      <span class="reasons__label">{label}</span> <span class="reasons__points">{signedText(value)}</span>
    </>
  );
}

interface GroupProps {
  readonly scene: Scene;
  readonly event: DebateEvent;
  readonly group: WhyGroup;
}

function Group({ scene, event, group }: GroupProps) {
  return (
    <li>
      <details class="reasons__event">
        <summary class="reasons__row">
          <Row label={eventText(scene, event)} value={group.points} />
        </summary>
        <ul class="reasons__terms">
          {group.terms.map((term) => (
            <li key={`${term.mechanism}/${term.about}/${term.dimension}`} class="reasons__row">
              <Row label={termText(scene, term)} value={term.points} />
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

function Total(props: RowProps) {
  return (
    <p class="reasons__row reasons__row--total">
      <Row {...props} />
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
          <Group key={group.event} scene={scene} event={events[group.event]!} group={group} />
        ))}
      </ol>
      <Total label={t('verdict:segments.sum')} value={why.change} />
      <Total label={t('verdict:segments.end')} value={why.after} />
    </div>
  );
}
