// The card of one voter: who they are, what they think now, and why it just changed.
import type { VoterPicture } from '../../session/picture.ts';
import type { Show } from '../../session/show.ts';
import { Icon } from '../icons/icon.tsx';
import { Mark } from '../marks/mark.tsx';
import { tintHex, voterLooks, wardrobe } from '../people/people.ts';
import { Portrait } from '../people/portrait.tsx';
import { t } from '../text/text.ts';
import { movedText } from '../why/points-text.ts';
import { termText } from '../why/telling-text.ts';
import { TermList } from '../why/term-list.tsx';
import { groupOf, lastWhy, moodText, nerveText, turnedText } from './voter-words.ts';

interface VoterProps {
  readonly show: Show;
  readonly voter: VoterPicture;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function VoterFace({ voter }: { readonly voter: VoterPicture }) {
  const look = voterLooks[voter.look % voterLooks.length]!;
  return (
    <Portrait
      class="voter-card__face"
      look={look}
      expression={voter.mood}
      clothes={tintHex(wardrobe.clothes, look.clothes)}
      mirrored={voter.facing === 'left'}
      small
    />
  );
}

function WhyNow({ show, voter }: VoterProps) {
  const last = lastWhy(show, voter);
  if (last === null) return <p class="voter-card__text">{t('voters:nothing')}</p>;
  const { reaction, why } = last;
  const group = why.groups[0];
  if (!group || why.change === 0) return <p class="voter-card__text">{t('voters:still')}</p>;
  return (
    <details class="voter-card__text">
      <summary class="voter-card__why">
        <strong>{t('voters:moved', { moved: capital(movedText(why.change)) })}</strong>{' '}
        {termText(show.scene, reaction.event, group.lead)}.
      </summary>
      <TermList scene={show.scene} event={reaction.event} group={group} />
    </details>
  );
}

function VoterBody({ show, voter }: VoterProps) {
  const { who, cares } = groupOf(show, voter);
  return (
    <div class="voter-card__body" aria-live="polite">
      <p class="voter-card__text">
        {who} <span class="voter-card__key">{t('voters:wants')}</span> {cares}
      </p>
      <p class="voter-card__row">
        <span class="voter-card__key">{t('voters:now')}</span>{' '}
        <span class="voter-card__text">
          {moodText(show, voter)} <Mark side={voter.turned} /> {turnedText(show, voter)}{' '}
          {nerveText(show, voter)}
        </span>
      </p>
      <div class="voter-card__row">
        <span class="voter-card__key">{t('voters:why')}</span> <WhyNow show={show} voter={voter} />
      </div>
    </div>
  );
}

interface VoterCardProps extends VoterProps {
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

/** Head, body and the ways on to the neighbours and out. */
export function VoterCard({ show, voter, onStep, onClose }: VoterCardProps) {
  const { label, inRoom, share } = groupOf(show, voter);
  const tool = (name: 'arrow-left' | 'arrow-right' | 'x', words: string, press: () => void) => (
    <button type="button" class="voter-card__tool" aria-label={t(`voters:${words}`)} onClick={press}>
      <Icon name={name} />
    </button>
  );
  return (
    <>
      <div class="voter-card__head">
        <VoterFace voter={voter} />
        <div class="voter-card__name">
          <p class="voter-card__title" tabIndex={-1}>
            {label}
          </p>
          <p class="voter-card__share">{t('voters:share', { n: inRoom, share })}</p>
        </div>
        <div class="voter-card__tools">
          {tool('arrow-left', 'previous', () => onStep(-1))}
          {tool('arrow-right', 'next', () => onStep(1))}
          {tool('x', 'close', onClose)}
        </div>
      </div>
      <VoterBody show={show} voter={voter} />
    </>
  );
}
