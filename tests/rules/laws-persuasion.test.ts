// Laws of persuasion: better arguments never do worse, nothing backfires, repetition tires, and untruth does not pay once found out.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim, Pack } from '../../src/content/schema.ts';
import { DIMENSIONS, PRESETS, type Side, TONES } from '../../src/content/vocabulary.ts';
import {
  bestLead,
  CELL,
  compilePack,
  factCheck,
  type Night,
  PERCEPTIONS,
  type Tables,
  TERMS,
} from '../../src/rules/index.ts';
import { makeClaim } from '../../src/rules/kernel/claim.ts';
import { makeLedger } from '../../src/rules/kernel/ledger.ts';
import { rebut } from '../../src/rules/kernel/rebuttal.ts';
import {
  anyPlan,
  debateRng,
  openDebate,
  openPlan,
  plainPreparation,
  playOut,
  testTables,
  without,
} from '../helpers/debates.ts';
import { law } from '../helpers/laws.ts';
import { makeTestPack } from '../helpers/test-pack.ts';

const side = fc.constantFrom<Side>(0, 1);
const card = fc.nat(14);
const toneIndex = fc.nat(3);
const packNumber = fc.integer({ min: 1, max: 60 });
const preset = fc.constantFrom(...PRESETS);

/** A kernel state at the start of a debate with all switches on. */
function begin(tables: Tables, half = true): { night: Night; cells: Int32Array } {
  const { night, state } = openDebate(tables, 1, { switches: { 'half-true-null': half } });
  return { night, cells: Int32Array.from(state.cells) };
}

const sign = (who: Side): number => (who === 0 ? 1 : -1);
const own = (tables: Tables, cells: Int32Array, who: Side): number => sign(who) * bestLead(tables, cells);

/** The pack with one claim of a side changed, by index within the side. */
function withClaim(pack: Pack, who: Side, index: number, change: (claim: Claim) => Claim): Pack {
  const id = pack.claims.filter((claim) => claim.side === who)[index]!.id;
  return { ...pack, claims: pack.claims.map((claim) => (claim.id === id ? change(claim) : claim)) };
}

/** A claim without costs to its own speaker and without gifts to the other side. */
const favourable = (claim: Claim): Claim => ({
  ...claim,
  self: Object.fromEntries(Object.entries(claim.self).filter(([, points]) => points > 0)),
});

const scaled = (claim: Claim, factor: number): Claim => {
  const times = (points: Claim['self']) =>
    Object.fromEntries(Object.entries(points).map(([d, value]) => [d, value * factor]));
  return { ...claim, self: times(claim.self), opponent: times(claim.opponent) };
};

const topicOf = (tables: Tables, who: Side, index: number): number => tables.claims[who][index]!.topic;

/** Own-signed best-party lead after one claim on its topic, unanswered. */
function afterClaim(
  tables: Tables,
  who: Side,
  index: number,
  tone: number,
  check: boolean,
  half = true,
): number {
  const { night, cells } = begin(tables, half);
  makeClaim(night, cells, who, index, tone, 0, topicOf(tables, who, index), null);
  if (check) factCheck(night, cells, 1, null);
  return own(tables, cells, who);
}

