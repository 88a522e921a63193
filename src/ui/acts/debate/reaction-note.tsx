// What the last lines did, and why: all voters, the groups that moved most, and all seven on demand. Each change is a
// sentence that opens into its exact parts.
import type { Reaction } from '../../../session/reactions.ts';
import { whyOfTotal, whysOfReaction } from '../../../session/reactions.ts';
import { eventsShown, type Show } from '../../../session/show.ts';
import type { Why } from '../../../session/why.ts';
import { t } from '../../text/text.ts';
import { movedText } from '../../why/points-text.ts';
import { segmentText, termText, toldText } from '../../why/telling-text.ts';
import { TermList } from '../../why/term-list.tsx';

function title({ scene }: Show, { event }: Reaction): string {
  if (event.type === 'debate-opened') return '';
  if (event.type === 'claim-checked') return t('debate:after.check');
  if (event.side === scene.you) return t('debate:after.yours');
  return t('debate:after.theirs', { name: scene.leaders[event.side].shortName });
}

interface GroupRowProps {
  readonly show: Show;
  readonly reaction: Reaction;
  readonly why: Why;
}

function GroupHead({ show, reaction, why }: GroupRowProps) {
  const lead = why.groups[0]?.lead;
  return (
    <>
      <strong>{segmentText(show.scene, why.segment)}</strong>{' '}
      <span class="moved__points">{movedText(why.change)}</span>{' '}
      {lead && <span class="moved__why">{termText(show.scene, reaction.event, lead)}</span>}
    </>
  );
}

function GroupRow({ show, reaction, why }: GroupRowProps) {
  const tone = why.change === 0 ? 'still' : why.change > 0 ? 'up' : 'down';
  const group = why.groups[0];
  const head = <GroupHead show={show} reaction={reaction} why={why} />;
  return (
    <li class={`moved moved--${tone}`}>
      {group ? (
        <details>
          <summary class="moved__head moved__head--opens">{head}</summary>
          <TermList scene={show.scene} event={reaction.event} group={group} />
        </details>
      ) : (
        <p class="moved__head">{head}</p>
      )}
    </li>
  );
}

const largestFirst = (whys: readonly Why[]): Why[] =>
  [...whys].sort((a, b) => Math.abs(b.change) - Math.abs(a.change));

function OneReaction({ show, reaction }: { readonly show: Show; readonly reaction: Reaction }) {
  const { tables, you } = show.scene;
  const order = largestFirst(whysOfReaction(tables, reaction, you));
  const rows = (whys: readonly Why[]) =>
    whys.map((why) => <GroupRow key={why.segment} show={show} reaction={reaction} why={why} />);
  return (
    <div class="reaction">
      <p class="reaction__title">
        <strong>{title(show, reaction)}</strong>
      </p>
      <ul class="reaction__groups">{rows([whyOfTotal(tables, reaction, you), ...order.slice(0, 2)])}</ul>
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

/** The last line in short: how far all voters moved, and the group that moved most with its reason. */
export function LastReaction({ show }: { readonly show: Show }) {
  const reaction = show.reactions.slice(0, eventsShown(show)).filter(tells).at(-1);
  if (!reaction) return null;
  const { tables, you } = show.scene;
  const total = whyOfTotal(tables, reaction, you);
  const most = largestFirst(whysOfReaction(tables, reaction, you))[0]!;
  const lead = most.groups[0]?.lead;
  return (
    <p class="last-reaction">
      <strong>{title(show, reaction)}.</strong>{' '}
      {t('debate:after.total', {
        segment: segmentText(show.scene, null),
        moved: movedText(total.change),
      })}{' '}
      {lead && toldText(show.scene, most.segment, reaction.event, lead)}
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
