// The prototype's equations and ours are the same: each step, started from the prototype's own state, lands where it
// landed. The golden file holds its weights and what every step did; it was written once and is never regenerated.
// Rules 2.0 moved five numbers that the prototype uses, so its pack is compiled with the prototype's own (PROTOTYPE).
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Preset, Side } from '../../src/content/vocabulary.ts';
import {
  bestLead,
  CELL,
  CONSTANTS,
  type Constants,
  compilePack,
  factCheck,
  type Night,
  voteLead,
} from '../../src/rules/index.ts';
import { makeClaim } from '../../src/rules/kernel/claim.ts';
import { rnd } from '../../src/rules/kernel/numbers.ts';
import { rebut, reply } from '../../src/rules/kernel/rebuttal.ts';
import { didBetter } from '../../src/rules/kernel/shares.ts';
import { openDebate } from '../helpers/debates.ts';
import { makePrototypePack, type PrototypeContent } from '../helpers/prototype-pack.ts';
import { TOPIC_IDS } from '../helpers/test-pack.ts';

/** Numbers of the prototype after a step; pairs are cell, value. */
interface After {
  readonly perceptions: readonly number[];
  readonly live: readonly number[];
  readonly clawed: readonly number[];
  readonly composure: readonly number[];
  readonly agenda: readonly number[];
  readonly mentions: number;
  readonly undecided: readonly number[];
  readonly worm: readonly number[];
  readonly performance: readonly number[];
  readonly bestLead: number;
  readonly voteLead: number;
  readonly didBetter: number;
}
type Step = After & { readonly side: Side } & (
    | { readonly type: 'claim'; readonly card: number; readonly tone: number; readonly topic: number }
    | { readonly type: 'rebuttal'; readonly card: number; readonly tone: number }
    | { readonly type: 'reply' }
    | { readonly type: 'check' }
  );
interface Golden {
  readonly content: PrototypeContent;
  readonly checkChances: readonly (readonly number[])[];
  readonly baseline: { readonly bestLead: number; readonly voteLead: number; readonly didBetter: number };
  readonly debates: readonly {
    readonly preset: Preset;
    readonly start: { readonly platforms: readonly [number, number]; readonly perceptions: number[] };
    readonly steps: readonly Step[];
  }[];
}

const golden = JSON.parse(
  readFileSync(new URL('../golden/prototype.json', import.meta.url), 'utf8'),
) as Golden;
const pack = makePrototypePack(golden.content);
/** The numbers of rules 1.0 wherever a step of the prototype meets one that changed; it knew no factor on attacks alone. */
const PROTOTYPE: Constants = {
  ...CONSTANTS,
  warmth: 0.5,
  attackBacklash: 1,
  checkPenalty: 0.3,
  checkHonesty: 2,
  dodgeHonesty: 2,
  dodgeLeadership: 1,
  defence: 0.5,
};
const tables = {
  vivid: compilePack(pack, 'vivid', PROTOTYPE),
  realistic: compilePack(pack, 'realistic', PROTOTYPE),
};

function open(preset: Preset, platforms: readonly [number, number]) {
  const preparation = (side: Side) => ({
    platform: TOPIC_IDS.map((area) => `plank-${side}-${area}-${platforms[side]}`),
    notes: [],
    prebuttal: null,
  });
  return openDebate(tables[preset], 1, {
    preparations: [preparation(0), preparation(1)],
    switches: { 'half-true-null': false },
  });
}

/** Plays one step of the prototype with the kernel's functions. */
function play(night: Night, cells: Int32Array, step: Step): void {
  switch (step.type) {
    case 'claim':
      makeClaim(night, cells, step.side, step.card, step.tone, 0, step.topic, null);
      break;
    case 'rebuttal':
      rebut(night, cells, step.side, step.card, step.tone, null);
      break;
    case 'reply':
      reply(night, cells, step.side, null);
      break;
    case 'check':
      factCheck(night, cells, 1, null);
  }
}

