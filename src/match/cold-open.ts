// The scripted first exchange: a debate opened in the middle, with one claim live and three answers in the hand.
import { err, ok, type Result } from '../base/result.ts';
import { makeRng, type Seed } from '../base/rng.ts';
import {
  CARD,
  CELL,
  decide,
  evolveAll,
  makeNight,
  type DebateSetup,
  type DebateState,
  other,
  type Preparation,
  setup,
  type Tables,
} from '../rules/index.ts';
import type { Match } from './match.ts';

/** The cards dealt for the scene: one claim for the other side, three rebuttals for the player. */
function dealScene(tables: Tables, state: DebateState): DebateState {
  const { side, claim, hand } = tables.pack.coldOpen;
  const foe = other(side);
  const cells = [...state.cells];
  const { layout } = tables;
  cells.fill(CARD.absent, layout.claims[0], layout.size);
  cells[layout.claims[foe] + tables.claimIds[foe].indexOf(claim)] = CARD.held;
  for (const card of hand) cells[layout.rebuttals[side] + tables.rebuttalIds[side].indexOf(card)] = CARD.held;
  cells[CELL.step] = 0;
  return { setup: state.setup, cells };
}

/** The setup of the scene: the claim's topic comes first and its side speaks first. */
function sceneSetup(tables: Tables, fixed: DebateSetup): DebateSetup {
  const { claim } = tables.pack.coldOpen;
  const topic = tables.pack.claims.find((card) => card.id === claim)!.topic;
  const rest = tables.pack.topics.map(({ id }) => id).filter((id) => id !== topic);
  return { ...fixed, topics: [topic, rest[0]!], prompts: [null, null] };
}

/** Opens the cold open of a pack at the player's answer. Errors say what in the pack cannot stand. */
export function openColdOpen(tables: Tables, packHash: string, seed: Seed): Result<Match, string> {
  const { side, claim, tone, platforms } = tables.pack.coldOpen;
  const foe = other(side);
  const prepare = (platform: readonly string[]): Preparation => ({ platform, notes: [], prebuttal: null });
  const opened = setup(
    tables,
    packHash,
    {
      format: 'quick',
      preset: tables.preset,
      preparations: [prepare(platforms[0]), prepare(platforms[1])],
      switches: { openings: false, questions: false, closings: false, concession: false },
      opener: foe,
    },
    seed,
  );
  if (!opened.ok) return err(`cold open ${opened.error.part}: expected ${opened.error.expected}`);
  const fixed = sceneSetup(tables, opened.value.state.setup);
  const night = makeNight(tables, fixed);
  const base = dealScene(tables, { setup: fixed, cells: opened.value.base.cells });
  const start = evolveAll(base, opened.value.events);
  const rng = makeRng(seed);
  const claimed = decide(night, start, foe, { type: 'make-claim', card: claim, tone }, rng);
  if (!claimed.ok) return err(`cold open claim "${claim}": ${claimed.error.code}`);
  return ok({
    night,
    seed,
    base,
    state: evolveAll(start, claimed.value),
    events: [...opened.value.events, ...claimed.value],
    moves: [],
  });
}
