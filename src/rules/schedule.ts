// The running order of a night: which side is to do what, for both formats.
import type { Format, Side } from '../content/vocabulary.ts';
import type { Switch } from './constants.ts';

/** Kinds of step; the index is what the kernel stores. */
export const STEP_KINDS = [
  'opening',
  'claim',
  'rebuttal',
  'reply',
  'answer',
  'challenge',
  'closing',
  'spin',
  'end',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];
export const STEP = {
  opening: 0,
  claim: 1,
  rebuttal: 2,
  reply: 3,
  answer: 4,
  challenge: 5,
  closing: 6,
  spin: 7,
  end: 8,
} as const satisfies Record<StepKind, number>;

/** One step: `round` counts exchanges or questions from 0. */
export interface Step {
  readonly kind: StepKind;
  readonly side: Side;
  readonly round: number;
}

type Leg = readonly ['exchange', number, 'A' | 'B'] | readonly ['question', number, 'A' | 'B'];

// A is the side that opens. Exchanges follow the Thue-Morse order A B B A A B, so that neither side has the better seat.
const LEGS: Record<Format, readonly Leg[]> = {
  quick: [
    ['exchange', 0, 'A'],
    ['question', 0, 'B'],
    ['exchange', 1, 'B'],
  ],
  full: [
    ['exchange', 0, 'A'],
    ['exchange', 1, 'B'],
    ['exchange', 2, 'B'],
    ['question', 0, 'A'],
    ['exchange', 3, 'A'],
    ['exchange', 4, 'A'],
    ['exchange', 5, 'B'],
    ['question', 1, 'B'],
  ],
};

/** Exchanges and citizens' questions in each format. */
export const ROUNDS: Record<Format, { readonly exchanges: number; readonly questions: number }> = {
  quick: { exchanges: 2, questions: 1 },
  full: { exchanges: 6, questions: 2 },
};

function legSteps([kind, round, first]: Leg, side: (who: 'A' | 'B') => Side): Step[] {
  const one = side(first);
  const two = side(first === 'A' ? 'B' : 'A');
  if (kind === 'exchange') {
    return [
      { kind: 'claim', side: one, round },
      { kind: 'rebuttal', side: two, round },
      { kind: 'reply', side: one, round },
    ];
  }
  return [
    { kind: 'answer', side: one, round },
    { kind: 'answer', side: two, round },
    { kind: 'challenge', side: one, round },
  ];
}

/** All steps of a night, ending with `end`. Steps with no choice are skipped as the night runs. */
export function scheduleOf(
  format: Format,
  opener: Side,
  switches: Readonly<Record<Switch, boolean>>,
): Step[] {
  const second: Side = opener === 0 ? 1 : 0;
  const side = (who: 'A' | 'B'): Side => (who === 'A' ? opener : second);
  const pair = (kind: StepKind, first: Side): Step[] => [
    { kind, side: first, round: 0 },
    { kind, side: first === 0 ? 1 : 0, round: 0 },
  ];
  const legs = LEGS[format].filter(([kind]) => kind === 'exchange' || switches.questions);
  return [
    ...(switches.openings ? pair('opening', opener) : []),
    ...legs.flatMap((leg) => legSteps(leg, side)),
    ...(switches.closings ? pair('closing', second) : []),
    ...pair('spin', opener),
    { kind: 'end', side: opener, round: 0 },
  ];
}
