// Act 5: the spin room. The player picks the line to press; then three fictional papers print what the rules say.
import { spinsOf } from '../../../session/spin.ts';
import { useSelect, useSession } from '../../shell/use-session.ts';
import words from '../../text/en-GB/spin.json' with { type: 'json' };
import whyWords from '../../text/en-GB/why.json' with { type: 'json' };
import { addWords, t } from '../../text/text.ts';
import { Papers } from './papers.tsx';
import { SpinChoice } from './spin-choice.tsx';
import { WhatIsHeard } from './what-is-heard.tsx';
import '../../panel/panel.css';
import './spin.css';

addWords('spin', words);
addWords('why', whyWords);

/** The panel of the act. */
export function SpinPanel() {
  const session = useSession();
  const show = useSelect((state) => state.show);
  if (!show) return null;
  const spins = spinsOf(show);
  if (spins.choosing) return <SpinChoice scene={show.scene} cards={spins.cards} />;
  return (
    <div class="panel spin">
      <h1 tabIndex={-1} data-focus>
        {t('spin:done')}
      </h1>
      <p class="panel__intro">{t('spin:done-intro')}</p>
      {spins.over && (
        <>
          <Papers show={show} />
          <WhatIsHeard show={show} />
          <button type="button" class="button button--main" onClick={() => session.goTo('verdict')}>
            {t('spin:verdict')}
          </button>
        </>
      )}
    </div>
  );
}
