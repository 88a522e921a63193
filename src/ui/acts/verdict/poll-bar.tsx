// One stacked bar of four shares. Dots, stripes, plain and hollow tell them apart without colour; the table beside it
// has the same numbers.
import { useId } from 'preact/hooks';
import { t } from '../../text/text.ts';

const FILLS = ['side0', 'side1', 'other', 'unsure'] as const;
const WIDE_ENOUGH = 9;

function Patterns({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={`${id}-side0`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" class="fill-side-0" />
        <circle cx="2" cy="2" r="1.3" class="fill-grain" />
        <circle cx="6" cy="6" r="1.3" class="fill-grain" />
      </pattern>
      <pattern
        id={`${id}-side1`}
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="8" height="8" class="fill-side-1" />
        <rect width="2.4" height="8" class="fill-grain" />
      </pattern>
    </defs>
  );
}

export interface PollBarProps {
  /** Whole percent that sum to 100. */
  readonly shares: readonly number[];
  readonly names: readonly string[];
}

export function PollBar({ shares, names }: PollBarProps) {
  const id = useId();
  const list = shares.map((n, k) => t('verdict:polls.share', { party: names[k]!, n })).join(', ');
  const starts = shares.map((_, k) => shares.slice(0, k).reduce((a, b) => a + b, 0));
  return (
    <svg class="poll-bar" width="100%" height="34" role="img" aria-labelledby={`${id}-t`}>
      <title id={`${id}-t`}>{t('verdict:polls.shares', { list })}</title>
      <Patterns id={id} />
      {FILLS.map((fill, k) => (
        <g key={fill}>
          <rect
            x={`${starts[k]}%`}
            width={`${shares[k]}%`}
            height="34"
            class={`poll-bar__${fill}`}
            {...(k < 2 ? { fill: `url(#${id}-${fill})` } : {})}
          />
          {shares[k]! >= WIDE_ENOUGH && (
            <text x={`${starts[k]! + shares[k]! / 2}%`} y="23" text-anchor="middle" class="poll-bar__text">
              {shares[k]}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
