// The worm of the night: three lines told apart by stroke and mark, a band, who spoke, and where a check fell.
import { useId } from 'preact/hooks';
import type { WormStop } from '../../../session/worm-stops.ts';
import { t } from '../../text/text.ts';
import { useSeen } from './use-seen.ts';
import { useWidth } from './use-width.ts';
import {
  bandPath,
  labelHeights,
  linePath,
  stopAt,
  WORM_LINES,
  type WormLine,
  type WormScale,
  wormScale,
} from './worm-scale.ts';

const SHAPE: Record<WormLine, string> = {
  side0: 'M0 -4 a4 4 0 1 0 .01 0 Z',
  side1: 'M0 -5 L5 4 L-5 4 Z',
  swing: 'M0 -5 L5 0 L0 5 L-5 0 Z',
};

export interface WormChartProps {
  readonly stops: readonly WormStop[];
  /** Indexes of stops that were followed by a fact check. */
  readonly checks: readonly number[];
  readonly names: readonly [string, string];
  /** Short names for small screens. */
  readonly shorts: readonly [string, string];
  readonly selected: number;
  readonly onSelect: (stop: number) => void;
}

function Axis({ scale, names }: { readonly scale: WormScale; readonly names: WormChartProps['names'] }) {
  return (
    <g class="worm-chart__axis">
      <line x1={scale.left} x2={scale.right} y1={scale.y(50)} y2={scale.y(50)} class="lead-chart__zero" />
      <text x={scale.left - 6} y={scale.y(50) + 4} text-anchor="end">
        50
      </text>
      <text x={scale.left} y={scale.top - 4}>
        ↑ {t('verdict:worm.up', { party: names[0] })}
      </text>
      <text x={scale.left} y={scale.bottom + 12}>
        ↓ {t('verdict:worm.up', { party: names[1] })}
      </text>
    </g>
  );
}

function Lines({ stops, scale }: { readonly stops: readonly WormStop[]; readonly scale: WormScale }) {
  return (
    <>
      {WORM_LINES.map((line) => (
        <g key={line} class={`worm-chart__${line}`}>
          <path d={linePath(stops, line, scale)} class="worm-chart__line" />
          {stops.map(({ event, worm }, i) => (
            <path
              key={event}
              d={SHAPE[line]}
              class="worm-chart__dot"
              transform={`translate(${scale.x(i).toFixed(1)} ${scale.y(worm[line]).toFixed(1)}) scale(${scale.narrow ? 0.7 : 1})`}
            />
          ))}
        </g>
      ))}
    </>
  );
}

function Labels({
  stops,
  scale,
  names,
  shorts,
}: Pick<WormChartProps, 'stops' | 'names' | 'shorts'> & { readonly scale: WormScale }) {
  const heights = labelHeights(stops.at(-1)!, scale);
  const text = scale.narrow
    ? { side0: shorts[0], side1: shorts[1], swing: t('verdict:worm.swing-short') }
    : {
        side0: t('verdict:worm.side0', { party: names[0] }),
        side1: t('verdict:worm.side1', { party: names[1] }),
        swing: t('verdict:worm.swing'),
      };
  return (
    <>
      {WORM_LINES.map((line) => (
        <g
          key={line}
          class={`worm-chart__${line}`}
          transform={`translate(${scale.right + 12} ${heights[line]})`}
        >
          <path d={SHAPE[line]} class="worm-chart__dot" />
          <text x="9" y="5" class="worm-chart__label">
            {text[line]}
          </text>
        </g>
      ))}
    </>
  );
}

function Ticks({
  stops,
  checks,
  scale,
}: Pick<WormChartProps, 'stops' | 'checks'> & { readonly scale: WormScale }) {
  const y = scale.height - 12;
  return (
    <>
      {stops.map(({ event, said }, i) => (
        <path
          key={event}
          d={SHAPE[said.by === 1 ? 'side1' : 'side0']}
          class={`worm-chart__tick fill-party-${said.by === 1 ? 1 : 0}`}
          transform={`translate(${scale.x(i).toFixed(1)} ${y})`}
        />
      ))}
      {checks.map((stop) => (
        <g key={stop} class="worm-chart__check">
          <line x1={scale.x(stop)} x2={scale.x(stop)} y1={scale.top + 12} y2={y - 8} />
          <text x={scale.x(stop)} y={scale.top + 9} text-anchor="middle">
            {t('verdict:worm.check')}
          </text>
        </g>
      ))}
    </>
  );
}

/** The band is there first and the lines draw late, once the chart is seen. A press picks the nearest line of the night; the slider below the chart does the same for the keyboard. */
export function WormChart({ stops, checks, names, shorts, selected, onSelect }: WormChartProps) {
  const id = useId();
  const [ref, width] = useWidth<HTMLDivElement>(640);
  const drawn = useSeen(ref);
  const scale = wormScale(stops, width);
  const pick = (event: MouseEvent & { currentTarget: SVGSVGElement }) => {
    const box = event.currentTarget.getBoundingClientRect();
    onSelect(stopAt(event.clientX - box.left, stops.length, scale));
  };
  return (
    <div ref={ref} class={`worm-chart${drawn ? ' worm-chart--drawn' : ''}`}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the slider below is the keyboard's way to pick a line. */}
      <svg
        width={scale.width}
        height={scale.height}
        role="img"
        aria-labelledby={`${id}-t ${id}-d`}
        onClick={pick}
      >
        <title id={`${id}-t`}>{t('verdict:worm.chart', { zero: names[0], one: names[1] })}</title>
        <desc id={`${id}-d`}>{t('verdict:worm.desc', { zero: names[0], one: names[1] })}</desc>
        <path d={bandPath(stops, scale)} class="worm-chart__band" />
        <Axis scale={scale} names={names} />
        <line
          x1={scale.x(selected)}
          x2={scale.x(selected)}
          y1={scale.top}
          y2={scale.height - 20}
          class="worm-chart__here"
        />
        <Ticks stops={stops} checks={checks} scale={scale} />
        <clipPath id={`${id}-c`}>
          <rect class="worm-chart__pen" y={-scale.height} width={scale.right + 9} height={3 * scale.height} />
        </clipPath>
        <g clip-path={`url(#${id}-c)`}>
          <Lines stops={stops} scale={scale} />
        </g>
        <Labels stops={stops} scale={scale} names={names} shorts={shorts} />
      </svg>
    </div>
  );
}
