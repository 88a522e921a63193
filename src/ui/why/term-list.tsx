// The exact parts of what one event did: each with its number, and their sum.
import type { DebateEvent } from '../../rules/index.ts';
import type { Scene } from '../../session/scene.ts';
import type { WhyGroup } from '../../session/why.ts';
import { t } from '../text/text.ts';
import { signedText } from './points-text.ts';
import { reasonText, termText } from './telling-text.ts';
import './why.css';

export interface TermListProps {
  readonly scene: Scene;
  readonly event: DebateEvent;
  readonly group: WhyGroup;
}

export function TermList({ scene, event, group }: TermListProps) {
  return (
    <div class="terms">
      <p class="terms__how">{t('why:terms.how')}</p>
      <ul class="terms__list">
        {group.terms.map((term) => (
          <li key={`${term.mechanism}/${term.about}/${term.dimension}`} class="terms__row">
            <span>{termText(scene, event, term)}</span>{' '}
            <span class="terms__points">{signedText(term.points)}</span>
          </li>
        ))}
        <li class="terms__row terms__row--sum">
          <span>{t('why:terms.sum')}</span> <span class="terms__points">{signedText(group.points)}</span>
        </li>
      </ul>
    </div>
  );
}

interface ReasonProps extends TermListProps {
  /** What introduces it, such as "Mainly", or null. */
  readonly lead: string | null;
}

/** One event in one sentence, which names the line and opens into its parts. */
export function Reason({ scene, event, group, lead }: ReasonProps) {
  return (
    <details class="reason">
      <summary class="reason__row">
        <span class="reason__text">{reasonText(scene, event, group.lead, lead)}</span>{' '}
        <span class="terms__points">{signedText(group.points)}</span>
      </summary>
      <TermList scene={scene} event={event} group={group} />
    </details>
  );
}
