// The choice of the number to move, the slider, and what stands behind the number.
import { useId } from 'preact/hooks';
import type { Preset } from '../../content/vocabulary.ts';
import { PRESETS } from '../../content/vocabulary.ts';
import type { Content } from '../../session/content.ts';
import { type Knob, knobRange } from '../../session/model.ts';
import { CONSTANT_GROUP_NAMES, type ConstantName, movableConstants } from '../../session/model-constants.ts';
import { t } from '../text/text.ts';
import { KnobNotes } from './model-notes.tsx';
import { Choice } from './model-parts.tsx';
import { SegmentChoice } from './model-segment-choice.tsx';
import { numberText } from './model-text.ts';

interface KnobProps {
  readonly content: Content;
  readonly preset: Preset;
  readonly knob: Knob;
  readonly usual: number;
  readonly value: number;
  readonly onPreset: (preset: Preset) => void;
  readonly onKnob: (knob: Knob) => void;
  readonly onValue: (value: number | null) => void;
}

function ConstantChoice({
  name,
  onChange,
}: {
  readonly name: string;
  readonly onChange: (knob: Knob) => void;
}) {
  const id = useId();
  return (
    <div class="model__field">
      <label for={id}>{t('model:knob.which-constant')}</label>
      <select
        id={id}
        value={name}
        onChange={(event) => onChange({ type: 'constant', name: event.currentTarget.value as ConstantName })}
      >
        {CONSTANT_GROUP_NAMES.map((group) => (
          <optgroup key={group} label={t(`model:group.${group}`)}>
            {movableConstants(group).map((constant) => (
              <option key={constant} value={constant}>
                {t(`model:constant.${constant}.name`)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

/** Constant or group of voters. */
function KindChoice({ content, knob, onKnob }: Pick<KnobProps, 'content' | 'knob' | 'onKnob'>) {
  const group = useId();
  const first: Readonly<Record<'constant' | 'segment', Knob>> = {
    constant: { type: 'constant', name: 'clawbackGain' },
    segment: { type: 'trait', segment: content.pack.segments[0]!.id, trait: 'awareness' },
  };
  const kind = knob.type === 'constant' ? 'constant' : 'segment';
  return (
    <fieldset class="model__kinds">
      <legend>{t('model:knob.what')}</legend>
      {(['constant', 'segment'] as const).map((one) => (
        <label key={one}>
          <input type="radio" name={group} checked={one === kind} onChange={() => onKnob(first[one])} />{' '}
          {t(`model:knob.${one}`)}
        </label>
      ))}
    </fieldset>
  );
}

const knobName = (knob: Knob): string =>
  knob.type === 'constant'
    ? t(`model:constant.${knob.name}.name`)
    : t(`model:trait.${knob.type === 'trait' ? knob.trait : knob.type === 'start' ? knob.row : knob.type}`);

const knobSays = (knob: Knob): string =>
  knob.type === 'constant'
    ? t(`model:constant.${knob.name}.says`)
    : t(
        `model:trait-says.${knob.type === 'trait' ? knob.trait : knob.type === 'start' ? knob.row : knob.type}`,
      );

function Slider({ preset, knob, usual, value, onValue }: Omit<KnobProps, 'onPreset' | 'onKnob' | 'content'>) {
  const id = useId();
  const { low, high, step } = knobRange(knob, preset);
  return (
    <div class="model__slider">
      <label for={id}>{knobName(knob)}</label>
      <p id={`${id}-says`}>{knobSays(knob)}</p>
      <div class="model__slide">
        <input
          id={id}
          type="range"
          min={low}
          max={high}
          step={step}
          value={value}
          aria-describedby={`${id}-says`}
          onInput={(event) => onValue(Number(event.currentTarget.value))}
        />
        <output for={id}>{numberText(value)}</output>
      </div>
      <div class="model__reset">
        <span>
          {value === usual ? t('model:knob.at-usual') : t('model:knob.usual', { value: numberText(usual) })}
        </span>
        <button type="button" class="button" disabled={value === usual} onClick={() => onValue(null)}>
          {t('model:knob.reset', { value: numberText(usual) })}
        </button>
      </div>
    </div>
  );
}

/** Everything that a reader sets. */
export function ModelKnob(props: KnobProps) {
  const { content, preset, knob, onPreset, onKnob } = props;
  return (
    <section>
      <h2>{t('model:knob.heading')}</h2>
      <div class="model__knob">
        <KindChoice content={content} knob={knob} onKnob={onKnob} />
        {knob.type === 'constant' ? (
          <ConstantChoice name={knob.name} onChange={onKnob} />
        ) : (
          <SegmentChoice content={content} knob={knob} onChange={onKnob} />
        )}
        <Slider {...props} />
        <KnobNotes content={content} preset={preset} knob={knob} />
        <Choice
          label={t('model:knob.preset')}
          value={preset}
          options={PRESETS.map((one) => ({ value: one, text: t(`model:knob.preset-${one}`) }))}
          onChange={(next) => onPreset(next)}
        />
      </div>
    </section>
  );
}
