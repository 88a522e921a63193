// One figure on an axis: the aim as a band, the margin of doubt as a bar, the figure as a dot inside the aim or a hollow square
// outside it. Decoration: the row says the same in words.
import { type Axis, placeOn, ticksOf } from './fair-figures.ts';
import { figureText } from './fair-text.ts';

export interface StripProps {
  readonly axis: Axis;
  readonly value: number;
  /** Null where there is none. */
  readonly interval: readonly [number, number] | null;
  readonly aim: readonly [number | null, number | null];
  readonly passed: boolean;
}

const MIDDLE = 14;
const HALF = 6;

export function Strip({ axis, value, interval, aim, passed }: StripProps) {
  const at = (x: number) => `${placeOn(axis, x)}%`;
  const low = placeOn(axis, aim[0] ?? axis.from);
  const high = placeOn(axis, aim[1] ?? axis.to);
  return (
    <svg class="fair__strip" width="100%" height={2 * MIDDLE} aria-hidden="true" focusable="false">
      <rect class="fair__aim" x={`${low}%`} width={`${high - low}%`} y="1" height={2 * MIDDLE - 2} />
      {aim.map(
        (end, i) =>
          end !== null && (
            <line key={i} class="fair__aim-end" x1={at(end)} x2={at(end)} y1="1" y2={2 * MIDDLE - 1} />
          ),
      )}
      <line class="fair__axis" x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} />
      {interval && (
        <line class="fair__doubt" x1={at(interval[0])} x2={at(interval[1])} y1={MIDDLE} y2={MIDDLE} />
      )}
      {passed ? (
        <circle class="fair__dot" cx={at(value)} cy={MIDDLE} r={HALF} />
      ) : (
        <rect
          class="fair__square"
          x={at(value)}
          y={MIDDLE - HALF}
          width={2 * HALF}
          height={2 * HALF}
          transform={`translate(${-HALF} 0)`}
        />
      )}
    </svg>
  );
}

/** The numbers under a column of strips. */
export function StripAxis({ axis }: { readonly axis: Axis }) {
  return (
    <svg class="fair__strip" width="100%" height="20" aria-hidden="true" focusable="false">
      {ticksOf(axis).map((tick) => (
        <g key={tick}>
          <line
            class="fair__tick"
            x1={`${placeOn(axis, tick)}%`}
            x2={`${placeOn(axis, tick)}%`}
            y1="0"
            y2="4"
          />
          <text
            class="fair__number"
            x={`${placeOn(axis, tick)}%`}
            y="18"
            text-anchor={tick === axis.from ? 'start' : tick === axis.to ? 'end' : 'middle'}
          >
            {figureText(tick)}
          </text>
        </g>
      ))}
    </svg>
  );
}
