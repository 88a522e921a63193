// The lines of the worm in words.
import type { Scene } from '../../../session/scene.ts';
import type { WormStop } from '../../../session/worm-stops.ts';
import { t } from '../../text/text.ts';
import { movedText } from '../../why/points-text.ts';
import { lineOf } from '../../why/telling-text.ts';
import { whoText } from './why-words.ts';

/** "Calder: “…”" for a line or a move without a card. */
export function saidText(scene: Scene, { said }: WormStop): string {
  const who = said.by === 0 || said.by === 1 ? whoText(scene, said.by) : '';
  const line = said.kind === 'move' ? t(`debate:move.${said.id}`) : lineOf(scene, said.id);
  return t('verdict:worm.says', { who, line });
}

/** What the same line did to minds, from the player's side. */
export const mindsText = (scene: Scene, { moved }: WormStop): string =>
  movedText(Math.round(100 * (scene.you === 0 ? moved : -moved)));
