// Everything behind a card: the whole argument, its parts, its standing and its sources.

import type { CardOption } from '../../../session/hand.ts';
import type { Scene } from '../../../session/scene.ts';
import { Dialog } from '../../shell/dialog.tsx';
import { SourceList } from '../../sources/source-list.tsx';
import { t } from '../../text/text.ts';
import { cardText, kindText } from './card.tsx';
import { PartList } from './claim-parts.tsx';
import { touchText } from './touch-text.ts';

/** Opens over the hand; closing goes back to the card. */
export function CardDetail({
  scene,
  option,
  onClose,
}: {
  readonly scene: Scene;
  readonly option: CardOption;
  readonly onClose: () => void;
}) {
  const words = cardText(scene, option);
  const { pack } = scene;
  const claim = pack.claims.find((card) => card.id === option.card);
  const rows = (claim ?? pack.rebuttals.find((card) => card.id === option.card))!.rows;
  return (
    <Dialog title={words.line} onClose={onClose}>
      <p class="card__kind">{kindText(scene, option)}</p>
      <h3>{t('debate:detail.argument')}</h3>
      <p>{words.argument}</p>
      {claim && <PartList scene={scene} card={claim.id} />}
      {claim && (
        <p>
          <strong>{t('debate:detail.status')}:</strong> {t(`debate:status.${claim.status}`)}
        </p>
      )}
      {option.preview && (
        <p>
          <strong>{t('debate:detail.touches')}:</strong> {touchText(scene, option.preview.touches)}
        </p>
      )}
      <h3>{t('debate:detail.sources')}</h3>
      <SourceList pack={pack} rows={rows} />
      <div class="dialog__buttons">
        <button type="button" class="button button--main" onClick={onClose}>
          {t('debate:detail.close')}
        </button>
      </div>
    </Dialog>
  );
}
