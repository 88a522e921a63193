// Who is meant, and how the reasons of a segment are introduced in the verdict.
import type { Side } from '../../../content/vocabulary.ts';
import type { Scene } from '../../../session/scene.ts';
import type { Why } from '../../../session/why.ts';
import { t } from '../../text/text.ts';

/** "You" or the leader's short name. */
export const whoText = (scene: Scene, side: Side | null): string =>
  side === null ? '' : side === scene.you ? t('verdict:you') : scene.leaders[side].shortName;

/** What introduces the pull against the change: "Held back by", "Softened by", "Evened out by". */
export const offsetText = ({ change }: Why): string =>
  t(`verdict:segments.offset-${change > 0 ? 'to' : change < 0 ? 'from' : 'still'}`);
