// Opens a debate: checks both preparations, draws what the seed decides (opener, topics, questions, hands),
// and lays both platforms before the voters.
import { err, ok, type Result } from '../base/result.ts';
import { makeRng, pick, type Rng, type Seed, shuffled } from '../base/rng.ts';
import type { Question } from '../content/schema.ts';
import { SIDES, type Side } from '../content/vocabulary.ts';
import { COMPOSURE, HAND, RULES_VERSION, SWITCHES, type Switch, TOKENS } from './constants.ts';
import { dealHand } from './deal.ts';
import type { DebateEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { CARD, CELL } from './kernel/layout.ts';
import { makeLedger } from './kernel/ledger.ts';
import { makeNight, type Night } from './kernel/night.ts';
import { applyPlatform } from './kernel/platform.ts';
import type { Tables } from './kernel/tables.ts';
import { ROUNDS } from './schedule.ts';
import type { DebateOptions, DebateSetup, DebateState, Preparation } from './state.ts';
import { STREAM } from './streams.ts';

/** Why a debate could not be opened: which side, which part, what was expected and found. */
export interface SetupProblem {
  readonly side: Side;
  readonly part: 'platform' | 'notes' | 'prebuttal';
  readonly expected: string;
  readonly found: string;
}

/** A debate at its first choice. `base` is the state before the platforms; `events` lead from it to `state`. */
export interface OpenedDebate {
  readonly night: Night;
  readonly base: DebateState;
  readonly state: DebateState;
  readonly events: readonly DebateEvent[];
}

function problemIn(tables: Tables, side: Side, preparation: Preparation): SetupProblem | null {
  const { pack } = tables;
  const { platform, notes, prebuttal } = preparation;
  const areas = platform.map(
    (id) => pack.planks.find((plank) => plank.id === id && plank.side === side)?.area ?? '?',
  );
  const wanted = pack.topics.map((topic) => topic.id);
  if (areas.join() !== wanted.join()) {
    return {
      side,
      part: 'platform',
      expected: `one plank in each of ${wanted.join(', ')}`,
      found: platform.join(),
    };
  }
  const known = notes.every((id) => pack.notes.some((note) => note.id === id && note.side === side));
  if (!known || notes.length > HAND.notes || new Set(notes).size !== notes.length) {
    return {
      side,
      part: 'notes',
      expected: `at most ${HAND.notes} different notes of this side`,
      found: notes.join(),
    };
  }
  if (prebuttal !== null && !wanted.includes(prebuttal)) {
    return { side, part: 'prebuttal', expected: `null or one of ${wanted.join(', ')}`, found: prebuttal };
  }
  return null;
}

/** Each topic once in drawn order, one of them a second time where the format has room; never the same twice running. */
function drawTopics(tables: Tables, exchanges: number, rng: Rng): string[] {
  const order = shuffled(
    tables.pack.topics.map((topic) => topic.id),
    rng,
    0,
    STREAM.topics,
  );
  return exchanges <= order.length ? order.slice(0, exchanges) : withRepeat(order, rng);
}

/** A drawn topic comes back at a drawn place, or the side that speaks last would always have it. */
function withRepeat(order: readonly string[], rng: Rng): string[] {
  const first = pick(rng(0, STREAM.repeatedTopic), order.length);
  const places = [...order, ''].map((_, at) => at).filter((at) => at < first || at > first + 1);
  const place = places[pick(rng(1, STREAM.repeatedTopic), places.length)]!;
  return [...order.slice(0, place), order[first]!, ...order.slice(place)];
}

function drawPrompts(tables: Tables, topics: readonly string[], rng: Rng): (string | null)[] {
  const pool = shuffled(
    tables.pack.questions.filter((question) => question.from === 'moderator'),
    rng,
    0,
    STREAM.prompts,
  );
  const taken = new Set<string>();
  return topics.map((topic) => {
    const found = pool.find((question) => question.topic === topic && !taken.has(question.id));
    if (found) taken.add(found.id);
    return found?.id ?? null;
  });
}

/** Citizens are drawn in proportion to their segment's share of adults, on different topics. */
function drawQuestions(tables: Tables, count: number, rng: Rng): string[] {
  const share = new Map(tables.pack.segments.map((segment) => [segment.id, segment.share]));
  const citizens = tables.pack.questions.filter((question) => question.from === 'citizen');
  const drawn: Question[] = [];
  while (drawn.length < count) {
    const fresh = (question: Question) =>
      !drawn.some((d) => d.topic === question.topic || d.id === question.id);
    const pool = citizens.filter(fresh);
    if (pool.length === 0) break;
    let left = rng(drawn.length, STREAM.questions) * pool.reduce((sum, q) => sum + share.get(q.segment)!, 0);
    const chosen = pool.find((question) => {
      left -= share.get(question.segment)!;
      return left < 0;
    });
    drawn.push(chosen ?? pool[pool.length - 1]!);
  }
  return drawn.map((question) => question.id);
}

function drawSetup(tables: Tables, hash: string, options: DebateOptions, rng: Rng): DebateSetup {
  const rounds = ROUNDS[options.format];
  const switches = Object.fromEntries(SWITCHES.map((name) => [name, options.switches?.[name] ?? true]));
  const topics = drawTopics(tables, rounds.exchanges, rng);
  return {
    rules: RULES_VERSION,
    pack: { id: tables.pack.id, hash },
    format: options.format,
    preset: tables.preset,
    switches: switches as Record<Switch, boolean>,
    opener: options.opener ?? (rng(0, STREAM.opener) < 0.5 ? 0 : 1),
    preparations: options.preparations,
    topics,
    prompts: drawPrompts(tables, topics, rng),
    questions: drawQuestions(tables, rounds.questions, rng),
  };
}

function startingCells(tables: Tables, setup: DebateSetup, rng: Rng): number[] {
  const cells: number[] = new Array(tables.layout.size).fill(0);
  tables.prior.forEach((value, cell) => {
    cells[cell] = value;
  });
  for (const side of SIDES) {
    cells[CELL.composure + side] = COMPOSURE.start;
    cells[CELL.replies + side] = TOKENS[setup.format].replies;
    cells[CELL.challenges + side] = TOKENS[setup.format].challenges;
    const hand = dealHand(tables, side, setup.preparations[side], rng);
    for (const card of hand.claims) cells[tables.layout.claims[side] + card] = CARD.held;
    for (const card of hand.rebuttals) cells[tables.layout.rebuttals[side] + card] = CARD.held;
  }
  return cells;
}

function layPlatforms(night: Night, base: DebateState): DebateEvent {
  const { tables, setup } = night;
  const cells = Int32Array.from(base.cells);
  const ledger = makeLedger();
  for (const side of SIDES) {
    const indexes = (ids: readonly string[]) => ids.map((id) => tables.plankIds[side].indexOf(id));
    const prepared = indexes(tables.pack.sides[side].defaultPlatform);
    applyPlatform(tables, cells, side, indexes(setup.preparations[side].platform), prepared, ledger);
  }
  const pairs: number[] = [];
  for (let i = CELL.position; i < CELL.worm; i++) if (cells[i] !== base.cells[i]) pairs.push(i, cells[i]!);
  return { type: 'debate-opened', effects: ledger.entries, cells: pairs };
}

/**
 * Opens a debate on compiled tables. `packHash` goes into the setup so that a replay can tell which pack it was.
 * Errors name the first side and part that cannot stand.
 */
export function setup(
  tables: Tables,
  packHash: string,
  options: DebateOptions,
  seed: Seed,
): Result<OpenedDebate, SetupProblem> {
  for (const side of SIDES) {
    const problem = problemIn(tables, side, options.preparations[side]);
    if (problem) return err(problem);
  }
  const rng = makeRng(seed);
  const fixed = drawSetup(tables, packHash, options, rng);
  const night = makeNight(tables, fixed);
  const base: DebateState = { setup: fixed, cells: startingCells(tables, fixed, rng) };
  const opened = layPlatforms(night, base);
  return ok({ night, base, state: evolve(base, opened), events: [opened] });
}
