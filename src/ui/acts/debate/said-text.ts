// Which words of the pack a beat's line stands for.
import type { Said } from '../../../session/beat.ts';
import type { Scene } from '../../../session/scene.ts';
import { t } from '../../text/text.ts';

export interface SaidText {
  readonly by: string;
  readonly line: string;
  readonly support: string | null;
}

function speaker(scene: Scene, said: Said): string {
  if (said.by === 'moderator') return t('debate:moderator');
  if (said.by === 'citizen') return scene.text.questions[said.id]?.name ?? '';
  return scene.leaders[said.by].shortName;
}

/** The speaker and the words. */
export function saidText(scene: Scene, said: Said): SaidText {
  const by = speaker(scene, said);
  const { text } = scene;
  switch (said.kind) {
    case 'claim':
      return { by, line: text.claims[said.id]!.line, support: text.claims[said.id]!.support };
    case 'rebuttal':
      return { by, line: text.rebuttals[said.id]!.line, support: text.rebuttals[said.id]!.support };
    case 'question': {
      const question = text.questions[said.id]!;
      const { name, work, town } = question;
      const who = said.by === 'citizen' ? t('debate:asks', { name, work, town }) : by;
      return { by: who, line: question.text, support: null };
    }
    case 'topic':
      return { by, line: text.topics[said.id]!.opener, support: null };
    default:
      return { by, line: t(`debate:move.${said.id}`), support: null };
  }
}
