// What is written about a night and whispered during it: papers, their headlines and when each fits, and the team's advice.
import * as z from 'zod/mini';
import { id, side } from './fields.ts';
import { ADVICE_MOMENTS } from './vocabulary.ts';

export const paperSchema = z.object({ id, leaning: z.enum(['left', 'centre', 'right']) });

/** When a headline fits: conditions on the exact outcome, all of which must hold. Higher priority is tried first. */
export const headlineSchema = z.object({
  id,
  paper: id,
  priority: z.int(),
  when: z.object({
    winner: z.optional(z.enum(['side-0', 'side-1', 'draw'])),
    /** Smallest absolute change of the net best-party lead, percentage points. */
    marginAtLeast: z.optional(z.number()),
    marginBelow: z.optional(z.number()),
    /** Topic that the spun line of `side` is about. */
    spunTopic: z.optional(id),
    spunBy: z.optional(side),
    /** The named side was found misleading or wrong at least this often. */
    flagged: z.optional(z.object({ side, atLeast: z.int() })),
    /** Each side was found misleading or wrong at least this often. */
    bothFlagged: z.optional(z.int().check(z.minimum(1))),
    /** Both sides together were found misleading or wrong fewer times than this. */
    flagsBelow: z.optional(z.int().check(z.minimum(1))),
    /** Both sides pressed a line on the same topic. */
    sameSpin: z.optional(z.literal(true)),
  }),
});

/** A short word from a side's own team, said once a night when its moment comes. */
export const adviceSchema = z.object({ id, side, when: z.enum(ADVICE_MOMENTS) });
