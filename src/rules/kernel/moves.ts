// A move as one integer, the form that batch play, search and share links use:
// kind << 12 | account << 10 | tone << 8 | card. Cards are indexes within the side's claims or rebuttals.

export const MOVE_KINDS = [
  'pass',
  'make-opening',
  'make-claim',
  'rebut',
  'reply',
  'answer',
  'make-closing',
  'concede',
  'press',
  'call-check',
  'spin',
] as const;
export type MoveKind = (typeof MOVE_KINDS)[number];

export const KIND = {
  pass: 0,
  'make-opening': 1,
  'make-claim': 2,
  rebut: 3,
  reply: 4,
  answer: 5,
  'make-closing': 6,
  concede: 7,
  press: 8,
  'call-check': 9,
  spin: 10,
} as const satisfies Record<MoveKind, number>;

/** The integer of a move. `account` marks a change of mind that the speaker explains. */
export const encode = (kind: number, card = 0, tone = 0, account = 0): number =>
  (kind << 12) | (account << 10) | (tone << 8) | card;

export const kindOf = (code: number): number => code >> 12;
export const accountOf = (code: number): number => (code >> 10) & 1;
export const toneOf = (code: number): number => (code >> 8) & 3;
export const cardOf = (code: number): number => code & 255;
