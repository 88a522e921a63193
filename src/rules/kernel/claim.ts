// Lines that carry a claim card: opening, claim, answer, the line after a concession, closing.
import { carried } from './carried.ts';
import {
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
import type { Ledger } from './ledger.ts';
import type { Night } from './night.ts';
import { rnd } from './numbers.ts';
import { other, type QuestionMeta } from './tables.ts';
import type { Way } from './ways.ts';

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
  const { constants } = night.tables;
  carried.noticed = constants.dodgeNoticed * (account ? constants.account : 1);
  contradict(night.tables, cells, side, severity, ledger);
  cells[CELL.severitySum + side]! += severity;
}

/** Says a claim card in one of the ways; all that every such line does stands here. */
function sayClaim(
  night: Night,
  cells: Int32Array,
  side: 0 | 1,
  card: number,
  tone: number,
  account: number,
  way: Way,
  ledger: Ledger | null,
): void {
  const { tables } = night;
  const { constants } = tables;
  const meta = tables.claims[side][card]!;
  const used = cells[CELL.topicUse + side * TOPIC_COUNT + meta.topic]!;
  const severity = severityOf(night, cells, side, card);
  const forewarned = isForewarned(night, cells, side, meta.topic);
  const how = forewarned ? way.forewarned : way.plain;
  const said = delivery(constants, cells, side) * monotony(constants, cells, side, tone);
  carried.factor = (said * way.factor) / (1 + constants.repetition * used);
  applyEffects(tables, cells, tables.claimEffects[side][card]![tone]!, side, how, ledger);
  carried.factor = way.toneFactor;
  spendTone(tables, cells, side, tone, ledger);
  if (way.relevance < constants.dodgeBelow) {
    carried.noticed = constants.dodgeNoticed * (1 - way.relevance);
    dodge(tables, cells, side, ledger);
  }
  noteContradiction(night, cells, side, severity, account, ledger);
  if (how.discount > 0) cells[CELL.prebutted + other(side)] = 1;
  if (how.live) {
    cells[CELL.liveCard] = card + 1;
    cells[CELL.liveSide] = side;
    cells[CELL.liveTone] = tone;
    cells[CELL.liveRelevance] = rnd(1000 * way.relevance);
    cells[CELL.liveContradiction] = severity;
  }
  useTopic(cells, side, meta.topic);
  recordCard(night, cells, side, card);
  mention(cells, meta.mentions, way.mentions);
  inform(tables, cells);
  carried.evidence = meta.evidence;
  carried.attack = meta.attack;
  moveWorm(tables, cells, side, tone);
}

/** An opening statement: one claim card, answered by nobody. */
export function makeOpening(
  night: Night,
  cells: Int32Array,
  side: 0 | 1,
  card: number,
  tone: number,
  ledger: Ledger | null,
): void {
  sayClaim(night, cells, side, card, tone, 0, night.tables.ways.opening, ledger);
}

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
  const { claims, ways } = night.tables;
  const way = claims[side][card]!.topic === topic ? ways.onTopic : ways.offTopic;
  sayClaim(night, cells, side, card, tone, account, way, ledger);
}

/** An answer to a citizen. The asker's own segment listens harder. */
export function makeAnswer(
  night: Night,
  cells: Int32Array,
  side: 0 | 1,
  card: number,
  tone: number,
  account: number,
  question: QuestionMeta,
  ledger: Ledger | null,
): void {
  clearLive(cells);
  const way = question.ways[side][card]![tone]!;
  sayClaim(night, cells, side, card, tone, account, way, ledger);
  cells[CELL.relevanceSum + side]! += rnd(1000 * way.relevance);
  cells[CELL.relevanceCount + side]! += 1;
}

/** The line that follows a concession: a claim on another topic at half strength, which nobody rebuts. */
export function sayAfterConcession(
  night: Night,
  cells: Int32Array,
  side: 0 | 1,
  card: number,
  tone: number,
  ledger: Ledger | null,
): void {
  sayClaim(night, cells, side, card, tone, 0, night.tables.ways.afterConcession, ledger);
}

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
  const { constants } = tables;
  const meta = tables.claims[side][card]!;
  let lines = 0;
  for (let topic = 0; topic < TOPIC_COUNT; topic++)
    lines += cells[CELL.topicUse + side * TOPIC_COUNT + topic]!;
  const share = lines === 0 ? 0 : cells[CELL.topicUse + side * TOPIC_COUNT + meta.topic]! / lines;
  const said = delivery(constants, cells, side) * monotony(constants, cells, side, tone);
  carried.factor = said * constants.closing * (constants.closingFloor + share);
  const table = tables.claimEffects[side][card]![tone]!;
  applyEffects(tables, cells, table, side, tables.ways.closing, ledger);
  carried.factor = 1;
  spendTone(tables, cells, side, tone, ledger);
  mention(cells, meta.mentions, 1);
  carried.evidence = meta.evidence;
  carried.attack = meta.attack;
  moveWorm(tables, cells, side, tone);
}
