// A leader's name: from the shared list, or typed. A typed name never leaves the device.
import { useId, useState } from 'preact/hooks';
import type { Side } from '../../../content/vocabulary.ts';
import { cleanName, NAME_LIMIT } from '../../../session/leader-name.ts';
import { useContent, useNight } from '../../content/use-content.ts';
import { useSession } from '../../shell/use-session.ts';
import { t } from '../../text/text.ts';

const OWN = 'own';

function TypedName({ side }: { readonly side: Side }) {
  const session = useSession();
  const { typedName } = useNight().leaders[side];
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t('side:leader.typed')}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        maxLength={NAME_LIMIT}
        defaultValue={typedName ?? ''}
        aria-describedby={`${id}-note`}
        onInput={(event) => session.setLeader(side, { typedName: cleanName(event.currentTarget.value) })}
      />
      <small id={`${id}-note`}>{t('side:leader.typed-note')}</small>
    </div>
  );
}

/** The choice of a name. The name of the other leader is not offered. */
export function LeaderName({ side }: { readonly side: Side }) {
  const session = useSession();
  const { text } = useContent();
  const { leaders } = useNight();
  const { name, typedName } = leaders[side];
  const [own, setOwn] = useState(typedName !== null);
  const taken = leaders[side === 0 ? 1 : 0].name;
  const id = useId();
  const choose = (value: string) => {
    setOwn(value === OWN);
    session.setLeader(side, value === OWN ? { typedName: null } : { name: Number(value), typedName: null });
  };
  return (
    <>
      <div class="field">
        <label for={id}>{t('side:leader.name')}</label>
        <select
          id={id}
          value={own ? OWN : String(name)}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {text.leaders.map(({ given, family }, i) =>
            i === taken ? null : (
              <option key={i} value={i}>
                {given} {family}
              </option>
            ),
          )}
          <option value={OWN}>{t('side:leader.own')}</option>
        </select>
      </div>
      {own && <TypedName side={side} />}
    </>
  );
}
