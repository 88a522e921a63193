// Act 2: one policy in each of five areas. A table on wide screens, cards on narrow ones, the same elements in both.
import { useMemo } from 'preact/hooks';
import { tablesOf } from '../../../session/content.ts';
import { previewPlanks, tensionsIn, withPlank } from '../../../session/platform-preview.ts';
import { useContent, useNight } from '../../content/use-content.ts';
import { PanelFoot } from '../../panel/panel-foot.tsx';
import { useSession } from '../../shell/use-session.ts';
import words from '../../text/en-GB/platform.json' with { type: 'json' };
import { addWords, t } from '../../text/text.ts';
import { AreaTable } from './area-table.tsx';
import { Tensions } from './tensions.tsx';
import './platform.css';

addWords('platform', words);

function Foot({ chosen, tensions }: { readonly chosen: number; readonly tensions: number }) {
  const session = useSession();
  const { pack } = useContent();
  const all = pack.topics.length;
  const note =
    tensions > 0
      ? t('platform:foot-tension', { n: chosen, all, count: tensions })
      : t('platform:foot', { n: chosen, all });
  return (
    <PanelFoot note={note}>
      <button type="button" class="button" onClick={() => session.goTo('briefing')}>
        {t('platform:back')}
      </button>
      <button type="button" class="button button--main" onClick={() => session.goTo('preparation')}>
        {t('platform:continue')}
      </button>
    </PanelFoot>
  );
}

/** The panel of the act. */
export function PlatformPanel() {
  const session = useSession();
  const content = useContent();
  const { side, platform, preset } = useNight();
  const { pack } = content;
  const previews = useMemo(
    () => previewPlanks(tablesOf(content, preset), side, platform),
    [content, preset, side, platform],
  );
  const tensions = tensionsIn(pack, platform);
  return (
    <div class="panel platform">
      <h1 tabIndex={-1} data-focus>
        {t('platform:heading')}
      </h1>
      <p class="panel__intro">{t('platform:intro')}</p>
      <div class="platform__sheet paper">
        {pack.topics.map(({ id }, i) => (
          <AreaTable
            key={id}
            number={i + 1}
            topic={id}
            previews={previews.filter(({ plank }) => plank.area === id)}
            chosen={platform[i] ?? ''}
            onChoose={(plank) => session.change({ platform: withPlank(pack, platform, plank) })}
          />
        ))}
        <p class="platform__about">{t('platform:about')}</p>
      </div>
      <Tensions tensions={tensions} />
      <Foot chosen={platform.length} tensions={tensions.length} />
    </div>
  );
}
