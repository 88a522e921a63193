// What kind of line a computer means to say next. It is fixed by its own hand and the step, so that an announced
// intent and the line that follows it agree. It must not look at the other hand.
import { mix } from '../base/rng.ts';
import { CARD, CELL, type Night, STEP, TOPIC_COUNT } from '../rules/index.ts';
import { type ClaimTraits, traitsOf } from './card-traits.ts';
import type { Temperament } from './temperaments.ts';

/** A planned line. */
export interface Plan {
  /** Index of the step at which it will be spoken. */
  readonly step: number;
  /** Topic index once it has been named, else -1. */
  readonly topic: number;
  /** Index in CLAIM_KINDS. */
  readonly kind: number;
  /** Cards (claim indexes) that keep to the plan. */
  readonly cards: readonly number[];
  /** Cards of any kind that would answer at that step. */
  readonly fitting: readonly number[];
}

/** How far the mood of the hour may lift one line over another. */
const MOOD = 0.5;

const isLine = (kind: number): boolean =>
  kind === STEP.opening || kind === STEP.claim || kind === STEP.answer;

/** The next step at which `side` speaks a line from its hand, or -1. */
export function nextLineStep(night: Night, cells: ArrayLike<number>, side: 0 | 1): number {
  for (let i = cells[CELL.step]!; i < night.kinds.length; i++) {
    if (night.sides[i] === side && isLine(night.kinds[i]!)) return i;
  }
  return -1;
}

/** True once everybody has heard what the line at `step` is to be about. */
function isNamed(night: Night, cells: ArrayLike<number>, step: number): boolean {
  const now = cells[CELL.step]!;
  const asked = night.kinds[step] === STEP.answer && night.kinds[step - 1] === STEP.answer ? step - 1 : step;
  return night.kinds[step] !== STEP.opening && now >= asked;
}

/** How squarely a claim answers at `step`, 0..1; 1 while nothing has been asked. */
function relevanceAt(night: Night, step: number, side: 0 | 1, card: number): number {
  const round = night.rounds[step]!;
  if (night.kinds[step] === STEP.answer) return night.questions[round]!.relevance[side][card]!;
  return night.tables.claims[side][card]!.topic === night.topics[round] ? 1 : 0;
}

/** Index of the topic a named step is about. */
function topicAt(night: Night, step: number): number {
  const round = night.rounds[step]!;
  if (night.kinds[step] === STEP.claim) return night.topics[round]!;
  const id = night.setup.questions[round];
  const question = night.tables.pack.questions.find((q) => q.id === id);
  return night.tables.pack.topics.findIndex((topic) => topic.id === question?.topic);
}

function strongestKind(
  cards: readonly number[],
  traits: readonly ClaimTraits[],
  step: number,
  temperament: Temperament,
): number {
  let best = -1;
  let kind = -1;
  for (const card of cards) {
    const mood = mix(step * 977 + card * 31 + TOPIC_COUNT) / 4294967296;
    const leaning = temperament.kinds[traits[card]!.kind]!;
    const value = traits[card]!.pull * leaning * (1 - MOOD + 2 * MOOD * mood);
    if (value > best) {
      best = value;
      kind = traits[card]!.kind;
    }
  }
  return kind;
}

/** Plans the next line of `side`, or null when it has none left to say. */
export function planOf(
  night: Night,
  cells: ArrayLike<number>,
  side: 0 | 1,
  temperament: Temperament,
): Plan | null {
  const step = nextLineStep(night, cells, side);
  if (step < 0) return null;
  const traits = traitsOf(night.tables)[side];
  const first = night.tables.layout.claims[side];
  const held = traits.map((_, card) => card).filter((card) => cells[first + card] === CARD.held);
  const opens = held.filter((card) => night.tables.claims[side][card]!.opens);
  const sayable = night.kinds[step] === STEP.opening && opens.length > 0 ? opens : held;
  if (sayable.length === 0) return null;
  const kind = strongestKind(sayable, traits, step, temperament);
  const ofKind = (cards: readonly number[], k: number) => cards.filter((card) => traits[card]!.kind === k);
  if (!isNamed(night, cells, step)) {
    return { step, topic: -1, kind, cards: ofKind(sayable, kind), fitting: sayable };
  }
  const fitting = sayable.filter((card) => relevanceAt(night, step, side, card) >= 0.5);
  const pool = fitting.length > 0 ? fitting : sayable;
  const kept = ofKind(pool, kind);
  const topic = topicAt(night, step);
  if (kept.length > 0) return { step, topic, kind, cards: kept, fitting: pool };
  const instead = strongestKind(pool, traits, step, temperament);
  return { step, topic, kind: instead, cards: ofKind(pool, instead), fitting: pool };
}