/** Writes the prototype's numbers into the cells, so that roundings never add up over steps. */
function reset(cells: Int32Array, perceptions: readonly number[], after: After): void {
  cells.set(perceptions, CELL.perception);
  cells.fill(0, CELL.live, CELL.agenda);
  for (let i = 0; i < after.live.length; i += 2) cells[CELL.live + after.live[i]!] = after.live[i + 1]!;
  for (let i = 0; i < after.clawed.length; i += 2)
    cells[CELL.clawed + after.clawed[i]!] = after.clawed[i + 1]!;
  const scaled = (first: number, values: readonly number[], scale: number) => {
    cells.set(
      values.map((value) => rnd(value * scale)),
      first,
    );
  };
  scaled(CELL.composure, after.composure, 1000);
  scaled(CELL.agenda, after.agenda, 1000);
  scaled(CELL.mentions, [after.mentions], 1000);
  scaled(CELL.undecided, after.undecided, 1_000_000);
  scaled(CELL.worm, after.worm, 1000);
  scaled(CELL.performance, after.performance, 1000);
}

const largest = (values: readonly number[]): number => values.reduce((m, x) => Math.max(m, Math.abs(x)), 0);

describe('the prototype and the kernel agree', () => {
  test('on the electorate before a word is said', () => {
    const { night, state } = open('vivid', [0, 0]);
    expect(bestLead(night.tables, state.cells)).toBeCloseTo(golden.baseline.bestLead, 6);
    expect(voteLead(night.tables, state.cells)).toBeCloseTo(golden.baseline.voteLead, 6);
    expect(didBetter(night.tables, state.cells)).toBeCloseTo(golden.baseline.didBetter, 6);
  });

  test('on the chance of a fact check of every claim', () => {
    for (const side of [0, 1] as const) {
      const ours = tables.vivid.claims[side].map((claim) => claim.checkChance);
      ours.forEach((chance, i) => {
        expect(chance).toBeCloseTo(golden.checkChances[side]![i]!, 8);
      });
    }
  });

  test.each(golden.debates.map((debate, i) => [i, debate] as const))(
    'on debate %i, step by step',
    (_, debate) => {
      const { night } = open(debate.preset, debate.start.platforms);
      // The prototype's platforms have one size; ours shrink with the preset and are that size in the vivid one.
      const { state } = open('vivid', debate.start.platforms);
      const cells = Int32Array.from(state.cells);
      const theirs = [...debate.start.perceptions];
      const misses = () => largest(theirs.map((value, cell) => value - cells[cell]!));
      expect(misses()).toBeLessThanOrEqual(1);
      cells.set(theirs, CELL.perception);
      for (const step of debate.steps) {
        play(night, cells, step);
        for (let i = 0; i < step.perceptions.length; i += 2)
          theirs[step.perceptions[i]!]! += step.perceptions[i + 1]!;
        expect(misses()).toBeLessThanOrEqual(1);
        const around = (first: number, values: readonly number[], scale: number) =>
          largest(values.map((value, i) => value * scale - cells[first + i]!));
        expect(around(CELL.composure, step.composure, 1000)).toBeLessThanOrEqual(1);
        expect(around(CELL.agenda, step.agenda, 1000)).toBeLessThanOrEqual(2);
        expect(around(CELL.undecided, step.undecided, 1_000_000)).toBeLessThanOrEqual(1);
        expect(around(CELL.worm, step.worm, 1000)).toBeLessThanOrEqual(2);
        expect(around(CELL.performance, step.performance, 1000)).toBeLessThanOrEqual(2);
        // Leads are percentage points. The agenda is whole milli-mentions here and a fraction there, which is
        // worth up to 0.0013 point of best-party lead in these steps.
        expect(Math.abs(bestLead(night.tables, cells) - step.bestLead)).toBeLessThan(2e-3);
        expect(Math.abs(voteLead(night.tables, cells) - step.voteLead)).toBeLessThan(1e-3);
        expect(Math.abs(didBetter(night.tables, cells) - step.didBetter)).toBeLessThan(2e-5);
        reset(cells, theirs, step);
      }
    },
  );
});
