// What is said about a voter: who they are, what their face says, where they have turned, and what moved them last.
import { lastTelling, speakerOf } from '../../session/draw.ts';
import type { VoterPicture } from '../../session/picture.ts';
import type { Reaction } from '../../session/reactions.ts';
import { eventsShown, type Show } from '../../session/show.ts';
import { type Why, whyOf } from '../../session/why.ts';
import words from '../text/en-GB/voters.json' with { type: 'json' };
import { addWords, t } from '../text/text.ts';

addWords('voters', words);

/** The last line that has been shown and had something to say to the room; null before any. */
const lastReaction = (show: Show): Reaction | null => lastTelling(show.reactions.slice(0, eventsShown(show)));

/** Label, description and wishes of the group that a voter belongs to. */
export function groupOf({ scene }: Show, { segment }: VoterPicture) {
  const { id, share } = scene.pack.segments[segment]!;
  const inRoom = scene.voters.filter((voter) => voter.segment === segment).length;
  return { ...scene.text.segments[id]!, share, inRoom };
}

/** "Has turned to you." */
export function turnedText({ scene }: Show, { turned }: VoterPicture): string {
  if (turned === null) return t('voters:turned.nobody');
  if (turned === scene.you) return t('voters:turned.you');
  return t('voters:turned.them', { name: scene.leaders[turned].shortName });
}

/** What the face says, and about whose line: "Pleased with your line." */
export function moodText(show: Show, { mood }: VoterPicture): string {
  const last = lastReaction(show);
  const side = last && speakerOf(last);
  if (mood === 'neutral' || side === null) return t('voters:mood.neutral');
  const { you, leaders } = show.scene;
  const line = side === you ? t('voters:line.you') : t('voters:line.them', { name: leaders[side].shortName });
  return t(`voters:mood.${mood}`, { line });
}

/** The name of a voter's button: everything that the picture shows of them. */
export const buttonText = (show: Show, voter: VoterPicture, row: 'back' | 'front'): string =>
  [
    t(`voters:button.${row}`, { group: groupOf(show, voter).label }),
    moodText(show, voter),
    turnedText(show, voter),
  ].join(' ');

/** Voters of one group move by the same numbers; some show it sooner. Null for those in between. */
export function nerveText({ scene }: Show, { seat }: VoterPicture): string | null {
  const { nerve } = scene.voters[seat]!;
  if (nerve > 1.15) return t('voters:nerve.hard');
  return nerve < 0.85 ? t('voters:nerve.easy') : null;
}

/** That line, and why it moved the voter's group. */
export function lastWhy(
  show: Show,
  voter: VoterPicture,
): { readonly reaction: Reaction; readonly why: Why } | null {
  const reaction = lastReaction(show);
  if (reaction === null || reaction.event.type === 'debate-opened') return null;
  const { tables, you } = show.scene;
  return {
    reaction,
    why: whyOf({ tables, base: reaction.before, events: [reaction.event] }, voter.segment, you),
  };
}
