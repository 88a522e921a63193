// Laws of the state: the same debate always gives the same integers, inside their bounds, with a ledger that adds up.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeRng } from '../../src/base/rng.ts';
import { seedOf } from '../../src/base/seed.ts';
import { hashInts, stableHash } from '../../src/base/stable-hash.ts';
import { DIMENSIONS } from '../../src/content/vocabulary.ts';
import {
  bestLead,
  CELL,
  compilePack,
  decide,
  evolveAll,
  explain,
  makeNight,
  moveCode,
  PERCEPTIONS,
  playTurn,
  salienceOf,
} from '../../src/rules/index.ts';
import { didBetter, segmentShares } from '../../src/rules/kernel/shares.ts';
import { anyPlan, debateRng, openDebate, openPlan, pickMove, playOut, playPlan } from '../helpers/debates.ts';
import { law } from '../helpers/laws.ts';
import { makeTestPack } from '../helpers/test-pack.ts';

test('the same debate gives the same cells, however often the pack is compiled', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const first = playPlan(plan);
      const again = playPlan(plan);
      expect(stableHash(again.events)).toBe(stableHash(first.events));
      expect(hashInts(again.end.cells)).toBe(hashInts(first.end.cells));
    }),
    law(100),
  );
  const once = compilePack(makeTestPack(4), 'vivid');
  const twice = compilePack(makeTestPack(4), 'vivid');
  expect(stableHash({ ...twice })).toBe(stableHash({ ...once }));
});

test('every cell is an integer and every bounded cell keeps inside its bounds, in every state of every debate', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const { opened, turns } = playPlan(plan);
      for (const { cells } of [opened.base, opened.state, ...turns.map((turn) => turn.after)]) {
        expect(cells.every((value) => Number.isInteger(value) && value === (value | 0))).toBe(true);
        expect(Math.min(...cells.slice(0, PERCEPTIONS))).toBeGreaterThanOrEqual(0);
        expect(Math.max(...cells.slice(0, PERCEPTIONS))).toBeLessThanOrEqual(100_000);
        for (const side of [0, 1]) {
          const composure = cells[CELL.composure + side]!;
          expect(composure >= 0 && composure <= 100_000).toBe(true);
          expect(cells[CELL.replies + side]).toBeGreaterThanOrEqual(0);
          expect(cells[CELL.challenges + side]).toBeGreaterThanOrEqual(0);
        }
        expect(cells[CELL.clawback]).toBeLessThanOrEqual(850);
      }
    }),
    law(200),
  );
});

test('the ledger adds up: each end perception is the start plus the sum of all effects', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const { opened, events, end } = playPlan(plan);
      const sum = opened.base.cells.slice(0, PERCEPTIONS);
      for (const { effects } of events) {
        for (let i = 0; i < effects.length; i += 3) {
          sum[effects[i + 1]!]! += effects[i + 2]!;
          expect(effects[i + 2]).not.toBe(0);
        }
      }
      expect(sum).toEqual(end.cells.slice(0, PERCEPTIONS));
    }),
    law(300),
  );
});

test('the lead that searches look at is the sum over segments of their shares, to the last bit, on any kind of list', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const { tables, turns } = playPlan(plan);
      for (const { cells } of turns.map((turn) => turn.after)) {
        let lead = 0;
        const shares = [0, 0, 0, 0];
        for (const [s, weight] of tables.best.weight.entries()) {
          segmentShares(tables, tables.best, cells, s, shares);
          lead += weight * (shares[0]! - shares[1]!);
        }
        expect(bestLead(tables, cells)).toBe(100 * lead);
        expect(bestLead(tables, Int32Array.from(cells))).toBe(100 * lead);
      }
    }),
    law(60),
  );
});

test('deciding a move in the middle of deciding another disturbs neither', () => {
  let drawn = 0;
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const { night, turns } = playPlan(plan);
      const [first] = turns;
      for (const { side, move, before, events } of turns) {
        const inside: unknown[] = [];
        const rng = debateRng(plan);
        const decided = decide(night, before, side, move, (turn, stream) => {
          const { side, move, before } = first!;
          inside.push(decide(night, before, side, move, rng));
          return rng(turn, stream);
        });
        expect(decided).toEqual({ ok: true, value: events });
        expect(
          inside.every((found) => stableHash(found) === stableHash({ ok: true, value: first!.events })),
        ).toBe(true);
        drawn += inside.length;
      }
    }),
    law(30),
  );
  expect(drawn).toBeGreaterThan(30);
});

test('events alone carry the night: evolving them from the base gives the end', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const { opened, events, end } = playPlan(plan);
      const copied = JSON.parse(JSON.stringify(events)) as typeof events;
      expect(evolveAll(opened.base, copied)).toEqual(end);
    }),
    law(150),
  );
});

