// Who stands at the other lectern: level and temperament in a few words. Each temperament is told in the same way for both sides.
import { opponentTemperament } from '../../../session/opponent-intent.ts';
import { leaderNames } from '../../../session/scene.ts';
import { useContent, useNight } from '../../content/use-content.ts';
import { Mark } from '../../marks/mark.tsx';
import words from '../../text/en-GB/opponent.json' with { type: 'json' };
import { addWords, t } from '../../text/text.ts';

addWords('opponent', words);

/** What the opponent is like tonight. */
export function OpponentNote() {
  const { text } = useContent();
  const night = useNight();
  const side = night.side === 0 ? 1 : 0;
  const name = leaderNames(text, night.leaders[side]);
  const temperament = opponentTemperament(night);
  const both = t('opponent:both', {
    level: t(`opponent:level.${night.level}`),
    temperament: t(`opponent:temperament.${temperament}`),
  });
  return (
    <section class="opponent-note">
      <h2>{t('briefing:opponent.heading')}</h2>
      <p>
        <strong class={`party-${side}`}>
          <Mark side={side} /> {name.full}
        </strong>{' '}
        ({both}). {t(`briefing:opponent.${temperament}`, { name: name.short })}
      </p>
    </section>
  );
}
