// Turns what a term says into a sentence that a 13-year-old follows. The direction comes from the data, never from here.
import type { Side } from '../../content/vocabulary.ts';
import type { DebateEvent } from '../../rules/index.ts';
import type { Scene } from '../../session/scene.ts';
import { type Telling, tellingOf } from '../../session/telling.ts';
import type { WhyTerm } from '../../session/why.ts';
import { t } from '../text/text.ts';
import { tenthsText } from './points-text.ts';

/** The words of a card, claim or rebuttal; empty for none. */
export function lineOf({ text }: Scene, card: string | null): string {
  if (card === null) return '';
  return text.claims[card]?.line ?? text.rebuttals[card]?.line ?? '';
}

/** A group's label, or that of all voters for null. */
export const segmentText = ({ pack, text }: Scene, segment: number | null): string =>
  segment === null ? t('why:everybody') : text.segments[pack.segments[segment]!.id]!.label;

/** Words under `key` that differ for the player and the other side. */
function ofSide(scene: Scene, key: string, side: Side | null, values: Record<string, string> = {}): string {
  if (side === null) return '';
  const you = side === scene.you;
  return t(`${key}${you ? 'you' : 'them'}`, { name: scene.leaders[side].shortName, ...values });
}

/** Inside a sentence a quoted line goes without its own full stop. */
function quoteText(scene: Scene, { noun, card }: Telling): string {
  const line = lineOf(scene, card).replace(/\.$/, '');
  if (line === '' || noun === 'platform') return '';
  return t(noun === 'tone' ? 'why:quote.tone' : 'why:quote.line', { line });
}

function causeText(scene: Scene, telling: Telling, quoted: boolean): string {
  const { cause, noun, by, of, tone } = telling;
  const rival: Side = by === 0 ? 1 : 0;
  return t(`why:cause.${cause}`, {
    what: ofSide(scene, `why:noun.${noun}-`, of, {
      quote: quoted ? quoteText(scene, telling) : '',
      tone: tone === null ? '' : t(`why:tone.${tone}`),
    }),
    by: ofSide(scene, 'why:who.', by),
    of: ofSide(scene, 'why:who.', of),
    own: ofSide(scene, 'why:own.', by),
    rival: ofSide(scene, 'why:rival.', rival),
    name: scene.leaders[scene.you === 0 ? 1 : 0].shortName,
  });
}

const viewText = (scene: Scene, { about, dimension }: Telling): string =>
  dimension === null ? t('why:view.lead') : ofSide(scene, `why:view.${dimension}-`, about);

/** The sentence of a telling, without the group and without a full stop. `quoted` names the line by its words. */
export const sayTelling = (scene: Scene, telling: Telling, quoted: boolean): string =>
  t(`why:sentence.${telling.way}`, {
    cause: causeText(scene, telling, quoted),
    view: viewText(scene, telling),
    size: tenthsText(telling.tenths),
  });

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** "Your claim was checked and fell short, trust in you down 2". */
export const termText = (scene: Scene, event: DebateEvent, term: WhyTerm): string =>
  capital(sayTelling(scene, tellingOf(event, term), false));

/** The same with the line in quotation marks, after words such as "Mainly" if there are any. */
export function reasonText(scene: Scene, event: DebateEvent, term: WhyTerm, lead: string | null): string {
  const sentence = sayTelling(scene, tellingOf(event, term), true);
  return lead === null ? capital(sentence) : t('why:led', { lead, sentence });
}

/** "Loyal Nationals: your claim was checked and fell short, trust in you down 2." */
export const toldText = (scene: Scene, segment: number | null, event: DebateEvent, term: WhyTerm): string =>
  t('why:told', {
    segment: segmentText(scene, segment),
    sentence: sayTelling(scene, tellingOf(event, term), false),
  });
