// Moves as short text, for logs, tests, golden files and bug reports: "make-claim c-albania-deal calm", "pass".
import { err, ok, type Result } from '../base/result.ts';
import { TONES, type Tone } from '../content/vocabulary.ts';
import { MOVE_KINDS, type MoveKind } from './kernel/moves.ts';
import type { Move } from './moves.ts';

/** A move as text: type, card, tone and the word "account" where it has them, separated by single spaces. */
export function makeMove(move: Move): string {
  const parts: string[] = [move.type];
  if ('card' in move) parts.push(move.card);
  if ('tone' in move) parts.push(move.tone);
  if ('account' in move && move.account) parts.push('account');
  return parts.join(' ');
}

const isKind = (word: string): word is MoveKind => (MOVE_KINDS as readonly string[]).includes(word);
const isTone = (word: string | undefined): word is Tone => (TONES as readonly string[]).includes(word ?? '');

/** Reads what `makeMove` writes. The error says what was expected and what was found. */
export function parseMove(text: string): Result<Move, string> {
  const [type = '', card, tone, account, ...rest] = text.trim().split(/\s+/);
  const found = `found "${text.slice(0, 80)}"`;
  if (!isKind(type)) return err(`expected a move such as "make-claim <card> <tone>", ${found}`);
  if (type === 'pass' || type === 'press' || type === 'call-check' || type === 'reply') {
    return card === undefined ? ok({ type }) : err(`expected "${type}" alone, ${found}`);
  }
  if (card === undefined) return err(`expected a card after "${type}", ${found}`);
  if (type === 'spin')
    return tone === undefined ? ok({ type, card }) : err(`expected "spin <card>", ${found}`);
  if (!isTone(tone)) return err(`expected one of ${TONES.join(', ')} after the card, ${found}`);
  if (account === undefined) return ok({ type, card, tone });
  const accountable = type === 'make-claim' || type === 'answer';
  if (account !== 'account' || !accountable || rest.length > 0)
    return err(`expected nothing after the tone, ${found}`);
  return ok({ type, card, tone, account: true });
}
