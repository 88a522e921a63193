// Debates for tests of the rules: opened from small numbers, and played with moves drawn from the seed.
import fc from 'fast-check';
import { makeRng, type Rng } from '../../src/base/rng.ts';
import { seedOf } from '../../src/base/seed.ts';
import type { Pack } from '../../src/content/schema.ts';
import { FORMATS, type Format, PRESETS, type Preset, type Side } from '../../src/content/vocabulary.ts';
import {
  compilePack,
  type DebateEvent,
  type DebateOptions,
  type DebateState,
  decide,
  evolveAll,
  HAND,
  legalMoves,
  type Move,
  type Night,
  type OpenedDebate,
  type Preparation,
  type Switch,
  setup,
  type Tables,
  turnOf,
} from '../../src/rules/index.ts';
import { loadChannelPack } from './channel-pack.ts';
import { makeTestPack } from './test-pack.ts';

/** Everything that fixes a debate of a test. */
export interface DebatePlan {
  readonly pack: number;
  readonly seed: number;
  readonly play: number;
  readonly format: Format;
  readonly preset: Preset;
}

/** Plans for properties: the Channel pack (0) or random cards, any seed, any moves, both formats and presets. */
export const anyPlan: fc.Arbitrary<DebatePlan> = fc.record({
  pack: fc.integer({ min: 0, max: 60 }),
  seed: fc.nat(1_000_000),
  play: fc.nat(1_000_000),
  format: fc.constantFrom(...FORMATS),
  preset: fc.constantFrom(...PRESETS),
});

const compiled = new Map<string, Tables>();

const packs = new Map<number, Pack>();

/** Pack 0 is the one that ships; every other number makes a test pack. */
export function packNumbered(n: number): Pack {
  const found = packs.get(n) ?? (n === 0 ? loadChannelPack() : makeTestPack(n));
  packs.set(n, found);
  return found;
}

/** Tables of pack `n`, compiled once. */
export function testTables(n: number, preset: Preset = 'vivid'): Tables {
  const key = `${n}.${preset}`;
  const found = compiled.get(key) ?? compilePack(packNumbered(n), preset);
  compiled.set(key, found);
  return found;
}

/** A legal preparation drawn from `n`: one plank per area, some notes, sometimes a forewarning. */
export function makePreparation(pack: Pack, side: Side, n: number): Preparation {
  const rng = makeRng(seedOf(n));
  const pick = <T>(items: readonly T[], stream: number): T =>
    items[Math.floor(rng(side, stream) * items.length)]!;
  const notes = pack.notes.filter((note) => note.side === side);
  const count = Math.floor(rng(side, 90) * (HAND.notes + 1));
  return {
    platform: pack.topics.map(
      (topic, t) =>
        pick(
          pack.planks.filter((plank) => plank.side === side && plank.area === topic.id),
          t,
        ).id,
    ),
    notes: notes.slice(0, count).map((note) => note.id),
    prebuttal: rng(side, 91) < 0.7 ? pick(pack.topics, 92).id : null,
  };
}

/** The preparation that moves nothing: the prepared platform, no notes, no forewarning. */
export const plainPreparation = (pack: Pack, side: Side): Preparation => ({
  platform: pack.sides[side].defaultPlatform,
  notes: [],
  prebuttal: null,
});

/** Opens a debate or throws: test preparations are legal. */
export function openDebate(tables: Tables, seed: number, options: Partial<DebateOptions> = {}): OpenedDebate {
  const { pack } = tables;
  const opened = setup(
    tables,
    'test',
    {
      format: 'full',
      preset: tables.preset,
      preparations: [plainPreparation(pack, 0), plainPreparation(pack, 1)],
      ...options,
    },
    seedOf(seed),
  );
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}

/** Opens the debate of a plan, with preparations drawn from its seed. */
export function openPlan(plan: DebatePlan, options: Partial<DebateOptions> = {}): OpenedDebate {
  const tables = testTables(plan.pack, plan.preset);
  return openDebate(tables, plan.seed, {
    format: plan.format,
    preparations: [
      makePreparation(tables.pack, 0, plan.seed),
      makePreparation(tables.pack, 1, plan.seed + 7),
    ],
    ...options,
  });
}

export const debateRng = (plan: { seed: number }): Rng => makeRng(seedOf(plan.seed));

const RARE = new Set<Move['type']>(['press', 'call-check', 'concede', 'reply']);

/** A legal move drawn from `draw`: rare kinds of move are as likely as all others together. */
export function pickMove(legal: readonly Move[], draw: number): Move {
  const rare = legal.filter((move) => RARE.has(move.type) || ('account' in move && move.account));
  const pool = draw < 0.35 && rare.length > 0 ? rare : legal;
  const spread = draw < 0.35 ? draw / 0.35 : (draw - 0.35) / 0.65;
  return pool[Math.floor(spread * pool.length)]!;
}

/** One decided turn. */
export interface Turn {
  readonly side: Side;
  readonly move: Move;
  readonly before: DebateState;
  readonly events: readonly DebateEvent[];
  readonly after: DebateState;
}

/** Decides a move and evolves the state, or throws the rejection. */
export function take(night: Night, state: DebateState, side: Side, move: Move, rng: Rng): Turn {
  const decided = decide(night, state, side, move, rng);
  if (!decided.ok) throw new Error(JSON.stringify(decided.error));
  return { side, move, before: state, events: decided.value, after: evolveAll(state, decided.value) };
}

/** A whole debate through `decide` and `evolve`, its moves chosen by `choose`. */
export function playOut(
  { night, state: first }: OpenedDebate,
  rng: Rng,
  choose: (legal: readonly Move[], turn: number, state: DebateState) => Move,
): Turn[] {
  const turns: Turn[] = [];
  let state = first;
  for (let side = turnOf(night, state); side !== null; side = turnOf(night, state)) {
    const turn = take(night, state, side, choose(legalMoves(night, state, side), turns.length, state), rng);
    turns.push(turn);
    state = turn.after;
  }
  return turns;
}

/** The debate of a plan with its own moves. */
export function playPlan(plan: DebatePlan, options: Partial<DebateOptions> = {}) {
  const opened = openPlan(plan, options);
  const moves = makeRng(seedOf(plan.play));
  const turns = playOut(opened, debateRng(plan), (legal, turn) => pickMove(legal, moves(turn, 77)));
  const events = [...opened.events, ...turns.flatMap((turn) => turn.events)];
  const end = turns.length === 0 ? opened.state : turns[turns.length - 1]!.after;
  return { opened, night: opened.night, tables: opened.night.tables, turns, events, end };
}

/** All switches but one. */
export const without = (name: Switch): Partial<DebateOptions> => ({ switches: { [name]: false } });
