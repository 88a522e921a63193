// A side's mark inside a chart: dot or triangle, hollow for "before", filled for "after".
import type { Side } from '../../../content/vocabulary.ts';

export interface SideMarkProps {
  readonly side: Side;
  /** Horizontal place, percent of the chart's width. */
  readonly at: number;
  readonly y: number;
  readonly hollow: boolean;
}

/** Draws at a percentage, so that charts need not know their width. */
export function SideMark({ side, at, y, hollow }: SideMarkProps) {
  const kind = `side-mark side-mark--${side}${hollow ? ' side-mark--hollow' : ''}`;
  return (
    <svg x={`${at}%`} y={y} overflow="visible" aria-hidden="true">
      {side === 0 ? <circle r="7" class={kind} /> : <path d="M0 -8 L8 6.5 L-8 6.5 Z" class={kind} />}
    </svg>
  );
}
