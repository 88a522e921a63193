// The cold open: the other side has just spoken its claim, three answers lie in the hand, and nothing else may be done.
import { err, ok, type Result } from '../base/result.ts';
import type { Seed } from '../base/rng.ts';
import type { Side } from '../content/vocabulary.ts';
import { openDebate, playOn } from '../replay/played-debate.ts';
import {
  CARD,
  type DebateOptions,
  type DebateState,
  evolveAll,
  makeNight,
  other,
  type Preparation,
  type Switch,
  type Tables,
} from '../rules/index.ts';
import type { Match } from './match.ts';

/** One exchange and nothing beside it: no opening, question, challenge, concession or closing. */
const SWITCHES: Partial<Record<Switch, boolean>> = {
  openings: false,
  questions: false,
  closings: false,
  challenges: false,
  concession: false,
};

function optionsOf(tables: Tables): DebateOptions {
  const { side, platforms } = tables.pack.coldOpen;
  const prepare = (platform: readonly string[]): Preparation => ({ platform, notes: [], prebuttal: null });
  return {
    format: 'quick',
    preset: tables.preset,
    preparations: [prepare(platforms[0]), prepare(platforms[1])],
    opener: other(side),
    switches: SWITCHES,
  };
}

/** Puts the scripted cards, and no others, into both hands. */
function withHands(tables: Tables, { setup, cells }: DebateState): DebateState {
  const { side, claim, hand } = tables.pack.coldOpen;
  const { layout, claimIds, rebuttalIds } = tables;
  const dealt = cells.slice();
  dealt.fill(CARD.absent, layout.claims[0], layout.size);
  const foe: Side = other(side);
  dealt[layout.claims[foe] + claimIds[foe].indexOf(claim)] = CARD.held;
  for (const id of hand) dealt[layout.rebuttals[side] + rebuttalIds[side].indexOf(id)] = CARD.held;
  return { setup, cells: dealt };
}

/** Opens with the topic of the scripted claim, whatever the seed would have drawn. */
function onTopic(tables: Tables, state: DebateState): DebateState {
  const { setup } = state;
  const topic = tables.pack.claims.find((claim) => claim.id === tables.pack.coldOpen.claim)!.topic;
  const topics = [topic, ...setup.topics.filter((id) => id !== topic)].slice(0, setup.topics.length);
  return { ...state, setup: { ...setup, topics, prompts: setup.topics.map(() => null) } };
}

/**
 * A match at the scripted moment: the other side's claim is live and `coldOpen.side` has three rebuttals in its hand.
 * The claim stands in the events but not in `moves`, which begin with the first choice.
 */
export function openColdOpen(tables: Tables, packHash: string, seed: Seed): Result<Match, string> {
  const { side, claim, tone } = tables.pack.coldOpen;
  const opened = openDebate({ tables, packHash, options: optionsOf(tables), seed });
  if (!opened.ok)
    return err(
      `cold open, ${opened.error.part}: expected ${opened.error.expected}, found ${opened.error.found}`,
    );
  const base = onTopic(tables, withHands(tables, opened.value.base));
  const night = makeNight(tables, base.setup);
  const start: Match = { ...opened.value, night, base, state: evolveAll(base, opened.value.events) };
  const spoken = playOn(start, other(side), { type: 'make-claim', card: claim, tone });
  if (!spoken.ok) return err(`cold open: the claim "${claim}" was refused: ${spoken.error.code}`);
  return ok({ ...spoken.value.debate, moves: [] });
}