test('decide and evolve give the same bytes as the kernel alone', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const { opened, tables, turns, end } = playPlan(plan);
      const night = makeNight(tables, opened.state.setup);
      const cells = Int32Array.from(opened.state.cells);
      const rng = debateRng(plan);
      for (const { side, move, after } of turns) {
        const code = moveCode(tables, side, move);
        if (!code.ok) throw new Error(code.error);
        playTurn(night, cells, code.value, rng, null);
        expect(Array.from(cells)).toEqual(after.cells);
      }
      expect(hashInts(cells)).toBe(hashInts(end.cells));
    }),
    law(200),
  );
});

test('shares lie between 0 and 1 and sum to 1, for both questions, in every segment', () => {
  let worst = 0;
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const { tables, end } = playPlan(plan);
      const out = [0, 0, 0, 0];
      for (const table of [tables.best, tables.vote]) {
        for (let s = 0; s < 7; s++) {
          segmentShares(tables, table, end.cells, s, out);
          expect(out.every((share) => share >= 0 && share <= 1)).toBe(true);
          worst = Math.max(worst, Math.abs(out[0]! + out[1]! + out[2]! + out[3]! - 1));
        }
      }
      const won = didBetter(tables, end.cells);
      expect(won > 0 && won < 1).toBe(true);
    }),
    law(300),
  );
  expect(worst).toBeLessThan(1e-12);
});

test('what a segment weighs sums to 1 and is never negative', () => {
  let worst = 0;
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const { tables, turns } = playPlan(plan);
      for (const { after } of turns) {
        for (let s = 0; s < 7; s++) {
          let sum = 0;
          for (let d = 0; d < 8; d++) {
            const weight = salienceOf(tables, after.cells, s, d);
            expect(weight).toBeGreaterThanOrEqual(0);
            sum += weight;
          }
          worst = Math.max(worst, Math.abs(sum - 1));
        }
      }
    }),
    law(60),
  );
  expect(worst).toBeLessThan(1e-12);
});

test('the live claim stands for what it moved: live plus clawed never changes sign', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      for (const { after } of playPlan(plan).turns) {
        for (let cell = 0; cell < PERCEPTIONS; cell++) {
          const moved = after.cells[CELL.live + cell]!;
          const clawed = after.cells[CELL.clawed + cell]!;
          expect(moved === 0 ? clawed === 0 : (moved + clawed) * moved >= 0).toBe(true);
        }
      }
    }),
    law(60),
  );
});

test('a debate opens the same for the same seed and differs for another', () => {
  const plan = { pack: 2, seed: 5, play: 1, format: 'full', preset: 'vivid' } as const;
  expect(openPlan(plan)).toEqual(openPlan(plan));
  const hands = new Set(
    Array.from({ length: 30 }, (_, seed) => openPlan({ ...plan, seed }).state.cells.join()),
  );
  expect(hands.size).toBe(30);
});

test('even the largest points that a card may carry, before the most open ears, stay inside the bounds and add up', () => {
  const pack = makeTestPack(1);
  const all = (value: number) => Object.fromEntries(DIMENSIONS.map((d) => [d, value]));
  const loud = compilePack(
    {
      ...pack,
      segments: pack.segments.map((segment) => ({
        ...segment,
        awareness: 1,
        frames: { order: 1, care: 1, fairness: 1, nation: 1, pragmatism: 1 },
      })),
      claims: pack.claims.map((claim) => ({ ...claim, self: all(10), opponent: all(-10), complexity: 0 })),
      rebuttals: pack.rebuttals.map((r) => ({ ...r, self: all(10), opponent: all(-10), strength: 1 })),
    },
    'vivid',
  );
  fc.assert(
    fc.property(fc.nat(1e6), fc.nat(1e6), (seed, play) => {
      const opened = openDebate(loud, seed);
      const draws = makeRng(seedOf(play));
      const turns = playOut(opened, makeRng(seedOf(seed)), (legal, turn) => pickMove(legal, draws(turn, 1)));
      const sum = opened.base.cells.slice(0, PERCEPTIONS);
      for (const { effects } of turns.flatMap((turn) => turn.events))
        for (let i = 0; i < effects.length; i += 3) sum[effects[i + 1]!]! += effects[i + 2]!;
      const end = turns[turns.length - 1]!.after.cells.slice(0, PERCEPTIONS);
      expect(sum).toEqual(end);
      expect(Math.min(...end)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...end)).toBeLessThanOrEqual(100_000);
      for (let segment = 0; segment < 7; segment++) {
        const events = turns.flatMap((turn) => turn.events);
        const { before, after, terms } = explain(loud, opened.state, events, segment);
        expect(terms.reduce((total, { micro }) => total + micro, 0)).toBe(after - before);
      }
    }),
    law(40),
  );
});
