// The worm of the night as a small line chart: solid with a dot, dashed with a triangle, dotted with a diamond.
import { useId } from 'preact/hooks';
import type { WormPoint } from '../../../session/picture.ts';
import type { WormMoment } from '../../../session/worm-stops.ts';
import { t } from '../../text/text.ts';
import './mini-worm.css';

const WIDTH = 300;
const HEIGHT = 64;
const EDGE = 8;
const LEAST_STEPS = 6;
/** The least that the chart shows above and below its middle, so that the first lines are seen to move. */
const LEAST_REACH = 8;
const MARK_GAP = 12;
const LINES = ['swing', 'side1', 'side0'] as const;

type Line = (typeof LINES)[number];
type Scale = (value: number) => number;

function scaleOf(moments: readonly WormMoment[]): Scale {
  const farthest = moments.flatMap(({ worm, band }) =>
    [...LINES.map((line) => worm[line]), ...band].map((value) => Math.abs(value - 50)),
  );
  const reach = Math.max(LEAST_REACH, ...farthest);
  return (value) => HEIGHT / 2 - ((value - 50) / reach) * (HEIGHT / 2 - EDGE);
}

function path(values: readonly number[], step: number, y: Scale): string {
  return values
    .map((value, i) => `${i === 0 ? 'M' : 'L'}${(i * step).toFixed(1)} ${y(value).toFixed(1)}`)
    .join(' ');
}

/** Heights of the marks: those of their lines, moved apart where they would cover each other. */
function markHeights(point: WormPoint, y: Scale): Record<Line, number> {
  const heights = { swing: 0, side0: 0, side1: 0 };
  const order = [...LINES].sort((a, b) => y(point[a]) - y(point[b]));
  let least = 0;
  for (const [i, line] of order.entries()) {
    const room = HEIGHT - EDGE - (order.length - 1 - i) * MARK_GAP;
    heights[line] = Math.min(Math.max(y(point[line]), i === 0 ? EDGE : least), room);
    least = heights[line] + MARK_GAP;
  }
  return heights;
}

const MARKS = {
  side0: (cx: number, cy: number) => <circle cx={cx} cy={cy} r="4" />,
  side1: (cx: number, cy: number) => (
    <path d={`M${cx} ${cy - 5} L${cx + 5} ${cy + 4} L${cx - 5} ${cy + 4} Z`} />
  ),
  swing: (cx: number, cy: number) => (
    <path d={`M${cx} ${cy - 5} L${cx + 5} ${cy} L${cx} ${cy + 5} L${cx - 5} ${cy} Z`} />
  ),
} as const;

/** The outline of the band, there and back. */
function bandPath(moments: readonly WormMoment[], step: number, y: Scale): string {
  const at = (edge: 0 | 1) =>
    moments.map(({ band }, i) => `${(i * step).toFixed(1)} ${y(band[edge]).toFixed(1)}`);
  return `M${at(1).join(' L')} L${at(0).reverse().join(' L')} Z`;
}

interface LineProps {
  readonly line: Line;
  readonly moments: readonly WormMoment[];
  readonly step: number;
  readonly y: Scale;
}

function WormLine({ line, moments, step, y }: LineProps) {
  const values = moments.map(({ worm }) => worm[line]);
  return <path d={path(values, step, y)} class={`mini-worm__${line} mini-worm__line`} />;
}

/** The mark at the end of a line comes from where it stood before the last line was said. */
function WormMark({ line, moments, step, y, height }: LineProps & { readonly height: number }) {
  const values = moments.map(({ worm }) => worm[line]);
  const before = y(values.at(-2)!) - y(values.at(-1)!);
  return (
    <g
      class={`mini-worm__${line} mini-worm__mark`}
      style={{ '--dx': `${-step}px`, '--dy': `${before.toFixed(1)}px` }}
    >
      {MARKS[line]((values.length - 1) * step + 14, height)}
    </g>
  );
}

/**
 * Draws the worm so far: its band first, and the last stretch of its lines late, as a panel's hands are. It is applause, so
 * it decides nothing; the verdict has the full chart and its table.
 */
export function MiniWorm({ moments }: { readonly moments: readonly WormMoment[] }) {
  const id = useId();
  if (moments.length < 2) return null;
  const y = scaleOf(moments);
  const marks = markHeights(moments.at(-1)!.worm, y);
  const step = (WIDTH - 24) / Math.max(LEAST_STEPS, moments.length - 1);
  const drawn = (moments.length - 2) / (moments.length - 1);
  return (
    <figure class="mini-worm">
      {/* Each new line draws its stretch anew. */}
      <svg
        key={moments.length}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('debate:worm.title')}
      >
        <clipPath id={id}>
          <rect
            class="mini-worm__drawn"
            style={{ '--drawn': drawn }}
            width={(moments.length - 1) * step + 1}
            height={HEIGHT}
          />
        </clipPath>
        <path d={bandPath(moments, step, y)} class="mini-worm__band" />
        <line x1="0" x2={WIDTH} y1={y(50)} y2={y(50)} class="mini-worm__middle" />
        <g clip-path={`url(#${id})`}>
          {LINES.map((line) => (
            <WormLine key={line} line={line} moments={moments} step={step} y={y} />
          ))}
        </g>
        {LINES.map((line) => (
          <WormMark key={line} line={line} moments={moments} step={step} y={y} height={marks[line]} />
        ))}
      </svg>
      <figcaption aria-hidden="true">{t('debate:worm.short')}</figcaption>
    </figure>
  );
}
