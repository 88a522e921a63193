// Each group of voters before and after, what moved it most in a sentence or two, and every reason on demand.
import type { DebateEvent } from '../../../rules/index.ts';
import type { Scene } from '../../../session/scene.ts';
import type { Why } from '../../../session/why.ts';
import { t } from '../../text/text.ts';
import { signedText } from '../../why/points-text.ts';
import { segmentText } from '../../why/telling-text.ts';
import { Reason } from '../../why/term-list.tsx';
import { changeText } from './number-text.ts';
import { ReasonList } from './reason-list.tsx';
import { SideMark } from './side-mark.tsx';
import { offsetText } from './why-words.ts';

interface RowChartProps {
  readonly scene: Scene;
  readonly why: Why;
  /** Axis limit, hundredths of a point. */
  readonly limit: number;
}

/** Hollow before, filled after, the middle line is level. The same axis for all groups. */
function RowChart({ scene, why, limit }: RowChartProps) {
  const at = (hundredths: number) => 50 + (hundredths / limit) * 47;
  const label = t('verdict:segments.chart', {
    before: signedText(why.before),
    after: signedText(why.after),
  });
  return (
    <svg class="segment__chart" width="100%" height="28" role="img" aria-label={label}>
      <line x1="0" x2="100%" y1="14" y2="14" class="lead-chart__axis" />
      <line x1="50%" x2="50%" y1="3" y2="25" class="lead-chart__zero" />
      <line
        x1={`${at(why.before)}%`}
        x2={`${at(why.after)}%`}
        y1="14"
        y2="14"
        class={`lead-chart__move party-line-${scene.you}`}
      />
      <SideMark side={scene.you} at={at(why.before)} y={14} hollow />
      <SideMark side={scene.you} at={at(why.after)} y={14} hollow={false} />
    </svg>
  );
}

function Figures({ why }: { readonly why: Why }) {
  return (
    <p class="segment__figures">
      <span>
        {t('verdict:segments.before')} <b>{signedText(why.before)}</b>
      </span>
      <span>
        {t('verdict:segments.after')} <b>{signedText(why.after)}</b>
      </span>
      <span class={why.change > 0 ? 'gain' : why.change < 0 ? 'loss' : ''}>
        <b>{changeText(why.change)}</b>
      </span>
    </p>
  );
}

interface SegmentProps extends RowChartProps {
  readonly events: readonly DebateEvent[];
}

/** The strongest pull the way the group went, and the strongest against it. */
function MainReasons({ scene, events, why }: Omit<SegmentProps, 'limit'>) {
  const { main, offset } = why;
  return (
    <div class="segment__why">
      {main && (
        <Reason scene={scene} event={events[main.event]!} group={main} lead={t('verdict:segments.main')} />
      )}
      {offset && <Reason scene={scene} event={events[offset.event]!} group={offset} lead={offsetText(why)} />}
    </div>
  );
}

function Segment({ scene, events, why, limit }: SegmentProps) {
  const words = scene.text.segments[scene.pack.segments[why.segment!]!.id]!;
  return (
    <li class="segment">
      <div class="segment__who">
        <h3>{words.label}</h3>
        <p>{words.who}</p>
      </div>
      <div class="segment__lead">
        <Figures why={why} />
        <RowChart scene={scene} why={why} limit={limit} />
      </div>
      <MainReasons scene={scene} events={events} why={why} />
      <details class="fold segment__reasons">
        <summary>
          {t('verdict:segments.open')}
          <span class="visually-hidden">: {segmentText(scene, why.segment)}</span>
        </summary>
        <ReasonList scene={scene} events={events} why={why} />
      </details>
    </li>
  );
}

export interface SegmentsSectionProps {
  readonly scene: Scene;
  readonly events: readonly DebateEvent[];
  readonly whys: readonly Why[];
}

/** Groups with the largest change first. */
export function SegmentsSection({ scene, events, whys }: SegmentsSectionProps) {
  const limit = Math.max(...whys.flatMap((why) => [Math.abs(why.before), Math.abs(why.after)]), 1000);
  const ordered = [...whys].sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  return (
    <>
      <p>{t('verdict:segments.intro')}</p>
      <ol class="segments">
        {ordered.map((why) => (
          <Segment key={why.segment} scene={scene} events={events} why={why} limit={limit} />
        ))}
      </ol>
    </>
  );
}