describe('monotone', () => {
  test('a claim with larger effects never does worse unanswered', () => {
    fc.assert(
      fc.property(
        packNumber,
        side,
        card,
        toneIndex,
        fc.double({ min: 1, max: 1.4, noNaN: true }),
        (n, who, c, t, f) => {
          const small = withClaim(makeTestPack(n), who, c, favourable);
          const large = withClaim(small, who, c, (claim) => scaled(claim, f));
          const before = afterClaim(compilePack(small, 'vivid'), who, c, t, false);
          const after = afterClaim(compilePack(large, 'vivid'), who, c, t, false);
          // Mentions are whole milli-mentions, which may shift by one between the two.
          expect(after).toBeGreaterThanOrEqual(before - 1e-4);
        },
      ),
      law(150),
    );
  });

  test('more strength, more exposure or more relevance never takes back less', () => {
    const taken = (pack: Pack, who: Side, r: number, c: number, t: number): number => {
      const tables = compilePack(pack, 'vivid');
      const { night, cells } = begin(tables);
      const foe: Side = who === 0 ? 1 : 0;
      makeClaim(night, cells, foe, c, 1, 0, topicOf(tables, foe, c), null);
      rebut(night, cells, who, r, t, null);
      return cells[CELL.clawback]!;
    };
    fc.assert(
      fc.property(
        packNumber,
        side,
        card,
        card,
        toneIndex,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, who, r, c, t, x) => {
          const pack = makeTestPack(n);
          const foe: Side = who === 0 ? 1 : 0;
          const target = pack.rebuttals.filter((one) => one.side === who)[r]!;
          const claim = pack.claims.filter((one) => one.side === foe)[c]!;
          const rebuttalIs = (change: Partial<typeof target>): Pack => ({
            ...pack,
            rebuttals: pack.rebuttals.map((one) => (one.id === target.id ? { ...one, ...change } : one)),
          });
          const base = taken(pack, who, r, c, t);
          const stronger = rebuttalIs({ strength: target.strength + x * (1 - target.strength) });
          expect(taken(stronger, who, r, c, t)).toBeGreaterThanOrEqual(base);
          const apt = rebuttalIs({ targets: [...target.targets, claim.id] });
          expect(taken(apt, who, r, c, t)).toBeGreaterThanOrEqual(base);
          const near = taken(rebuttalIs({ targets: [], topic: claim.topic }), who, r, c, t);
          const far = taken(
            rebuttalIs({ targets: [], topic: claim.topic === 'law' ? 'gangs' : 'law' }),
            who,
            r,
            c,
            t,
          );
          expect(near).toBeGreaterThanOrEqual(far);
          const exposed = withClaim(pack, foe, c, (one) => ({
            ...one,
            vulnerable: {
              ...one.vulnerable,
              [target.aim]: one.vulnerable[target.aim] + x * (1 - one.vulnerable[target.aim]),
            },
          }));
          expect(taken(exposed, who, r, c, t)).toBeGreaterThanOrEqual(base);
        },
      ),
      law(40),
    );
  });

  test.each([true, false])(
    'a more accurate claim never does worse once checked (half-true-null %s)',
    (half) => {
      fc.assert(
        fc.property(packNumber, side, card, toneIndex, (n, who, c, t) => {
          const results = [0, 1, 2, 3, 4].map((accuracy) => {
            const pack = withClaim(makeTestPack(n), who, c, (claim) => ({ ...favourable(claim), accuracy }));
            return afterClaim(compilePack(pack, 'vivid'), who, c, t, true, half);
          });
          for (let grade = 1; grade < 5; grade++)
            expect(results[grade]).toBeGreaterThanOrEqual(results[grade - 1]!);
        }),
        law(40),
      );
    },
  );
});

test('nothing backfires: every effect of a claim has the sign that was authored', () => {
  fc.assert(
    fc.property(packNumber, preset, side, card, toneIndex, fc.boolean(), (n, p, who, c, t, onTopic) => {
      const tables = testTables(n, p);
      const { night, cells } = begin(tables);
      const ledger = makeLedger();
      const topic = topicOf(tables, who, c);
      makeClaim(night, cells, who, c, t, 0, onTopic ? topic : (topic + 1) % 5, ledger);
      const claim = tables.pack.claims.filter((one) => one.side === who)[c]!;
      for (let i = 0; i < ledger.size; i += 3) {
        if (TERMS[ledger.entries[i]!] !== 'claim') continue;
        const about = ledger.entries[i + 1]! < PERCEPTIONS / 2 ? 0 : 1;
        const points = (about === who ? claim.self : claim.opponent)[DIMENSIONS[ledger.entries[i + 1]! & 7]!];
        expect(Math.sign(ledger.entries[i + 2]!)).toBe(Math.sign(points!));
      }
    }),
    law(500),
  );
});

test('a night of silence leaves every perception where it was', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const opened = openPlan(plan);
      const turns = playOut(opened, debateRng(plan), () => ({ type: 'pass' }));
      const end = turns[turns.length - 1]!.after;
      expect(end.cells.slice(0, PERCEPTIONS)).toEqual(opened.state.cells.slice(0, PERCEPTIONS));
      expect(turns.every(({ events }) => events.every((event) => event.effects.length === 0))).toBe(true);
    }),
    law(60),
  );
});

test('the prepared platform itself moves nothing', () => {
  const tables = testTables(5);
  const opened = openDebate(tables, 3);
  expect(opened.events).toEqual([{ type: 'debate-opened', effects: [], cells: [] }]);
  expect(opened.state).toEqual(opened.base);
  expect(plainPreparation(tables.pack, 0).platform).toHaveLength(5);
});

