// Act 3: three notes to learn, one topic to forewarn voters about, and then on air.
import { NOTE_LIMIT } from '../../../session/note-facts.ts';
import { useNight } from '../../content/use-content.ts';
import { Icon } from '../../icons/icon.tsx';
import { PanelFoot } from '../../panel/panel-foot.tsx';
import { useSession } from '../../shell/use-session.ts';
import words from '../../text/en-GB/preparation.json' with { type: 'json' };
import { addWords, t } from '../../text/text.ts';
import { Forewarning } from './forewarning.tsx';
import { NoteChoice } from './note-choice.tsx';
import './preparation.css';

addWords('preparation', words);

/** The panel of the act. */
export function PreparationPanel() {
  const session = useSession();
  const { notes } = useNight();
  return (
    <div class="panel preparation">
      <h1 tabIndex={-1} data-focus>
        {t('preparation:heading')}
      </h1>
      <p class="panel__intro">{t('preparation:intro')}</p>
      <NoteChoice />
      <Forewarning />
      <PanelFoot note={t('preparation:foot', { n: notes.length, most: NOTE_LIMIT })}>
        <button type="button" class="button" onClick={() => session.goTo('platform')}>
          {t('preparation:back')}
        </button>
        <button type="button" class="button button--main" onClick={() => session.goOnAir()}>
          <Icon name="mic" /> {t('preparation:go')}
        </button>
      </PanelFoot>
    </div>
  );
}
