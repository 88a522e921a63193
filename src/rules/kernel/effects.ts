// How a line moves perceptions, and the small bookkeeping that every line shares: composure, tone, worm, agenda.
import { TONES } from '../../content/vocabulary.ts';
import { COMPOSURE, type Constants, TONE_WORM } from '../constants.ts';
import { carried } from './carried.ts';
import { CELL, DIMENSION_COUNT, SEGMENT_COUNT, SIDE_STRIDE, TOPIC_COUNT } from './layout.ts';
import { type Ledger, note, nudge, TERM } from './ledger.ts';
import { rnd } from './numbers.ts';
import type { EffectTable, Tables } from './tables.ts';
import type { Application } from './ways.ts';

const ATTACKING = TONES.indexOf('attacking');
const COMPASSION_CELL = 1;
const LEADERSHIP_CELL = 5;
const HONESTY_CELL = 6;

/** First perception cell of the dimension for a side; add 8 per segment. */
export const leadershipCell = (side: number): number => side * SIDE_STRIDE + LEADERSHIP_CELL;
export const honestyCell = (side: number): number => side * SIDE_STRIDE + HONESTY_CELL;
export const planCell = (side: number): number => side * SIDE_STRIDE + 4;
export const costCell = (side: number): number => side * SIDE_STRIDE + 2;

/** Factor from composure, 0.8 to 1. */
export const delivery = ({ deliveryFloor }: Constants, cells: Int32Array, side: number): number =>
  deliveryFloor + (1 - deliveryFloor) * cells[CELL.composure + side]! * 0.00001;

/** Factor for saying two lines running in the same tone. */
export const monotony = (constants: Constants, cells: Int32Array, side: number, tone: number): number =>
  cells[CELL.lastTone + side] === tone + 1 ? constants.monotony : 1;

/** How far a segment believes a side, 0.75 to 1.25. */
export const credibility = (
  { credibilityFloor, credibilityGain }: Constants,
  cells: Int32Array,
  side: number,
  segment: number,
): number =>
  credibilityFloor + credibilityGain * cells[honestyCell(side) + segment * DIMENSION_COUNT]! * 0.00001;

/** Changes composure by milli-points within 0..100,000. */
export function compose(cells: Int32Array, side: number, change: number): void {
  const cell = CELL.composure + side;
  cells[cell] = Math.max(0, Math.min(100_000, cells[cell]! + change));
}

/**
 * Moves perceptions by table x factor x credibility x room. Room keeps every value inside 0..100,000 without clamping:
 * it is 1 at 50 points and 0 at the bound ahead. Carried: `factor`, delivery, topic, repetition and tone together.
 */
export function applyEffects(
  tables: Tables,
  cells: Int32Array,
  table: EffectTable,
  side: number,
  how: Application,
  ledger: Ledger | null,
): void {
  const { cells: targets, coefficients, runs } = table;
  const { factor } = carried;
  const { asker, askerGain, compassion, discount } = how;
  const ownCompassion = side * SIDE_STRIDE + COMPASSION_CELL;
  let k = 0;
  for (let s = 0; s < SEGMENT_COUNT; s++) {
    const m =
      factor * credibility(tables.constants, cells, side, s) * 0.00002 * (s === asker ? askerGain : 1);
    for (const end = runs[s + 1]!; k < end; k++) {
      const cell = targets[k]!;
      const x = coefficients[k]! * m * (cell === ownCompassion + s * DIMENSION_COUNT ? compassion : 1);
      const p = cells[cell]!;
      const change = rnd(x * (x > 0 ? 100_000 - p : p));
      const theirs = cell < SIDE_STRIDE ? side !== 0 : side !== 1;
      const spared = discount > 0 && theirs ? rnd(discount * change) : 0;
      cells[cell] = p + change - spared;
      if (how.live) cells[CELL.live + cell] = change - spared;
      if (ledger !== null && change !== 0) {
        note(ledger, how.term, cell, change);
        if (spared !== 0) note(ledger, TERM.forewarning, cell, -spared);
      }
    }
  }
}

