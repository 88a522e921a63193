// What stands behind a number: its unit, how far it may go, and where it comes from.
import type { Preset } from '../../content/vocabulary.ts';
import type { Content } from '../../session/content.ts';
import { type Knob, knobRange } from '../../session/model.ts';
import { constantInfo } from '../../session/model-constants.ts';
import { t } from '../text/text.ts';
import { numberText } from './model-text.ts';

/** Where a number of a group comes from: sizes are published, all else is our estimate. */
function segmentSource({ pack }: Content, knob: Exclude<Knob, { type: 'constant' }>): string {
  if (knob.type !== 'trait' || knob.trait !== 'share') return t('model:knob.source-estimate');
  const segment = pack.segments.find(({ id }) => id === knob.segment)!;
  const { publisher, title } = pack.sources[segment.rows[0]!]!;
  return t('model:knob.source-share', { publisher, title });
}

function sourceOf(content: Content, knob: Knob): string {
  if (knob.type !== 'constant') return segmentSource(content, knob);
  const { source, chosen } = constantInfo(knob.name);
  if (!chosen) return t('model:knob.source-study', { source });
  return source === ''
    ? t('model:knob.source-chosen')
    : t('model:knob.source-chosen-why', { reason: source });
}

interface NotesProps {
  readonly content: Content;
  readonly preset: Preset;
  readonly knob: Knob;
}

/** The notes beside the slider. */
export function KnobNotes({ content, preset, knob }: NotesProps) {
  const { low, high } = knobRange(knob, preset);
  return (
    <dl class="model__notes">
      <div>
        <dt>{t('model:knob.source')}</dt>
        <dd>{sourceOf(content, knob)}</dd>
      </div>
      <div>
        <dt>{t('model:knob.range')}</dt>
        <dd>{t('model:knob.range-value', { low: numberText(low), high: numberText(high) })}</dd>
      </div>
      {knob.type === 'constant' && (
        <div>
          <dt>{t('model:knob.unit')}</dt>
          <dd>{constantInfo(knob.name).unit.replaceAll('`', '')}</dd>
        </div>
      )}
    </dl>
  );
}
