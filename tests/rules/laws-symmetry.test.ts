// Both sides are treated alike: a debate told from the other side is the same debate with every sign turned.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeRng } from '../../src/base/rng.ts';
import { seedOf } from '../../src/base/seed.ts';
import {
  bestLead,
  CELL,
  compilePack,
  legalCodes,
  makeMoveBuffer,
  makeNight,
  moveCode,
  type Night,
  outcome,
  playTurn,
  scoreOf,
  type Tables,
  takePoll,
  voteLead,
} from '../../src/rules/index.ts';
import { applyPlatform } from '../../src/rules/kernel/platform.ts';
import { exchangeSides } from '../../src/sim/audit/exchange.ts';
import { anyPlan, debateRng, openDebate, packNumbered, playPlan } from '../helpers/debates.ts';
import { exchangeCells, exchangeSetup } from '../helpers/exchange.ts';
import { law } from '../helpers/laws.ts';
import { makeMirroredPack } from '../helpers/test-pack.ts';

const exchanged = new Map<string, Tables>();
function exchangedTables(n: number, preset: 'vivid' | 'realistic'): Tables {
  const key = `${n}.${preset}`;
  const found = exchanged.get(key) ?? compilePack(exchangeSides(packNumbered(n)), preset);
  exchanged.set(key, found);
  return found;
}

test('any debate of any pack, told from the other side, turns every sign exactly', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const { opened, tables, turns, end } = playPlan(plan);
      const theirs = exchangedTables(plan.pack, plan.preset);
      const night = makeNight(theirs, exchangeSetup(opened.state.setup));
      const base = exchangeCells(tables, theirs, opened.base.cells);
      const cells = exchangeCells(tables, theirs, opened.state.cells);
      const rng = debateRng(plan);
      for (const { side, move, after } of turns) {
        const code = moveCode(tables, side, move);
        if (!code.ok) throw new Error(code.error);
        playTurn(night, cells, code.value, rng, null);
        expect(cells).toEqual(exchangeCells(tables, theirs, after.cells));
      }
      expect(bestLead(theirs, cells)).toBe(-bestLead(tables, end.cells));
      expect(voteLead(theirs, cells)).toBeCloseTo(-voteLead(tables, end.cells), 10);
      const here = outcome(tables, opened.base.cells, end.cells);
      const there = outcome(theirs, base, cells);
      expect(there.didBetter).toBeCloseTo(100 - here.didBetter, 10);
      expect(there.winner).toBe(here.winner === 'draw' ? 'draw' : 1 - here.winner);
      for (const side of [0, 1] as const) {
        expect(scoreOf(theirs, base, cells, side)).toEqual(
          scoreOf(tables, opened.base.cells, end.cells, side === 0 ? 1 : 0),
        );
      }
    }),
    law(150),
  );
});

test('platforms are laid alike', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const { opened, tables } = playPlan(plan);
      const theirs = exchangedTables(plan.pack, plan.preset);
      const cells = exchangeCells(tables, theirs, opened.base.cells);
      const { preparations } = exchangeSetup(opened.state.setup);
      for (const side of [0, 1] as const) {
        const indexes = (ids: readonly string[]) => ids.map((id) => theirs.plankIds[side].indexOf(id));
        applyPlatform(
          theirs,
          cells,
          side,
          indexes(preparations[side].platform),
          indexes(theirs.pack.sides[side].defaultPlatform),
          null,
        );
      }
      expect(cells).toEqual(exchangeCells(tables, theirs, opened.state.cells));
    }),
    law(60),
  );
});

const mirrored = Array.from({ length: 8 }, (_, n) => compilePack(makeMirroredPack(n + 1), 'vivid'));

/** Plays drawn moves in a night where both sides hold every card. */
function playOpenHands(night: Night, start: readonly number[], play: number): Int32Array {
  const cells = Int32Array.from(start);
  cells.fill(1, CELL.hands);
  const draws = makeRng(seedOf(play));
  const rng = makeRng(seedOf(play + 1));
  const buffer = makeMoveBuffer();
  for (let turn = 0; ; turn++) {
    const n = legalCodes(night, cells, buffer);
    if (n === 0) return cells;
    playTurn(night, cells, buffer[Math.floor(draws(turn, 1) * n)]!, rng, null);
  }
}

test('with the same cards before an even electorate, exchanging the seats negates the lead exactly', () => {
  fc.assert(
    fc.property(fc.nat(7), fc.nat(1e6), fc.nat(1e6), (n, seed, play) => {
      const tables = mirrored[n]!;
      const one = openDebate(tables, seed, { opener: 0 });
      const two = openDebate(tables, seed, { opener: 1 });
      const a = playOpenHands(one.night, one.state.cells, play);
      const b = playOpenHands(two.night, two.state.cells, play);
      expect(b).toEqual(exchangeCells(tables, tables, a));
      expect(bestLead(tables, b) + bestLead(tables, a)).toBe(0);
      expect(voteLead(tables, b) + voteLead(tables, a)).toBeCloseTo(0, 12);
    }),
    law(200),
  );
});

test('polls round alike for both sides', () => {
  const tables = mirrored[0]!;
  const { state } = openDebate(tables, 1);
  for (let seed = 0; seed < 20; seed++) {
    const rng = makeRng(seedOf(seed));
    // Draws turned over: whoever answered for one side answers for the other.
    const poll = takePoll(tables, state.cells, state.cells, rng, 0);
    const [a, b] = poll.after;
    const lead = Math.floor(Math.abs(a - b) / 16 + 0.5);
    expect(poll.lead).toBe(a < b ? 0 - lead : lead);
    expect(poll.before).toEqual(poll.after);
    expect(poll.after.reduce((x, y) => x + y, 0)).toBe(1600);
  }
});
