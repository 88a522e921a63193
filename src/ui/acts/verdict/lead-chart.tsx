// The one chart that comes first: the player's lead on the deciding question, before and after, on one axis.
import { useId } from 'preact/hooks';
import type { Side } from '../../../content/vocabulary.ts';
import type { LeadChange } from '../../../session/verdict.ts';
import { t } from '../../text/text.ts';
import { signedText } from '../../why/points-text.ts';
import { changeText, leadText } from './number-text.ts';
import { SideMark } from './side-mark.tsx';

const STEP = 5;
const LABEL_EDGE = 16;

/** Axis limit in points: the next multiple of five beyond both values. */
function limitOf({ before, after }: LeadChange): number {
  const most = Math.max(Math.abs(before), Math.abs(after)) / 100;
  return Math.max(2 * STEP, STEP * Math.ceil((most + 1) / STEP));
}

const anchorAt = (at: number): 'start' | 'middle' | 'end' =>
  at < LABEL_EDGE ? 'start' : at > 100 - LABEL_EDGE ? 'end' : 'middle';

export interface LeadChartProps {
  readonly lead: LeadChange;
  readonly you: Side;
}

/** Left is behind, right is ahead. The numbers stand beside the marks and in the words above. */
export function LeadChart({ lead, you }: LeadChartProps) {
  const id = useId();
  const limit = limitOf(lead);
  const at = (hundredths: number) => 50 + (hundredths / 100 / limit) * 46;
  const ticks = Array.from({ length: (2 * limit) / STEP + 1 }, (_, i) => i * STEP - limit);
  const [from, to] = [at(lead.before), at(lead.after)];
  return (
    <svg class="lead-chart" width="100%" height="112" role="img" aria-labelledby={`${id}-t ${id}-d`}>
      <title id={`${id}-t`}>{t('verdict:lead-chart.title')}</title>
      <desc
        id={`${id}-d`}
      >{`${leadText(lead.before)} → ${leadText(lead.after)}: ${changeText(lead.change)}`}</desc>
      <text x="0" y="14" class="lead-chart__end">
        ← {t('verdict:lead-chart.behind')}
      </text>
      <text x="100%" y="14" text-anchor="end" class="lead-chart__end">
        {t('verdict:lead-chart.ahead')} →
      </text>
      <line x1="2%" x2="98%" y1="62" y2="62" class="lead-chart__axis" />
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={`${at(100 * tick)}%`}
            x2={`${at(100 * tick)}%`}
            y1={tick === 0 ? 26 : 57}
            y2={tick === 0 ? 98 : 67}
            class={tick === 0 ? 'lead-chart__zero' : 'lead-chart__axis'}
          />
          <text x={`${at(100 * tick)}%`} y="110" text-anchor="middle" class="lead-chart__tick">
            {signedText(100 * tick).replace('.00', '')}
          </text>
        </g>
      ))}
      <line x1={`${from}%`} x2={`${to}%`} y1="62" y2="62" class={`lead-chart__move party-line-${you}`} />
      <SideMark side={you} at={from} y={62} hollow />
      <g class="lead-chart__after" style={{ '--way': `${from - to}%` }}>
        <SideMark side={you} at={to} y={62} hollow={false} />
      </g>
      <text x={`${from}%`} y="44" text-anchor={anchorAt(from)} class="lead-chart__before">
        {t('verdict:lead-chart.before', { points: signedText(lead.before) })}
      </text>
      <text x={`${to}%`} y="90" text-anchor={anchorAt(to)} class="lead-chart__now">
        {t('verdict:lead-chart.now', { points: signedText(lead.after) })}
      </text>
    </svg>
  );
}
