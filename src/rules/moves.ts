// What a seat may wish to do, as plain JSON. Moves are imperative; what follows from them are events.

import { err, ok, type Result } from '../base/result.ts';
import { type Side, TONES, type Tone } from '../content/vocabulary.ts';
import { accountOf, cardOf, encode, KIND, kindOf, MOVE_KINDS, toneOf } from './kernel/moves.ts';
import type { Tables } from './kernel/tables.ts';

/** A move. `card` is a claim id, or a rebuttal id for `rebut`; `account` explains a change of mind. */
export type Move =
  | { readonly type: 'make-opening'; readonly card: string; readonly tone: Tone }
  | { readonly type: 'make-claim'; readonly card: string; readonly tone: Tone; readonly account?: boolean }
  | { readonly type: 'rebut'; readonly card: string; readonly tone: Tone }
  | { readonly type: 'concede'; readonly card: string; readonly tone: Tone }
  | { readonly type: 'reply' }
  | { readonly type: 'answer'; readonly card: string; readonly tone: Tone; readonly account?: boolean }
  | { readonly type: 'make-closing'; readonly card: string; readonly tone: Tone }
  | { readonly type: 'press' }
  | { readonly type: 'call-check' }
  | { readonly type: 'spin'; readonly card: string }
  | { readonly type: 'pass' };

/** The card of a move, or null. */
export const cardIn = (move: Move): string | null => ('card' in move ? move.card : null);

const cardList = (tables: Tables, side: Side, kind: number): readonly string[] =>
  kind === KIND.rebut ? tables.rebuttalIds[side] : tables.claimIds[side];

/** The integer of a move by `side`, or an error naming the unknown card. */
export function moveCode(tables: Tables, side: Side, move: Move): Result<number, string> {
  const kind = KIND[move.type];
  if (!('card' in move)) return ok(encode(kind));
  const card = cardList(tables, side, kind).indexOf(move.card);
  if (card < 0) return err(`no card "${move.card}" on this side for "${move.type}"`);
  const tone = 'tone' in move ? TONES.indexOf(move.tone) : 0;
  const account = 'account' in move && move.account ? 1 : 0;
  return ok(encode(kind, card, tone, account));
}

/** The move of an integer by `side`. Throws on an integer that no legal move has. */
export function moveOf(tables: Tables, side: Side, code: number): Move {
  const type = MOVE_KINDS[kindOf(code)];
  if (type === undefined) throw new Error(`no move has the code ${code}`);
  if (type === 'pass' || type === 'press' || type === 'call-check' || type === 'reply') return { type };
  const card = cardList(tables, side, kindOf(code))[cardOf(code)];
  if (card === undefined) throw new Error(`no card ${cardOf(code)} for ${type}`);
  if (type === 'spin') return { type, card };
  const tone = TONES[toneOf(code)]!;
  if ((type === 'make-claim' || type === 'answer') && accountOf(code) === 1)
    return { type, card, tone, account: true };
  return { type, card, tone };
}
