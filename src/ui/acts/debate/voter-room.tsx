// The 24 voters as a list that can be read: who they are, what their face says, where they have turned.
import { useState } from 'preact/hooks';
import type { VoterPicture } from '../../../session/picture.ts';
import { whysOfReaction } from '../../../session/reactions.ts';
import { eventsShown, pictureOf, type Show } from '../../../session/show.ts';
import { t } from '../../text/text.ts';
import { movedText } from '../../why/points-text.ts';
import { termText } from '../../why/telling-text.ts';
import { TermList } from '../../why/term-list.tsx';

function turnedText(show: Show, voter: VoterPicture): string {
  if (voter.turned === null) return t('debate:voters.undecided');
  return t(voter.turned === show.scene.you ? 'debate:voters.turned' : 'debate:voters.away');
}

function VoterWhy({ show, voter }: { readonly show: Show; readonly voter: VoterPicture }) {
  const { pack, text, tables, you } = show.scene;
  const segment = pack.segments[voter.segment]!;
  const words = text.segments[segment.id]!;
  const reaction = show.reactions[eventsShown(show) - 1];
  const why = reaction && whysOfReaction(tables, reaction, you)[voter.segment];
  const group = why?.groups[0];
  return (
    <div class="voter-why" aria-live="polite">
      <p>
        <strong>{words.label}.</strong> {words.who} {words.cares}
      </p>
      <p>{t('debate:voters.now', { moved: movedText(why?.change ?? 0), state: turnedText(show, voter) })}</p>
      {reaction && group && (
        <details>
          <summary>{termText(show.scene, reaction.event, group.lead)}.</summary>
          <TermList scene={show.scene} event={reaction.event} group={group} />
        </details>
      )}
    </div>
  );
}

/** Folded away until asked for; each voter is a button that says why they look as they do. */
export function VoterRoom({ show }: { readonly show: Show }) {
  const [chosen, setChosen] = useState<number | null>(null);
  const { voters } = pictureOf(show);
  const { pack, text } = show.scene;
  const voter = voters.find(({ seat }) => seat === chosen);
  return (
    <details class="voter-room">
      <summary>{t('debate:voters.title')}</summary>
      <ul class="voter-room__seats">
        {voters.map(({ seat, segment, mood }) => (
          <li key={seat}>
            <button
              type="button"
              class="voter-seat"
              aria-pressed={seat === chosen}
              onClick={() => setChosen(seat)}
            >
              <span class="visually-hidden">
                {t('debate:voters.seat', {
                  n: seat + 1,
                  segment: text.segments[pack.segments[segment]!.id]!.label,
                })}
              </span>
              <span>{t(`debate:mood.${mood}`)}</span>
            </button>
          </li>
        ))}
      </ul>
      {voter && <VoterWhy show={show} voter={voter} />}
    </details>
  );
}