/** Same shift for every segment in proportion to awareness, on one dimension of a side. Carried: `points`. */
export function shiftAll(
  tables: Tables,
  cells: Int32Array,
  firstCell: number,
  term: number,
  ledger: Ledger | null,
): void {
  const scale = 1000 * tables.kappa * carried.points;
  for (let s = 0; s < SEGMENT_COUNT; s++) {
    const delta = rnd(scale * tables.awareness[s]!);
    nudge(cells, firstCell + s * DIMENSION_COUNT, delta, term, ledger);
  }
}

/** A dodge. Carried: `noticed`. */
export function dodge(tables: Tables, cells: Int32Array, side: number, ledger: Ledger | null): void {
  const { noticed } = carried;
  const { dodgeHonesty, dodgeLeadership, dodgeUndecided } = tables.constants;
  carried.points = -dodgeHonesty * noticed;
  shiftAll(tables, cells, honestyCell(side), TERM.dodge, ledger);
  carried.points = -dodgeLeadership * noticed;
  shiftAll(tables, cells, leadershipCell(side), TERM.dodge, ledger);
  const scale = 1_000_000 * dodgeUndecided * noticed;
  for (let s = 0; s < SEGMENT_COUNT; s++) {
    cells[CELL.undecided + s]! += rnd(scale * tables.awareness[s]!);
  }
}

/** A contradiction of severity 1..3. Carried: `noticed`. */
export function contradict(
  tables: Tables,
  cells: Int32Array,
  side: number,
  severity: number,
  ledger: Ledger | null,
): void {
  const { contradictionHonesty, contradictionPlan } = tables.constants;
  const weight = (severity / 3) * carried.noticed;
  carried.points = -contradictionHonesty * weight;
  shiftAll(tables, cells, honestyCell(side), TERM.contradiction, ledger);
  carried.points = -contradictionPlan * weight;
  shiftAll(tables, cells, planCell(side), TERM.contradiction, ledger);
}

/** The worm: applause now, driven by tone and partisanship, never by persuasion. Carried: `evidence` and `attack`. */
export function moveWorm(tables: Tables, cells: Int32Array, side: number, tone: number): void {
  const { evidence, attack } = carried;
  const { wormUniversal, wormPartisan, wormDecay } = tables.constants;
  const sign = side === 0 ? 1 : -1;
  const pull = wormPartisan * (TONE_WORM[tone]! + 0.4 * attack + 0.2 * evidence);
  const agreeable = wormUniversal * (1 - attack) * (tone === 1 || tone === 3 ? 1 : 0.7);
  const tiring = tone === ATTACKING ? wormUniversal : 0;
  for (let s = 0; s < SEGMENT_COUNT; s++) {
    const y = agreeable - tiring * tables.fatigue[s]! + pull * sign * tables.identCentred[s]!;
    const step = sign * rnd(1000 * y);
    cells[CELL.worm + s] = rnd(wormDecay * cells[CELL.worm + s]!) + step;
    cells[CELL.performance + s]! += step;
  }
}

/** Adds mentions (milli, per dimension) `times` over to what the night is about. */
export function mention(cells: Int32Array, mentions: Int32Array, times: number): void {
  for (let d = 0; d < DIMENSION_COUNT; d++) {
    const amount = mentions[d]! * times;
    cells[CELL.agenda + d]! += amount;
    cells[CELL.mentions]! += amount;
  }
}

/** Counts a line of `side` on a topic. */
export const useTopic = (cells: Int32Array, side: number, topic: number): void => {
  cells[CELL.topicUse + side * TOPIC_COUNT + topic]! += 1;
};

/** Debates inform: every claim heard makes staying undecided less attractive. */
export function inform(tables: Tables, cells: Int32Array): void {
  const scale = 1_000_000 * tables.constants.undecidedDrop;
  for (let s = 0; s < SEGMENT_COUNT; s++) {
    cells[CELL.undecided + s]! -= rnd(scale * tables.awareness[s]!);
  }
}

/** The tone's own cost or gain on its speaker, then on composure and on the next line. Carried: `factor`. */
export function spendTone(
  tables: Tables,
  cells: Int32Array,
  side: 0 | 1,
  tone: number,
  ledger: Ledger | null,
): void {
  applyEffects(tables, cells, tables.toneEffects[side][tone]!, side, tables.ways.tone, ledger);
  compose(cells, side, COMPOSURE.tone[tone]!);
  cells[CELL.lastTone + side] = tone + 1;
}
