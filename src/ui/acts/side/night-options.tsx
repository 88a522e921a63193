// Length, opponent and size of effects: three radio groups with one line each.
import { FORMATS, PRESETS } from '../../../content/vocabulary.ts';
import { LEVELS } from '../../../session/saved-night.ts';
import type { NightChange } from '../../../session/session.ts';
import { useNight } from '../../content/use-content.ts';
import { useSession } from '../../shell/use-session.ts';
import words from '../../text/en-GB/opponent.json' with { type: 'json' };
import { addWords, hasWords, t } from '../../text/text.ts';

addWords('opponent', words);

interface OptionGroupProps {
  readonly of: 'format' | 'level' | 'preset';
  readonly values: readonly string[];
  readonly chosen: string;
  readonly onChange: (value: string) => void;
}

/** Opponents are named in other places, too. */
const nameOf = (of: OptionGroupProps['of'], value: string): string =>
  t(of === 'level' ? `opponent:level.${value}` : `side:${of}.${value}.name`);

function OptionGroup({ of, values, chosen, onChange }: OptionGroupProps) {
  return (
    <fieldset class="plain-group">
      <legend>{t(`side:night.${of}`)}</legend>
      <div class="options">
        {values.map((value) => (
          <label key={value} class="tile">
            <input
              class="choice-dot"
              type="radio"
              name={`night-${of}`}
              checked={chosen === value}
              onChange={() => onChange(value)}
            />
            <span>
              <span class="tile__name">{nameOf(of, value)}</span>
              <span class="tile__about">{t(`side:${of}.${value}.about`)}</span>
            </span>
          </label>
        ))}
      </div>
      {hasWords(`side:${of}.note`) && <p class="night-options__note">{t(`side:${of}.note`)}</p>}
    </fieldset>
  );
}

const GROUPS = [
  ['format', FORMATS],
  ['level', LEVELS],
  ['preset', PRESETS],
] as const;

/** What sort of night it will be. */
export function NightOptions() {
  const session = useSession();
  const night = useNight();
  return (
    <section class="night-options">
      <h2>{t('side:night.heading')}</h2>
      {GROUPS.map(([of, values]) => (
        <OptionGroup
          key={of}
          of={of}
          values={values}
          chosen={night[of]}
          onChange={(value) => session.change({ [of]: value } as NightChange)}
        />
      ))}
    </section>
  );
}
