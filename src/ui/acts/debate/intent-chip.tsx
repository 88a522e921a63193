// What the other leader means to do next and where they are weak: shown before the player chooses, and always true.
import { opponentIntent } from '../../../session/opponent-intent.ts';
import type { Show } from '../../../session/show.ts';
import { Icon } from '../../icons/icon.tsx';
import words from '../../text/en-GB/opponent.json' with { type: 'json' };
import { addWords, t } from '../../text/text.ts';

addWords('opponent', words);

/** Nothing while lines are being said or when the other side has none left. */
export function IntentChip({ show }: { readonly show: Show }) {
  const intent = opponentIntent(show);
  if (!intent) return null;
  const { scene } = show;
  const them = scene.leaders[scene.you === 0 ? 1 : 0];
  const temperament = t(`opponent:temperament.${intent.temperament}`);
  const topic = intent.topic === null ? null : scene.text.topics[intent.topic]!.short;
  return (
    <p class="intent chip">
      <Icon name="eye" />
      {t(`debate:intent.${intent.kind}`, { name: them.shortName, temperament })}
      {topic !== null && ` ${t('debate:intent.on', { topic })}`}
      {'; '}
      {t('debate:intent.weak', { dimension: t(`why:dimension-short.${intent.vulnerable}`) })}
    </p>
  );
}
