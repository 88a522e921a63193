// Chooses a coded move one move ahead, with a level's misjudgement and a persona's leanings. Reads only what the seat
// may know: the cells of a view, or cells and a night in which the other side's secrets are not consulted.
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
import { traitsOf } from './card-traits.ts';
import { wantsChallenge } from './challenge.ts';
import type { Level } from './levels.ts';
import { type LookAhead, makeLookAhead } from './look-ahead.ts';
import type { Persona } from './personas.ts';
import { planOf } from './plan.ts';

/** Chooses among the legal codes of `side`, whose turn it is. `random` draws from [0, 1). */
export type Chooser = (night: Night, cells: Int32Array, side: 0 | 1, random: () => number) => number;

/** A draw with mean 0 and standard deviation 1: three uniforms, no Gaussian mathematics. */
const misjudgement = (random: () => number): number => 2 * (random() + random() + random() - 1.5);

const PASS = encode(KIND.pass);

interface Judge {
  readonly level: Level;
  readonly persona: Persona;
  readonly ahead: LookAhead;
}

function leaning(night: Night, side: 0 | 1, code: number, persona: Persona): number {
  const aim = kindOf(code) === KIND.rebut ? night.tables.rebuttals[side][cardOf(code)]!.aim : -1;
  return persona.tones[toneOf(code)]! + (persona.aims[aim] ?? 0);
}

/** The line with the best judged value. A card is misjudged once, not once per tone; so is the thought of conceding. */
function bestLine(
  night: Night,
  cells: Int32Array,
  side: 0 | 1,
  codes: Int32Array,
  judge: Judge,
  random: () => number,
): number {
  const { level, persona, ahead } = judge;
  const plan = planOf(night, cells, side);
  const planned = plan !== null && plan.step === cells[CELL.step] ? plan.cards : null;
  const errors = new Map<number, number>();
  let best = PASS;
  let bestValue = Number.NEGATIVE_INFINITY;
  for (const code of codes) {
    const kind = kindOf(code);
    if (kind === KIND.pass || kind === KIND.press || kind === KIND['call-check']) continue;
    if (planned !== null && !planned.includes(cardOf(code))) continue;
    const thought = kind === KIND.concede ? -1 : cardOf(code);
    const error = errors.get(thought) ?? level.noise * misjudgement(random);
    errors.set(thought, error);
    const value =
      ahead.after(night, cells, side, code, level.mindsChecks) + leaning(night, side, code, persona) + error;
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
  const gain = ahead.after(night, cells, side, reply, false) - ahead.after(night, cells, side, PASS, false);
  const scarce = repliesAhead(night, cells, side) >= cells[CELL.replies + side]!;
  return gain > (scarce ? level.replyWorth : 0) ? reply : PASS;
}

/** The played claim that pulls hardest. */
function chooseSpin(night: Night, side: 0 | 1, codes: Int32Array): number {
  const claims = traitsOf(night.tables)[side];
  const pull = (code: number) => (kindOf(code) === KIND.spin ? claims[cardOf(code)]!.pull : -1);
  return codes.reduce((best, code) => (pull(code) > pull(best) ? code : best), PASS);
}

/** An opponent on coded moves: fast enough for batch play, and what `makeOpponent` wraps. */
export function makeChooser(level: Level, persona: Persona): Chooser {
  const buffer = makeMoveBuffer();
  const judge: Judge = { level, persona, ahead: makeLookAhead() };
  return (night, cells, side, random) => {
    const codes = buffer.subarray(0, legalCodes(night, cells, buffer));
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
