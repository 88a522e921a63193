// Which side stands on which podium, for sets that show both colours.
import type { Side } from '../../../content/vocabulary.ts';

export type Sides = Readonly<Record<'left' | 'right', Side>>;
