// What learning a note tells about its cards: how accurate they are and how readily a claim can be checked. Pure.
import type { Pack } from '../content/schema.ts';

/** How readily a fact check can settle a claim. */
export type Checkable = 'none' | 'hard' | 'partly' | 'easy';

export interface NoteFacts {
  readonly claim: string;
  readonly rebuttal: string;
  /** 0 wrong to 4 supported; null for an opinion. */
  readonly claimGrade: number | null;
  readonly rebuttalGrade: number;
  readonly checkable: Checkable;
}

/** Notes a side may learn. */
export const NOTE_LIMIT = 3;

/** Bounds of the words for checkability, 0..1. */
const CHECKABLE = { partly: 0.4, easy: 0.7 } as const;

const checkableWord = (checkability: number): Checkable =>
  checkability === 0
    ? 'none'
    : checkability < CHECKABLE.partly
      ? 'hard'
      : checkability < CHECKABLE.easy
        ? 'partly'
        : 'easy';

/** The facts of one note. The pack was checked: its cards exist. */
export function noteFacts(pack: Pack, noteId: string): NoteFacts {
  const note = pack.notes.find(({ id }) => id === noteId)!;
  const claim = pack.claims.find(({ id }) => id === note.claim)!;
  const rebuttal = pack.rebuttals.find(({ id }) => id === note.rebuttal)!;
  return {
    claim: claim.id,
    rebuttal: rebuttal.id,
    claimGrade: claim.accuracy,
    rebuttalGrade: rebuttal.accuracy,
    checkable: claim.accuracy === null ? 'none' : checkableWord(claim.checkability),
  };
}
