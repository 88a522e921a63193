// What a card is worth before anybody is simulated: played once from the start of a night, alone (raw) and after the best
// answer that may come (net). Percentage points of net best-party lead for its side.
import { makeForesight } from '../../ai/foresight.ts';
import { LEVELS } from '../../ai/levels.ts';
import { makeLookAhead } from '../../ai/look-ahead.ts';
import { seedOf } from '../../base/seed.ts';
import type { Claim, Rebuttal } from '../../content/schema.ts';
import { type Side, TONES } from '../../content/vocabulary.ts';
import {
  CELL,
  encode,
  KIND,
  type Night,
  other,
  type Preparation,
  playTurn,
  STEP,
  setup,
  type Tables,
} from '../../rules/index.ts';

export interface CardValue {
  readonly raw: number;
  readonly net: number;
}

const neverChecked = () => 1;

/** A night on prepared platforms at its first exchange, `side` to claim. */
interface Stand {
  readonly night: Night;
  readonly cells: Int32Array;
}

function standFor(tables: Tables, side: Side): Stand {
  const prepare = (s: Side): Preparation => ({
    platform: tables.pack.sides[s].defaultPlatform,
    notes: [],
    prebuttal: null,
  });
  const options = {
    format: 'full',
    preset: tables.preset,
    preparations: [prepare(0), prepare(1)],
    opener: side,
  } as const;
  const opened = setup(tables, '', options, seedOf(1));
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const { night, state } = opened.value;
  const cells = Int32Array.from(state.cells);
  cells[CELL.step] = night.kinds.indexOf(STEP.claim);
  return { night, cells };
}

/** The stand with the topic of its first exchange named. */
const named = ({ night, cells }: Stand, topic: number): Stand => ({
  night: { ...night, topics: Int32Array.from(night.topics, () => topic) },
  cells,
});

const toneOf = (card: Claim | Rebuttal): number => TONES.indexOf(card.tone);

function claimValue(stand: Stand, side: Side, index: number, tone: number): CardValue {
  const ahead = makeLookAhead();
  const foresight = makeForesight();
  const { night, cells } = named(stand, stand.night.tables.claims[side][index]!.topic);
  const code = encode(KIND['make-claim'], index, tone);
  const before = ahead.value(night, cells, side);
  return {
    raw: ahead.after(night, cells, side, code, 0) - before,
    net: foresight.after(night, cells, side, code, LEVELS.strategist, 1) - before,
  };
}

/** Values of all claims by id, each in its natural tone on its own topic. */
export function claimValues(tables: Tables): Map<string, CardValue> {
  const byId = new Map(tables.pack.claims.map((claim) => [claim.id, claim]));
  const entries = ([0, 1] as const).flatMap((side) => {
    const stand = standFor(tables, side);
    return tables.claimIds[side].map(
      (id, index) => [id, claimValue(stand, side, index, toneOf(byId.get(id)!))] as const,
    );
  });
  return new Map(entries);
}

/** Mean gain of each rebuttal by id over the claims that it names, in its natural tone; 0 for those that name none. */
export function rebuttalValues(tables: Tables): Map<string, number> {
  const { pack } = tables;
  const ahead = makeLookAhead();
  const toneIn = new Map([...pack.claims, ...pack.rebuttals].map((card) => [card.id, toneOf(card)]));
  const stands = [standFor(tables, 0), standFor(tables, 1)] as const;
  const gain = (card: Rebuttal, target: string): number => {
    const foe = other(card.side);
    const claim = tables.claimIds[foe].indexOf(target);
    const { night, cells } = named(stands[foe], tables.claims[foe][claim]!.topic);
    const after = cells.slice();
    playTurn(night, after, encode(KIND['make-claim'], claim, toneIn.get(target)!), neverChecked, null);
    const index = tables.rebuttalIds[card.side].indexOf(card.id);
    const code = encode(KIND.rebut, index, toneIn.get(card.id)!);
    return ahead.after(night, after, card.side, code, 0) - ahead.value(night, after, card.side);
  };
  const mean = (card: Rebuttal) =>
    card.targets.length === 0
      ? 0
      : card.targets.reduce((sum, target) => sum + gain(card, target), 0) / card.targets.length;
  return new Map(pack.rebuttals.map((card) => [card.id, mean(card)]));
}
