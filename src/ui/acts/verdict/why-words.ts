// Turns the exact reasons of the verdict into words: a sentence per segment, a heading per event, a clause per term.
import type { Side } from '../../../content/vocabulary.ts';
import type { DebateEvent } from '../../../rules/index.ts';
import type { Scene } from '../../../session/scene.ts';
import { subjectOf, type Why, type WhyCause, type WhyTerm } from '../../../session/why.ts';
import { t } from '../../text/text.ts';
import { reasonText } from '../../why/reason-text.ts';
import { sizeText } from './number-text.ts';

/** The words of a card, claim or rebuttal; empty for none. */
export function lineOf({ text }: Scene, card: string | null): string {
  if (card === null) return '';
  return text.claims[card]?.line ?? text.rebuttals[card]?.line ?? '';
}

/** "You" or the leader's short name. */
export const whoText = (scene: Scene, side: Side | null): string =>
  side === null ? '' : side === scene.you ? t('verdict:you') : scene.leaders[side].shortName;

/** What happened, as a heading. */
export function eventText(scene: Scene, event: DebateEvent): string {
  const { side, card } = subjectOf(event);
  return t(`verdict:event.${event.type}`, { who: whoText(scene, side), line: lineOf(scene, card) });
}

/** What a term says, such as "the tone: Lindley looks worse on being a strong leader". */
export function termText(scene: Scene, term: WhyTerm): string {
  const sign = scene.you === 0 ? 1 : -1;
  return reasonText(scene, { ...term, points: (sign * term.points) / 100 });
}

/** Mechanisms that belong to whoever is judged, not to whoever spoke. */
const ABOUT_JUDGED: readonly string[] = ['platform', 'tone', 'dodge', 'contradiction', 'challenge'];
const ABOUT_NOBODY: readonly string[] = ['agenda', 'deciding', 'position'];

function causeText(scene: Scene, events: readonly DebateEvent[], { event, term }: WhyCause): string {
  const { mechanism, about, dimension } = term;
  if (ABOUT_NOBODY.includes(mechanism)) return t(`verdict:cause.${mechanism}`);
  const subject = subjectOf(events[event]!);
  const side = (ABOUT_JUDGED.includes(mechanism) ? about : subject.side) ?? about;
  return t(`verdict:cause.${mechanism}-${side === scene.you ? 'you' : 'them'}`, {
    name: scene.leaders[scene.you === 0 ? 1 : 0].shortName,
    // Inside a sentence a quoted line goes without its own full stop.
    line: lineOf(scene, subject.card).replace(/\.$/, ''),
    dimension: dimension === null ? '' : t(`why:dimension-short.${dimension}`),
  });
}

/** One sentence on why a segment moved. Its direction is that of the printed change. */
export function sentenceOf(scene: Scene, events: readonly DebateEvent[], why: Why): string {
  const segment = scene.text.segments[scene.pack.segments[why.segment]!.id]!.label;
  const way = why.change > 0 ? 'to' : why.change < 0 ? 'from' : 'still';
  const both = why.offset !== null && why.main !== null;
  return t(`verdict:sentence.${way}${both ? '-offset' : ''}`, {
    segment,
    points: sizeText(why.change),
    main: why.main ? causeText(scene, events, why.main) : '',
    offset: why.offset ? causeText(scene, events, why.offset) : '',
  });
}
