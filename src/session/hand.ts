// What the player may do now, as the panel shows it: cards with what they promise, and moves without a card.
// Order shows fit, never a number to maximise.
import type { Claim, Rebuttal } from '../content/schema.ts';
import { AIMS, type Aim, type Side, type Tone } from '../content/vocabulary.ts';
import { type DebateState, type Move, type Night, type Preview, preview } from '../rules/index.ts';

export type CardMoveType =
  | 'make-opening'
  | 'make-claim'
  | 'rebut'
  | 'concede'
  | 'answer'
  | 'make-closing'
  | 'spin';

/** A playable card. */
export interface CardOption {
  readonly type: CardMoveType;
  readonly card: string;
  readonly topic: string;
  /** Tone it is said in unless the player changes it. */
  readonly tone: Tone;
  /** Part of the claim that a rebuttal aims at. */
  readonly aim: Aim | null;
  readonly preview: Preview | null;
  /** True when the player learned the note about it: accuracy and checkability are known. */
  readonly noted: boolean;
  /** Accuracy grade 0..4 when known; null for opinions and for cards without a note. */
  readonly grade: number | null;
  /** True when the card contradicts something and may come with an explanation. */
  readonly accountable: boolean;
}

export interface Choices {
  readonly cards: readonly CardOption[];
  /** Concessions: the point is granted, and one of these lines follows. */
  readonly concessions: readonly CardOption[];
  readonly actions: readonly ('reply' | 'press' | 'call-check' | 'pass')[];
}

/** Number of cards the panel shows before "more". */
export const SHOWN_CARDS = 4;

type CardMove = Extract<Move, { card: string }>;
const isCardMove = (move: Move): move is CardMove => 'card' in move;

function cardOf(night: Night, move: CardMove): Claim | Rebuttal {
  const { pack } = night.tables;
  const list: readonly (Claim | Rebuttal)[] = move.type === 'rebut' ? pack.rebuttals : pack.claims;
  return list.find((card) => card.id === move.card)!;
}

function isNoted(night: Night, side: Side, card: string): boolean {
  const learned = night.setup.preparations[side].notes;
  return night.tables.pack.notes.some(
    (note) => learned.includes(note.id) && (note.claim === card || note.rebuttal === card),
  );
}

function optionOf(
  night: Night,
  state: DebateState,
  side: Side,
  move: CardMove,
  accountable: boolean,
): CardOption {
  const card = cardOf(night, move);
  const noted = isNoted(night, side, card.id);
  return {
    type: move.type,
    card: card.id,
    topic: card.topic,
    tone: card.tone,
    aim: 'aim' in card ? card.aim : null,
    preview: preview(night, state, side, move),
    noted,
    grade: noted ? card.accuracy : null,
    accountable,
  };
}

const relevance = (option: CardOption): number => option.preview?.relevance ?? 0;

/** Best fit first: answers before near misses, then learned cards, then in the order of the aims; ids break ties. */
function byFit(a: CardOption, b: CardOption): number {
  const aim = (option: CardOption) => (option.aim === null ? 0 : AIMS.indexOf(option.aim));
  return (
    relevance(b) - relevance(a) ||
    Number(b.noted) - Number(a.noted) ||
    aim(a) - aim(b) ||
    (a.card < b.card ? -1 : a.card > b.card ? 1 : 0)
  );
}

/** Puts one card of each aim first, so that the first four offer different ways to answer. */
function variedFirst(options: readonly CardOption[]): CardOption[] {
  const seen = new Set<string>();
  const first: CardOption[] = [];
  const rest: CardOption[] = [];
  for (const option of options) {
    const kind = option.aim ?? option.card;
    const fits = relevance(option) >= 0.5;
    (fits && !seen.has(kind) ? first : rest).push(option);
    seen.add(kind);
  }
  return [...first, ...rest].sort((a, b) => Number(relevance(b) >= 0.5) - Number(relevance(a) >= 0.5));
}

/** The choices of `side` from its legal moves. Each card appears once, in its natural tone. */
export function choicesOf(night: Night, state: DebateState, side: Side, legal: readonly Move[]): Choices {
  const cards = new Map<string, CardMove>();
  const accounts = new Set<string>();
  for (const move of legal) {
    if (!isCardMove(move)) continue;
    const key = `${move.type}/${move.card}`;
    if (!cards.has(key)) cards.set(key, { ...move, ...('account' in move ? { account: false } : {}) });
    if ('account' in move && move.account) accounts.add(key);
  }
  const options = [...cards].map(([key, move]) => optionOf(night, state, side, move, accounts.has(key)));
  const actions = legal
    .filter((move) => !isCardMove(move))
    .map((move) => move.type) as Choices['actions'][number][];
  return {
    cards: variedFirst(options.filter((option) => option.type !== 'concede').sort(byFit)),
    concessions: options.filter((option) => option.type === 'concede').sort(byFit),
    actions,
  };
}

/** The move that plays an option in a tone. */
export function moveOfOption(option: CardOption, tone: Tone, account: boolean): Move {
  const { type, card } = option;
  if (type === 'spin') return { type, card };
  if ((type === 'make-claim' || type === 'answer') && account) return { type, card, tone, account: true };
  return { type, card, tone };
}
