// Every reason of one group as a table that adds up: lead before, what each event did and why, lead now.
import type { DebateEvent } from '../../../rules/index.ts';
import type { Scene } from '../../../session/scene.ts';
import type { Why, WhyGroup } from '../../../session/why.ts';
import { t } from '../../text/text.ts';
import { signedText } from './number-text.ts';
import { eventText, termText } from './why-words.ts';

interface GroupProps {
  readonly scene: Scene;
  readonly event: DebateEvent;
  readonly group: WhyGroup;
}

function Group({ scene, event, group }: GroupProps) {
  return (
    <tbody>
      <tr class="reasons__event">
        <th scope="rowgroup">{eventText(scene, event)}</th>
        <td>{signedText(group.points)}</td>
      </tr>
      {group.terms.map((term) => (
        <tr key={`${term.mechanism}/${term.about}/${term.dimension}`} class="reasons__term">
          <th scope="row">{termText(scene, term)}</th>
          <td>{signedText(term.points)}</td>
        </tr>
      ))}
    </tbody>
  );
}

function Total({ label, value }: { readonly label: string; readonly value: number }) {
  return (
    <tr class="reasons__total">
      <th scope="row">{label}</th>
      <td>{signedText(value)}</td>
    </tr>
  );
}

export interface ReasonTableProps {
  readonly scene: Scene;
  readonly events: readonly DebateEvent[];
  readonly why: Why;
}

export function ReasonTable({ scene, events, why }: ReasonTableProps) {
  return (
    <table class="reasons">
      <thead>
        <tr class="reasons__head">
          <th scope="col">{t('verdict:segments.cause')}</th>
          <th scope="col">{t('verdict:segments.points')}</th>
        </tr>
        <Total label={t('verdict:segments.start')} value={why.before} />
      </thead>
      {why.groups.map((group) => (
        <Group key={group.event} scene={scene} event={events[group.event]!} group={group} />
      ))}
      <tfoot>
        <Total label={t('verdict:segments.sum')} value={why.change} />
        <Total label={t('verdict:segments.end')} value={why.after} />
      </tfoot>
    </table>
  );
}
