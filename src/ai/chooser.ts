// Chooses a coded move with a level's depth and misjudgement and a temperament's leanings. Reads only what the seat may
// know: the cells of a view, or cells and a night in which the other side's secrets are not consulted.
import {
  CELL,
  cardOf,
  encode,
  KIND,
  kindOf,
  legalCodes,
  makeMoveBuffer,
  type Night,
  STEP,
  toneOf,
} from '../rules/index.ts';
import { naturalTonesOf, traitsOf } from './card-traits.ts';
import { wantsChallenge } from './challenge.ts';
import { type Foresight, makeForesight } from './foresight.ts';
import type { Level } from './levels.ts';
import { type LookAhead, makeLookAhead } from './look-ahead.ts';
import { planOf } from './plan.ts';
import { savingOf } from './saving.ts';
import type { Temperament } from './temperaments.ts';

/** Chooses among the legal codes of `side`, whose turn it is. `random` draws from [0, 1). */
export type Chooser = (night: Night, cells: Int32Array, side: 0 | 1, random: () => number) => number;

/** Whether a code may be played. */
export type Allows = (night: Night, cells: Int32Array, side: 0 | 1, code: number) => boolean;

/** What a player who is held to a restriction may play; a player held to nothing has none. */
export interface Allowed {
  readonly allows: Allows;
  /** What may be said where the rule leaves nothing to say; null: then silence. */
  readonly instead: Allows | null;
}

/** A draw with mean 0 and standard deviation 1: three uniforms, no Gaussian mathematics. */
const misjudgement = (random: () => number): number => 2 * (random() + random() + random() - 1.5);

const PASS = encode(KIND.pass);
const PRESS = encode(KIND.press);
const CALL_CHECK = encode(KIND['call-check']);

interface Judge {
  readonly level: Level;
  readonly temperament: Temperament;
  readonly ahead: LookAhead;
  readonly foresight: Foresight;
}

/** A line as it is judged. */
interface Judged {
  readonly code: number;
  /** Judged value without what comes after, percentage points. */
  readonly value: number;
  /** What misjudgement, leaning and saving put on top of the bare value. */
  readonly bias: number;
}

function leaning(night: Night, side: 0 | 1, code: number, temperament: Temperament): number {
  const kind = kindOf(code);
  const aim = kind === KIND.rebut ? night.tables.rebuttals[side][cardOf(code)]!.aim : -1;
  const concession = kind === KIND.concede ? temperament.concession : 0;
  return temperament.tones[toneOf(code)]! + (temperament.aims[aim] ?? 0) + concession;
}

function isNatural(night: Night, side: 0 | 1, code: number): boolean {
  const { claims, rebuttals } = naturalTonesOf(night.tables)[side];
  const tones = kindOf(code) === KIND.rebut ? rebuttals : claims;
  return tones[cardOf(code)] === toneOf(code);
}

const isSpoken = (code: number): boolean => code !== PASS && code !== PRESS && code !== CALL_CHECK;

/** Codes that keep to the announced plan; a restriction may leave only others that answer, or whatever is spoken. */
function sayable(night: Night, cells: Int32Array, side: 0 | 1, codes: Int32Array, judge: Judge): Int32Array {
  const plan = planOf(night, cells, side, judge.temperament);
  const fits = (code: number) => judge.level.fitsTone || isNatural(night, side, code);
  const spoken = codes.filter((code) => isSpoken(code) && fits(code));
  if (plan === null || plan.step !== cells[CELL.step]) return spoken;
  const within = (cards: readonly number[]) => spoken.filter((code) => cards.includes(cardOf(code)));
  const planned = within(plan.cards);
  const fitting = planned.length > 0 ? planned : within(plan.fitting);
  return fitting.length > 0 ? fitting : spoken;
}

