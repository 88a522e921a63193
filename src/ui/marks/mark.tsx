// Answers: which small shape stands for a side? Dot and triangle for the sides, diamond for the undecided, so that no
// information rests on colour alone. Decoration: the name of the party must stand beside it in words.
import type { Side } from '../../content/vocabulary.ts';

const SHAPES = {
  dot: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Z',
  triangle: 'M8 1.2 15.2 14.4H.8Z',
  diamond: 'm8 .8 7.2 7.2L8 15.2.8 8Z',
} as const;

/** Shape of a side; `null` is undecided. */
export const shapeOf = (side: Side | null): keyof typeof SHAPES =>
  side === 0 ? 'dot' : side === 1 ? 'triangle' : 'diamond';

/** The mark of a side in the colour of the text around it, as tall as its capitals; hidden from screen readers. */
export function Mark({ side }: { readonly side: Side | null }) {
  return (
    <svg class="mark" viewBox="0 0 16 16" width="0.75em" height="0.75em" aria-hidden="true" focusable="false">
      <path d={SHAPES[shapeOf(side)]} fill="currentColor" />
    </svg>
  );
}
