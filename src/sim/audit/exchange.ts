// The same debate told from the other side: parties exchanged in every place. What one index wins here, the other must
// win there, or the engine treats the indexes differently.
import type { Pack } from '../../content/schema.ts';
import type { Side } from '../../content/vocabulary.ts';

const over = (side: Side): Side => (side === 0 ? 1 : 0);

type Row = Pack['segments'][number]['vote'];
const swapped = ([a, b, c, d]: Row): Row => [b, a, c, d];

/** A pack with sides 0 and 1 exchanged and every id kept. */
export function exchangeSides(pack: Pack): Pack {
  const moved = <T extends { readonly side: Side }>(items: readonly T[]): T[] =>
    items.map((item) => ({ ...item, side: over(item.side) }));
  return {
    ...pack,
    sides: [pack.sides[1], pack.sides[0]],
    segments: pack.segments.map((segment) => ({
      ...segment,
      vote: swapped(segment.vote),
      best: swapped(segment.best),
      lastLean: -segment.lastLean,
    })),
    planks: moved(pack.planks),
    claims: moved(pack.claims),
    rebuttals: moved(pack.rebuttals),
    notes: moved(pack.notes),
  };
}
