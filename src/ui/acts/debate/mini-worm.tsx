// The worm of the night as a small line chart: solid with a dot, dashed with a triangle, dotted with a diamond.
import type { WormPoint } from '../../../session/picture.ts';
import { t } from '../../text/text.ts';

const WIDTH = 300;
const HEIGHT = 56;
const LEAST_STEPS = 12;

const y = (value: number): number => HEIGHT - 4 - ((value - 20) / 60) * (HEIGHT - 8);

function path(values: readonly number[], step: number): string {
  return values
    .map((value, i) => `${i === 0 ? 'M' : 'L'}${(i * step).toFixed(1)} ${y(value).toFixed(1)}`)
    .join(' ');
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
  const step = (WIDTH - 14) / Math.max(LEAST_STEPS, points.length - 1);
  const last = (points.length - 1) * step;
  return (
    <figure class="mini-worm">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t('debate:worm.title')}>
        <line x1="0" x2={WIDTH} y1={y(50)} y2={y(50)} class="mini-worm__middle" />
        {(['swing', 'side1', 'side0'] as const).map((line) => (
          <g key={line} class={`mini-worm__${line}`}>
            <path
              d={path(
                points.map((point) => point[line]),
                step,
              )}
              class="mini-worm__line"
            />
            {MARKS[line](last + 4, y(points.at(-1)![line]))}
          </g>
        ))}
      </svg>
    </figure>
  );
}
