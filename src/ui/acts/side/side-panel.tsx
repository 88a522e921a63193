// Act 1, first half: which side, which leader, what sort of night. Both sides get the same cards and the same wardrobe.
import { useState } from 'preact/hooks';
import { leaderNames } from '../../../session/scene.ts';
import { useContent, useNight } from '../../content/use-content.ts';
import { PanelFoot } from '../../panel/panel-foot.tsx';
import { useSession } from '../../shell/use-session.ts';
import words from '../../text/en-GB/side.json' with { type: 'json' };
import { addWords, t } from '../../text/text.ts';
import { ContentNote } from './content-note.tsx';
import { LeaderEditor } from './leader-editor.tsx';
import { LotsDrawn } from './lots-drawn.tsx';
import { NightOptions } from './night-options.tsx';
import { SideChoice } from './side-choice.tsx';
import './side.css';

addWords('side', words);

function Chosen({ byLot }: { readonly byLot: boolean }) {
  return (
    <>
      <LotsDrawn byLot={byLot} />
      <ContentNote />
      <div class="side__rest">
        <LeaderEditor />
        <NightOptions />
      </div>
    </>
  );
}

/** The panel of the act. Until a side is chosen there is nothing else to look at. */
export function SidePanel() {
  const session = useSession();
  const night = useNight();
  const { pack, text } = useContent();
  const [byLot, setByLot] = useState(false);
  const party = text.sides[pack.sides[night.side].id]!.name;
  const name = leaderNames(text, night.leaders[night.side]).full;
  return (
    <div class="panel side">
      <h1 tabIndex={-1} data-focus>
        {t('side:heading')}
      </h1>
      {!night.lotsDrawn && <p class="panel__intro">{t('side:intro')}</p>}
      <SideChoice onByLot={setByLot} />
      {night.lotsDrawn && (
        <>
          <Chosen byLot={byLot} />
          <PanelFoot note={t('side:summary', { name, party })}>
            <button type="button" class="button button--main" onClick={() => session.goTo('briefing')}>
              {t('side:continue')}
            </button>
          </PanelFoot>
        </>
      )}
    </div>
  );
}
