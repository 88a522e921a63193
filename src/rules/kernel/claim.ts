// Lines that carry a claim card: opening, claim, answer, the line after a concession, closing.
import { CONSTANTS } from '../constants.ts';
import {
  type Application,
  applyEffects,
  contradict,
  delivery,
  dodge,
  inform,
  mention,
  monotony,
  moveWorm,
  spendTone,
  useTopic,
} from './effects.ts';
import { CARD, CELL, PERCEPTIONS, TOPIC_COUNT } from './layout.ts';
import { type Ledger, TERM } from './ledger.ts';
import type { Night, NightQuestion } from './night.ts';
import { rnd } from './numbers.ts';
import { FOREWARNED_REACH, PLAIN_REACH, type Reach } from './reach.ts';
import { other } from './tables.ts';

/** What is special about one way of playing a claim card. */
interface Delivered {
  readonly term: number;
  /** Becomes the line that can be rebutted, checked or pressed. */
  readonly live: boolean;
  /** 0..1: how far it answers what was asked. */
  readonly relevance: number;
  /** Extra factor on the effect. */
  readonly factor: number;
  /** Factor on the tone's own effects. */
  readonly toneFactor: number;
  /** How many mentions it makes. */
  readonly mentions: number;
}

/** Forgets the live claim. */
export function clearLive(cells: Int32Array): void {
  cells.fill(0, CELL.live, CELL.live + 2 * PERCEPTIONS);
  cells.fill(0, CELL.liveCard, CELL.rebuttalRelevance + 1);
}

/** Severity 0..3 of playing a claim against the own platform and what the side has already said. */
export function severityOf(night: Night, cells: Int32Array, side: 0 | 1, card: number): number {
  if (!night.switches.contradictions) return 0;
  let worst = night.platformConflicts[side][card]!;
  const row = night.tables.claimConflicts[side][card]!;
  const hand = night.tables.layout.claims[side];
  for (let c = 0; c < row.length; c++) {
    if (row[c]! > worst && cells[hand + c] === CARD.used) worst = row[c]!;
  }
  return worst;
}

/** True when the other side forewarned voters about this topic and has not used that up. */
function isForewarned(night: Night, cells: Int32Array, side: 0 | 1, topic: number): boolean {
  const listener = other(side);
  return night.prebuttal[listener] === topic && cells[CELL.prebutted + listener] === 0;
}

function recordCard(night: Night, cells: Int32Array, side: 0 | 1, card: number): void {
  const meta = night.tables.claims[side][card]!;
  cells[night.tables.layout.claims[side] + card] = CARD.used;
  if (meta.grade >= 0) {
    cells[CELL.gradeSum + side]! += meta.grade;
    cells[CELL.gradeCount + side]! += 1;
  }
}

function noteContradiction(
  night: Night,
  cells: Int32Array,
  side: 0 | 1,
  severity: number,
  account: number,
  ledger: Ledger | null,
): void {
  if (severity === 0) return;
  const noticed = CONSTANTS.dodgeNoticed * (account ? CONSTANTS.account : 1);
  contradict(night.tables, cells, side, severity, noticed, ledger);
  cells[CELL.severitySum + side]! += severity;
}

function sayClaim(
  night: Night,
  cells: Int32Array,
  side: 0 | 1,
  card: number,
  tone: number,
  account: number,
  reach: Reach,
  how: Delivered,
  ledger: Ledger | null,
): void {
  const { tables } = night;
  const meta = tables.claims[side][card]!;
  const used = cells[CELL.topicUse + side * TOPIC_COUNT + meta.topic]!;
  const severity = severityOf(night, cells, side, card);
  const factor =
    (delivery(cells, side) * monotony(cells, side, tone) * how.factor) / (1 + CONSTANTS.repetition * used);
  const application: Application = { term: how.term, live: how.live, reach };
  applyEffects(cells, tables.claimEffects[side][card]![tone]!, side, factor, application, ledger);
  spendTone(tables, cells, side, tone, how.toneFactor, ledger);
  if (how.relevance < CONSTANTS.dodgeBelow) {
    dodge(tables, cells, side, CONSTANTS.dodgeNoticed * (1 - how.relevance), ledger);
  }
  noteContradiction(night, cells, side, severity, account, ledger);
  if (reach.discount > 0) cells[CELL.prebutted + other(side)] = 1;
  if (how.live) {
    cells[CELL.liveCard] = card + 1;
    cells[CELL.liveSide] = side;
    cells[CELL.liveTone] = tone;
    cells[CELL.liveRelevance] = rnd(1000 * how.relevance);
    cells[CELL.liveContradiction] = severity;
  }
  useTopic(cells, side, meta.topic);
  recordCard(night, cells, side, card);
  mention(cells, meta.mentions, how.mentions);
  inform(tables, cells);
  moveWorm(tables, cells, side, tone, meta.evidence, meta.attack);
}

