// Names and dresses a leader, with a live picture. Either side's leader can be changed, in the same way.
import { useState } from 'preact/hooks';
import { SIDES, type Side } from '../../../content/vocabulary.ts';
import { useNight } from '../../content/use-content.ts';
import { Icon } from '../../icons/icon.tsx';
import { makeLookCode } from '../../people/people.ts';
import { useSession } from '../../shell/use-session.ts';
import { t } from '../../text/text.ts';
import { LeaderName } from './leader-name.tsx';
import { LeaderPreview } from './leader-preview.tsx';
import { surpriseLook } from './surprise-look.ts';
import { Wardrobe } from './wardrobe.tsx';
import './leader.css';

function Whose({ side, onChange }: { readonly side: Side; readonly onChange: (side: Side) => void }) {
  const { side: yours } = useNight();
  return (
    <fieldset class="plain-group whose">
      <legend class="visually-hidden">{t('side:leader.whose')}</legend>
      {[...SIDES]
        .sort((a) => (a === yours ? -1 : 1))
        .map((one) => (
          <label key={one} class="tile whose__tile">
            <input
              class="choice-dot"
              type="radio"
              name="whose"
              checked={side === one}
              onChange={() => onChange(one)}
            />
            {t(one === yours ? 'side:leader.yours' : 'side:leader.theirs')}
          </label>
        ))}
    </fieldset>
  );
}

/** The editor of both leaders. */
export function LeaderEditor() {
  const session = useSession();
  const { side: yours, leaders } = useNight();
  const [theirs, setTheirs] = useState(false);
  const side: Side = theirs ? (yours === 0 ? 1 : 0) : yours;
  const surprise = () => {
    const worn = leaders.map(({ look }) => look);
    session.setLeader(side, { look: makeLookCode(surpriseLook(worn, Math.random)) });
  };
  return (
    <section class="leader">
      <h2>{t('side:leader.heading')}</h2>
      <div class="leader__body">
        <div class="leader__self">
          <LeaderPreview side={side} key={side} />
          <div class="leader__form">
            <Whose side={side} onChange={(one) => setTheirs(one !== yours)} />
            <LeaderName side={side} key={side} />
            <button type="button" class="button leader__surprise" onClick={surprise}>
              <Icon name="shuffle" /> {t('side:leader.surprise')}
            </button>
          </div>
        </div>
        <Wardrobe side={side} />
      </div>
      <p class="leader__note">{t('side:leader.made-up')}</p>
    </section>
  );
}