describe('diminishing returns', () => {
  /** Sum of the sizes of a claim's own effects in the ledger. */
  function force(
    tables: Tables,
    who: Side,
    c: number,
    t: number,
    prepare: (cells: Int32Array) => void,
  ): number {
    const { night, cells } = begin(tables);
    prepare(cells);
    const ledger = makeLedger();
    makeClaim(night, cells, who, c, t, 0, topicOf(tables, who, c), ledger);
    let sum = 0;
    for (let i = 0; i < ledger.size; i += 3)
      if (TERMS[ledger.entries[i]!] === 'claim') sum += Math.abs(ledger.entries[i + 2]!);
    return sum;
  }

  test('the more often a side has used a topic, the less its next line on it does', () => {
    fc.assert(
      fc.property(packNumber, side, card, toneIndex, (n, who, c, t) => {
        const tables = testTables(n);
        const at = (used: number) =>
          force(tables, who, c, t, (cells) => {
            cells[CELL.topicUse + 5 * who + topicOf(tables, who, c)] = used;
          });
        expect(at(0)).toBeGreaterThan(at(1));
        expect(at(1)).toBeGreaterThan(at(2));
        expect(at(2)).toBeGreaterThan(at(4));
      }),
      law(150),
    );
  });

  test('the nearer a perception is to its bound, the less a line moves it there, and never past it', () => {
    fc.assert(
      fc.property(
        packNumber,
        side,
        card,
        toneIndex,
        fc.nat(100_000),
        fc.nat(100_000),
        (n, who, c, t, x, y) => {
          const tables = testTables(n);
          const table = tables.claimEffects[who][c]![t]!;
          const target = table.cells[0]!;
          // Honesty is also credibility, which is another law.
          if ((target & 7) === 6) return;
          const up = table.coefficients[0]! > 0;
          const [near, far] = up === x > y ? [x, y] : [y, x];
          const step = (from: number): number => {
            const { night, cells } = begin(tables);
            cells[target] = from;
            const ledger = makeLedger();
            makeClaim(night, cells, who, c, t, 0, topicOf(tables, who, c), ledger);
            expect(cells[target]! >= 0 && cells[target]! <= 100_000).toBe(true);
            for (let i = 0; i < ledger.size; i += 3)
              if (TERMS[ledger.entries[i]!] === 'claim' && ledger.entries[i + 1] === target)
                return Math.abs(ledger.entries[i + 2]!);
            return 0;
          };
          expect(step(near)).toBeLessThanOrEqual(step(far));
        },
      ),
      law(200),
    );
  });
});

// Each claim keeps a tone of its own, so that saying the second in the same tone as the first costs neither.
// Where claims also cost their speaker something (own points, contradictions), gains and costs may cancel to nothing, and 15 per cent of nothing is no bound.
test('the order of two claims on different topics matters little: below 15 per cent of their sum', () => {
  fc.assert(
    fc.property(packNumber, side, card, card, toneIndex, (n, who, a, b, t) => {
      if (Math.floor(a / 3) === Math.floor(b / 3)) return;
      const pack = withClaim(withClaim(makeTestPack(n), who, a, favourable), who, b, favourable);
      const tables = compilePack(pack, 'vivid');
      const run = (order: readonly number[]) => {
        const { night, state } = openDebate(tables, 1, without('contradictions'));
        const cells = Int32Array.from(state.cells);
        const start = own(tables, cells, who);
        for (const c of order) {
          const tone = c === a ? t : (t + 1) % 4;
          makeClaim(night, cells, who, c, tone, 0, topicOf(tables, who, c), null);
        }
        return own(tables, cells, who) - start;
      };
      const alone = (c: number) => Math.abs(run([c]));
      expect(Math.abs(run([a, b]) - run([b, a]))).toBeLessThan(0.15 * (alone(a) + alone(b)));
    }),
    law(150),
  );
});

test('untruth never pays after disclosure: a checked misleading claim is worth less than an unchecked one', () => {
  fc.assert(
    fc.property(packNumber, side, card, fc.nat(1), toneIndex, fc.nat(2), (n, who, c, accuracy, t, flags) => {
      const pack = withClaim(makeTestPack(n), who, c, (claim) => ({ ...favourable(claim), accuracy }));
      const tables = compilePack(pack, 'vivid');
      const { night, cells } = begin(tables);
      cells[CELL.flags + who] = flags;
      makeClaim(night, cells, who, c, t, 0, topicOf(tables, who, c), null);
      const unchecked = own(tables, cells, who);
      const composure = cells[CELL.composure + who]!;
      factCheck(night, cells, 1, null);
      expect(own(tables, cells, who)).toBeLessThan(unchecked);
      expect(cells[CELL.composure + who]).toBeLessThan(composure);
      expect(cells[CELL.flags + who]).toBe(flags + 1);
    }),
    law(150),
  );
});

test('tone never decides alone: every tone of every card has an effect of the same sign', () => {
  for (const tables of [testTables(1), testTables(2)]) {
    for (const who of [0, 1] as const) {
      for (const tones of tables.claimEffects[who]) {
        const signs = TONES.map((_, t) => Array.from(tones[t]!.coefficients, Math.sign));
        for (const row of signs) expect(row).toEqual(signs[0]);
      }
    }
  }
});
