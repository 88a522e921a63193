// All that has been said, as a list anyone can read back.

import { eventsShown, type Show } from '../../../session/show.ts';
import { cardSaid } from '../../../session/transcript.ts';
import { t } from '../../text/text.ts';
import { saidText } from './said-text.ts';

/** Folded away until asked for. */
export function Transcript({ show }: { readonly show: Show }) {
  const lines = cardSaid(show.reactions.slice(0, eventsShown(show)).map((reaction) => reaction.event));
  return (
    <details class="transcript">
      <summary>{t('debate:transcript')}</summary>
      {lines.length === 0 ? (
        <p>{t('debate:transcript-empty')}</p>
      ) : (
        <ol>
          {lines.map(({ said, event }) => {
            const words = saidText(show.scene, said);
            return (
              <li key={event}>
                <strong>{words.by}:</strong> {words.line} {words.support}
              </li>
            );
          })}
        </ol>
      )}
    </details>
  );
}
