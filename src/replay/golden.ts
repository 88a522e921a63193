// Golden replays: whole nights kept in files, with what they must come to. A plan says how such a night is played, so that
// it can be played again after the pack or the numbers change on purpose. Reads and writes no files.
import { err, ok, type Result } from '../base/result.ts';
import { makeRng, type Rng } from '../base/rng.ts';
import { seedOf } from '../base/seed.ts';
import { packHash } from '../content/pack-hash.ts';
import type { Pack } from '../content/schema.ts';
import { type Format, type Preset, SIDES, type Side } from '../content/vocabulary.ts';
import {
  HAND,
  legalMoves,
  type Move,
  outcome,
  type Preparation,
  type Score,
  scoreOf,
  type Tables,
  turnOf,
} from '../rules/index.ts';
import { openDebate, type PlayedDebate, playOn } from './played-debate.ts';
import { type ReplayRecord, recordOf, stateHash } from './record.ts';
import { rederive } from './rederive.ts';

/** How a side plays: what it prefers wherever that is legal. `any` draws from everything. */
export type Manner = 'steady' | 'challenging' | 'conceding' | 'turning' | 'silent' | 'any';

/** How a golden night is prepared and played. Everything else follows from `seed`. */
export interface GoldenPlan {
  readonly seed: number;
  readonly format: Format;
  readonly preset: Preset;
  readonly opener: Side;
  readonly manners: readonly [Manner, Manner];
  /** Planks drawn from the whole list instead of the prepared platform. */
  readonly boldPlatforms: boolean;
}

/** What a golden night must come to. */
export interface GoldenResult {
  /** SHA-256 of the cells at the end. */
  readonly state: string;
  /** Change in the net best-party lead of side 0, percentage points, six decimals. */
  readonly bestLeadChange: number;
  readonly winner: Side | 'draw';
  /** Score of each side against an even par. */
  readonly scores: readonly [Score['parts'], Score['parts']];
}

export interface GoldenReplay {
  readonly plan: GoldenPlan;
  readonly record: ReplayRecord;
  readonly expected: GoldenResult;
}

const DRAW = { move: 1, plank: 2, forewarning: 3 } as const;

const isSpecial = (move: Move): boolean =>
  move.type === 'press' ||
  move.type === 'call-check' ||
  move.type === 'concede' ||
  move.type === 'pass' ||
  ('account' in move && move.account === true);

/** What a manner looks for, given the cards that would contradict something said or promised. */
function prefers(manner: Manner, turning: ReadonlySet<string>): (move: Move) => boolean {
  switch (manner) {
    case 'challenging':
      return ({ type }) => type === 'press' || type === 'call-check';
    case 'conceding':
      return ({ type }) => type === 'concede';
    case 'turning':
      return (move) => 'card' in move && turning.has(move.card);
    case 'silent':
      return ({ type }) => type === 'pass';
    default:
      return () => false;
  }
}

function chooseMove(legal: readonly Move[], manner: Manner, draw: number): Move {
  const pick = (pool: readonly Move[]): Move => pool[Math.floor(draw * pool.length)]!;
  if (manner === 'any') return pick(legal);
  // A silent side still says what opens and closes the night, or there would be nothing to be silent about.
  const answering = legal.some(({ type }) => type === 'rebut' || type === 'reply' || type === 'answer');
  const turning = new Set(legal.flatMap((move) => ('account' in move && move.account ? [move.card] : [])));
  const preferred = legal.filter(prefers(manner, turning));
  if (preferred.length > 0 && (manner !== 'silent' || answering)) return pick(preferred);
  const plain = legal.filter((move) => !isSpecial(move));
  return pick(plain.length > 0 ? plain : legal);
}

function prepare(pack: Pack, side: Side, plan: GoldenPlan, rng: Rng): Preparation {
  const notes = pack.notes.filter((note) => note.side === side);
  const first = plan.seed % Math.max(1, notes.length - HAND.notes);
  return {
    platform: pack.topics.map((topic, t) => {
      const planks = pack.planks.filter((plank) => plank.side === side && plank.area === topic.id);
      const drawn = planks[Math.floor(rng(10 * side + t, DRAW.plank) * planks.length)]!;
      return plan.boldPlatforms ? drawn.id : pack.sides[side].defaultPlatform[t]!;
    }),
    notes: notes.slice(first, first + (plan.seed % (HAND.notes + 1))).map((note) => note.id),
    prebuttal: pack.topics[Math.floor(rng(side, DRAW.forewarning) * pack.topics.length)]!.id,
  };
}

/** Plays the night of a plan. Throws when its preparation cannot stand, which would be a fault of the pack. */
function playPlan(plan: GoldenPlan, tables: Tables, hash: string): PlayedDebate {
  const rng = makeRng(seedOf(plan.seed + 1));
  const { pack } = tables;
  const { format, preset, opener } = plan;
  const preparations = [prepare(pack, 0, plan, rng), prepare(pack, 1, plan, rng)] as const;
  const opened = openDebate({
    tables,
    packHash: hash,
    options: { format, preset, opener, preparations },
    seed: seedOf(plan.seed),
  });
  if (!opened.ok) throw new Error(`golden plan ${plan.seed}: ${JSON.stringify(opened.error)}`);
  let debate = opened.value;
  for (let turn = 0; ; turn++) {
    const side = turnOf(debate.night, debate.state);
    if (side === null) return debate;
    const legal = legalMoves(debate.night, debate.state, side);
    const move = chooseMove(legal, plan.manners[side], rng(turn, DRAW.move));
    const played = playOn(debate, side, move);
    if (!played.ok) throw new Error(`golden plan ${plan.seed}: ${JSON.stringify(played.error)}`);
    debate = played.value.debate;
  }
}

function resultOf(debate: PlayedDebate): GoldenResult {
  const { night, base, state } = debate;
  const { best, winner } = outcome(night.tables, base.cells, state.cells);
  const parts = SIDES.map((side) => scoreOf(night.tables, base.cells, state.cells, side).parts);
  return {
    state: stateHash(state),
    bestLeadChange: Math.floor(best.change * 1e6 + 0.5) / 1e6,
    winner,
    scores: [parts[0]!, parts[1]!],
  };
}

/** Plays the night of `plan` on tables of its preset and writes down what it came to. */
export function makeGolden(
  plan: GoldenPlan,
  tables: Tables,
  hash: string = packHash(tables.pack),
): GoldenReplay {
  const debate = playPlan(plan, tables, hash);
  return { plan, record: recordOf(debate), expected: resultOf(debate) };
}

/** Plays the moves of a golden replay again: what they come to now, or where the record no longer fits. */
export function replayGolden(
  { record }: GoldenReplay,
  tables: Tables,
  hash: string = packHash(tables.pack),
): Result<{ readonly debate: PlayedDebate; readonly result: GoldenResult }, string> {
  const debate = rederive(record, tables, hash);
  if (!debate.ok) return err(`${debate.error.at}: ${debate.error.reason}`);
  return ok({ debate: debate.value, result: resultOf(debate.value) });
}