/** Every line with its value there and then. A card is misjudged once, not once per tone; so is the thought of conceding. */
function judged(
  night: Night,
  cells: Int32Array,
  side: 0 | 1,
  codes: Int32Array,
  judge: Judge,
  random: () => number,
): Judged[] {
  const { level, temperament, ahead } = judge;
  const errors = new Map<number, number>();
  return Array.from(sayable(night, cells, side, codes, judge), (code) => {
    const thought = kindOf(code) === KIND.concede ? -1 : cardOf(code);
    const error = errors.get(thought) ?? level.noise * misjudgement(random);
    errors.set(thought, error);
    const kept = level.saves ? savingOf(night, cells, side, code) : 0;
    const bias = leaning(night, side, code, temperament) + error - kept;
    const caution = level.mindsChecks ? temperament.caution : 0;
    return { code, bias, value: bias + ahead.after(night, cells, side, code, caution) };
  });
}

/** The line with the best value, after thinking the likeliest ones through as far as the level does. */
function bestLine(
  night: Night,
  cells: Int32Array,
  side: 0 | 1,
  codes: Int32Array,
  judge: Judge,
  random: () => number,
): number {
  const { level, foresight, temperament } = judge;
  const lines = judged(night, cells, side, codes, judge, random);
  if (lines.length === 0) return PASS;
  lines.sort((a, b) => b.value - a.value || a.code - b.code);
  if (level.depth === 0 || !foresight.reaches(night, cells)) return lines[0]!.code;
  const caution = level.mindsChecks ? temperament.caution : 0;
  let best = PASS;
  let bestValue = Number.NEGATIVE_INFINITY;
  for (const { code, bias } of lines.slice(0, level.breadth)) {
    const value = bias + foresight.after(night, cells, side, code, level, caution);
    if (value > bestValue) {
      bestValue = value;
      best = code;
    }
  }
  return best;
}

/** Steps after this one at which `side` may yet want a reply. */
function repliesAhead(night: Night, cells: Int32Array, side: 0 | 1): number {
  let count = 0;
  for (let i = cells[CELL.step]! + 1; i < night.kinds.length; i++) {
    if (night.kinds[i] === STEP.reply && night.sides[i] === side) count++;
  }
  return count;
}

function chooseReply(night: Night, cells: Int32Array, side: 0 | 1, codes: Int32Array, judge: Judge): number {
  const reply = encode(KIND.reply);
  if (!codes.includes(reply)) return PASS;
  const { ahead, level } = judge;
  const gain = ahead.after(night, cells, side, reply, 0) - ahead.after(night, cells, side, PASS, 0);
  const scarce = repliesAhead(night, cells, side) >= cells[CELL.replies + side]!;
  return gain > (scarce ? level.replyWorth : 0) ? reply : PASS;
}

/** The played claim that pulls hardest. */
function chooseSpin(night: Night, side: 0 | 1, codes: Int32Array): number {
  const claims = traitsOf(night.tables)[side];
  const pull = (code: number) => (kindOf(code) === KIND.spin ? claims[cardOf(code)]!.pull : -1);
  return codes.reduce((best, code) => (pull(code) > pull(best) ? code : best), PASS);
}

function heldTo(
  night: Night,
  cells: Int32Array,
  side: 0 | 1,
  legal: Int32Array,
  { allows, instead }: Allowed,
): Int32Array {
  const keep = (rule: Allows) => legal.filter((code) => code === PASS || rule(night, cells, side, code));
  const kept = keep(allows);
  return instead !== null && !kept.some(isSpoken) ? keep(instead) : kept;
}

/** An opponent on coded moves: fast enough for batch play, and what `makeOpponent` wraps. */
export function makeChooser(level: Level, temperament: Temperament, allowed?: Allowed): Chooser {
  const buffer = makeMoveBuffer();
  const judge: Judge = { level, temperament, ahead: makeLookAhead(), foresight: makeForesight() };
  return (night, cells, side, random) => {
    const legal = buffer.subarray(0, legalCodes(night, cells, buffer));
    const codes = allowed ? heldTo(night, cells, side, legal, allowed) : legal;
    if (level.challenges) {
      const challenge = wantsChallenge(night, cells, side, codes, judge.ahead);
      if (challenge !== null) return challenge;
    }
    const kind = night.kinds[cells[CELL.step]!]!;
    if (kind === STEP.reply) return chooseReply(night, cells, side, codes, judge);
    if (kind === STEP.spin) return chooseSpin(night, side, codes);
    return bestLine(night, cells, side, codes, judge, random);
  };
}
