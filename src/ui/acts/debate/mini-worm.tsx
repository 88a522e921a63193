// The worm of the night as a small line chart: solid with a dot, dashed with a triangle, dotted with a diamond.
import type { WormPoint } from '../../../session/picture.ts';
import { t } from '../../text/text.ts';

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

function scaleOf(points: readonly WormPoint[]): Scale {
  const farthest = points.flatMap((point) => LINES.map((line) => Math.abs(point[line] - 50)));
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

/** Draws the worm so far. It is applause, so it decides nothing; the verdict has the full chart and its table. */
export function MiniWorm({ points }: { readonly points: readonly WormPoint[] }) {
  if (points.length < 2) return null;
  const y = scaleOf(points);
  const marks = markHeights(points.at(-1)!, y);
  const step = (WIDTH - 24) / Math.max(LEAST_STEPS, points.length - 1);
  const last = (points.length - 1) * step;
  return (
    <figure class="mini-worm">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t('debate:worm.title')}>
        <line x1="0" x2={WIDTH} y1={y(50)} y2={y(50)} class="mini-worm__middle" />
        {LINES.map((line) => (
          <g key={line} class={`mini-worm__${line}`}>
            <path
              d={path(
                points.map((point) => point[line]),
                step,
                y,
              )}
              class="mini-worm__line"
            />
            {MARKS[line](last + 14, marks[line])}
          </g>
        ))}
      </svg>
      <figcaption aria-hidden="true">{t('debate:worm.short')}</figcaption>
    </figure>
  );
}
