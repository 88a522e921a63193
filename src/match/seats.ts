// Who sits in a seat: data only. A host asks a person's device, a team's vote or `computerMove` for the move.
import type { LevelName } from '../ai/levels.ts';
import type { PersonaName } from '../ai/personas.ts';

/** Who decides for a side. */
export type Seat =
  | { readonly type: 'person' }
  | { readonly type: 'team' }
  | { readonly type: 'computer'; readonly level: LevelName; readonly persona: PersonaName };

/** Seats by side. */
export type Seats = readonly [Seat, Seat];
