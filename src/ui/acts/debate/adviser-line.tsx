// A word from the player's own team before a choice. It stands where the hint stood, so that the cards stay where they are;
// the next line played takes it away.
import { useMemo } from 'preact/hooks';
import { adviceNow } from '../../../session/advice.ts';
import { isResting, type Show } from '../../../session/show.ts';
import { Icon } from '../../icons/icon.tsx';
import words from '../../text/en-GB/adviser.json' with { type: 'json' };
import { addWords, t } from '../../text/text.ts';
import './adviser-line.css';

addWords('adviser', words);

export interface AdviserLineProps {
  readonly show: Show;
  /** What stands there when the team is silent. */
  readonly hint: string;
}

/** The adviser's line, else the hint, else nothing. */
export function AdviserLine({ show, hint }: AdviserLineProps) {
  const { match, scene } = show;
  const resting = isResting(show);
  const advice = useMemo(() => (resting ? adviceNow(match, scene.you) : null), [match, resting]);
  if (!advice) return hint === '' ? null : <p class="debate__hint">{hint}</p>;
  return (
    <p class="debate__hint adviser" role="note">
      <Icon name="message-circle-question" />
      <strong class="adviser__name">{t('adviser:name')}:</strong> {scene.text.advice[advice.id]!.line}
    </p>
  );
}
