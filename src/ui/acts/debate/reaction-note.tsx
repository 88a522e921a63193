// What the last lines did, and why: the total, the groups that moved most, and all seven on demand.
import type { Reaction } from '../../../session/reactions.ts';
import { eventsShown, type Show } from '../../../session/show.ts';
import { t } from '../../text/text.ts';
import { movedText, reasonText, STILL_BELOW } from '../../why/reason-text.ts';

/** Positive for the player. */
const towards = (show: Show, points: number): number => (show.scene.you === 0 ? points : -points);

function title(show: Show, reaction: Reaction): string {
  const { event } = reaction;
  if (event.type === 'debate-opened') return '';
  if (event.type === 'claim-checked') return t('debate:after.check');
  if (event.side === show.scene.you) return t('debate:after.yours');
  return t('debate:after.theirs', { name: show.scene.leaders[event.side].shortName });
}

function GroupRow({
  show,
  reaction,
  segment,
}: {
  readonly show: Show;
  readonly reaction: Reaction;
  readonly segment: number;
}) {
  const { pack, text } = show.scene;
  const points = towards(show, reaction.changes[segment]!);
  const reason = reaction.reasons[segment]![0];
  const tone = Math.abs(points) < STILL_BELOW ? 'still' : points > 0 ? 'up' : 'down';
  return (
    <li class={`moved moved--${tone}`}>
      <strong>{text.segments[pack.segments[segment]!.id]!.label}</strong> <span>{movedText(points)}</span>
      {reason && tone !== 'still' && <span class="moved__why">{reasonText(show.scene, reason)}</span>}
    </li>
  );
}

/** The segments that moved most, largest first. */
function largest(reaction: Reaction): number[] {
  return reaction.changes
    .map((change, segment) => ({ segment, size: Math.abs(change) }))
    .sort((a, b) => b.size - a.size)
    .map(({ segment }) => segment);
}

function OneReaction({ show, reaction }: { readonly show: Show; readonly reaction: Reaction }) {
  const order = largest(reaction);
  const rows = (segments: readonly number[]) =>
    segments.map((segment) => <GroupRow key={segment} show={show} reaction={reaction} segment={segment} />);
  return (
    <div class="reaction">
      <p class="reaction__total">
        <strong>{title(show, reaction)}</strong>{' '}
        {t('debate:after.total', { moved: movedText(towards(show, reaction.total)) })}
      </p>
      <ul class="reaction__groups">{rows(order.slice(0, 2))}</ul>
      <details>
        <summary>{t('debate:after.all')}</summary>
        <ul class="reaction__groups">{rows(order)}</ul>
      </details>
    </div>
  );
}

const tells = (reaction: Reaction): boolean =>
  reaction.event.type !== 'debate-opened' &&
  reaction.event.type !== 'check-waived' &&
  reaction.event.type !== 'turn-passed' &&
  reaction.event.type !== 'line-spun';

/** The last line in one sentence: how far all voters moved, and the largest group with its reason. */
export function LastReaction({ show }: { readonly show: Show }) {
  const reaction = show.reactions.slice(0, eventsShown(show)).filter(tells).at(-1);
  if (!reaction) return null;
  const segment = largest(reaction)[0]!;
  const { pack, text } = show.scene;
  const reason = reaction.reasons[segment]![0];
  return (
    <p class="last-reaction">
      <strong>{title(show, reaction)}</strong>{' '}
      {t('debate:after.total', { moved: movedText(towards(show, reaction.total)) })}.{' '}
      {text.segments[pack.segments[segment]!.id]!.label}:{' '}
      {movedText(towards(show, reaction.changes[segment]!))}
      {reason && `, ${t('debate:after.because', { reason: reasonText(show.scene, reason) })}`}.
    </p>
  );
}

/** Reactions to the last two lines that have been shown. */
export function ReactionNotes({ show }: { readonly show: Show }) {
  const shown = show.reactions.slice(0, eventsShown(show)).filter(tells).slice(-2).reverse();
  if (shown.length === 0) return null;
  return (
    <section class="reactions" aria-label={t('debate:after.title')}>
      {shown.map((reaction) => (
        <OneReaction key={show.reactions.indexOf(reaction)} show={show} reaction={reaction} />
      ))}
    </section>
  );
}