const plainReach = (forewarned: boolean): Reach => (forewarned ? FOREWARNED_REACH : PLAIN_REACH);

const OPENING: Delivered = {
  term: TERM.opening,
  live: false,
  relevance: 1,
  factor: CONSTANTS.opening,
  toneFactor: 1,
  mentions: CONSTANTS.openingMentions,
};

/** An opening statement: one claim card, answered by nobody. */
export function makeOpening(
  night: Night,
  cells: Int32Array,
  side: 0 | 1,
  card: number,
  tone: number,
  ledger: Ledger | null,
): void {
  const forewarned = isForewarned(night, cells, side, night.tables.claims[side][card]!.topic);
  sayClaim(night, cells, side, card, tone, 0, plainReach(forewarned), OPENING, ledger);
}

const ON_TOPIC: Delivered = {
  term: TERM.claim,
  live: true,
  relevance: 1,
  factor: 1,
  toneFactor: 1,
  mentions: 1,
};
const OFF_TOPIC: Delivered = {
  ...ON_TOPIC,
  relevance: CONSTANTS.pivotRelevance,
  factor: CONSTANTS.pivot,
};

/** The claim that starts an exchange on `topic`. */
export function makeClaim(
  night: Night,
  cells: Int32Array,
  side: 0 | 1,
  card: number,
  tone: number,
  account: number,
  topic: number,
  ledger: Ledger | null,
): void {
  clearLive(cells);
  const own = night.tables.claims[side][card]!.topic;
  const reach = plainReach(isForewarned(night, cells, side, own));
  sayClaim(night, cells, side, card, tone, account, reach, own === topic ? ON_TOPIC : OFF_TOPIC, ledger);
}

/** An answer to a citizen. The asker's own segment listens harder. */
export function makeAnswer(
  night: Night,
  cells: Int32Array,
  side: 0 | 1,
  card: number,
  tone: number,
  account: number,
  question: NightQuestion,
  ledger: Ledger | null,
): void {
  clearLive(cells);
  const relevance = question.relevance[side][card]!;
  const forewarned = isForewarned(night, cells, side, night.tables.claims[side][card]!.topic);
  const how: Delivered = {
    term: TERM.answer,
    live: true,
    relevance,
    factor: CONSTANTS.answer * (relevance < CONSTANTS.dodgeBelow ? CONSTANTS.pivot : 1),
    toneFactor: tone === 2 ? CONSTANTS.answerAttack : 1,
    mentions: 1,
  };
  sayClaim(night, cells, side, card, tone, account, question.reach[tone]![forewarned ? 1 : 0], how, ledger);
  cells[CELL.relevanceSum + side]! += rnd(1000 * relevance);
  cells[CELL.relevanceCount + side]! += 1;
}

const AFTER_CONCESSION: Delivered = {
  ...ON_TOPIC,
  term: TERM.concession,
  live: false,
  factor: CONSTANTS.concessionPivot,
  mentions: 1,
};

/** The line that follows a concession: a claim on another topic at half strength, which nobody rebuts. */
export function sayAfterConcession(
  night: Night,
  cells: Int32Array,
  side: 0 | 1,
  card: number,
  tone: number,
  ledger: Ledger | null,
): void {
  const forewarned = isForewarned(night, cells, side, night.tables.claims[side][card]!.topic);
  sayClaim(night, cells, side, card, tone, 0, plainReach(forewarned), AFTER_CONCESSION, ledger);
}

const CLOSING: Application = { term: TERM.closing, live: false, reach: PLAIN_REACH };

/** A closing statement repeats a line of the night; it counts for more the more the side has stayed on its topic. */
export function makeClosing(
  night: Night,
  cells: Int32Array,
  side: 0 | 1,
  card: number,
  tone: number,
  ledger: Ledger | null,
): void {
  const { tables } = night;
  const meta = tables.claims[side][card]!;
  let lines = 0;
  for (let topic = 0; topic < TOPIC_COUNT; topic++)
    lines += cells[CELL.topicUse + side * TOPIC_COUNT + topic]!;
  const share = lines === 0 ? 0 : cells[CELL.topicUse + side * TOPIC_COUNT + meta.topic]! / lines;
  const factor =
    delivery(cells, side) *
    monotony(cells, side, tone) *
    CONSTANTS.closing *
    (CONSTANTS.closingFloor + share);
  applyEffects(cells, tables.claimEffects[side][card]![tone]!, side, factor, CLOSING, ledger);
  spendTone(tables, cells, side, tone, 1, ledger);
  mention(cells, meta.mentions, 1);
  moveWorm(tables, cells, side, tone, meta.evidence, meta.attack);
}
