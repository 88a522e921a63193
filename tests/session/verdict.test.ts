// What the verdict shows: rounded sums, polls, ledger, badges, the missed moment and what voters heard.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SIDES } from '../../src/content/vocabulary.ts';
import { winnerOf } from '../../src/rules/index.ts';
import { BADGES, badgesOf } from '../../src/session/badges.ts';
import { claimsPlayed, entriesWithLater } from '../../src/session/claims-played.ts';
import { heardOf } from '../../src/session/heard.ts';
import { bestMissed } from '../../src/session/missed.ts';
import { percentsOf, roundToSum } from '../../src/session/rounding.ts';
import { type LeadChange, printedLead } from '../../src/session/verdict.ts';
import { anyPlan } from '../helpers/debates.ts';
import { playMatch } from '../helpers/matches.ts';

describe('rounding', () => {
  test('keeps the sum and stays within one of each number', () => {
    const list = fc.array(fc.double({ min: -500, max: 500, noNaN: true }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(list, (exact) => {
        const total = Math.floor(exact.reduce((a, b) => a + b, 0) + 0.5);
        const rounded = roundToSum(exact, total);
        expect(rounded.reduce((a, b) => a + b, 0)).toBe(total);
        rounded.forEach((x, i) => {
          expect(Math.abs(x - exact[i]!)).toBeLessThanOrEqual(1);
        });
      }),
    );
  });

  test('percent of counts sum to 100, and nobody asked is nobody', () => {
    expect(percentsOf([1, 1, 1]).reduce((a, b) => a + b, 0)).toBe(100);
    expect(percentsOf([0, 0])).toEqual([0, 0]);
  });
});

describe('the printed lead', () => {
  const moves = fc.double({ min: -12, max: 12, noNaN: true });

  test('adds up, and says draw exactly when the rules do', () => {
    fc.assert(
      fc.property(moves, moves, fc.constantFrom(...SIDES), (lead, moved, you) => {
        const winner = winnerOf(moved);
        const printed: LeadChange = printedLead(you, lead, moved, winner);
        expect(printed.before + printed.change).toBe(printed.after);
        expect(Math.abs(printed.change) < 30).toBe(winner === 'draw');
        if (winner !== 'draw') expect(printed.change > 0).toBe(winner === you);
      }),
    );
  });
});

describe('a night', () => {
  const match = playMatch({ seed: 21, play: 8 });

  test('lists every claim that was said once, with its ledger entry', () => {
    const played = claimsPlayed(match);
    expect(new Set(played.map(({ claim }) => claim.id)).size).toBe(played.length);
    for (const { claim, side, check } of played) {
      expect(claim.side).toBe(side);
      expect(check?.id ?? null).toBe(claim.check);
    }
    const checked = match.events.filter((event) => event.type === 'claim-checked');
    expect(played.filter(({ onAir }) => onAir).length).toBe(
      new Set(checked.map((event) => `${event.side}/${event.claim}`)).size,
    );
  });

  test('tells what time has added to each entry once', () => {
    const later = entriesWithLater(match, (id) => id !== 'C1').map(({ id }) => id);
    expect(new Set(later).size).toBe(later.length);
    expect(later).not.toContain('C1');
  });

  test('says what voters will have heard of, largest first', () => {
    const { topics, dimensions } = heardOf(match);
    expect(topics.length).toBeGreaterThan(2);
    expect(dimensions.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    expect([...dimensions].sort((a, b) => b.share - a.share)).toEqual(dimensions);
  });
});

test('badges come from the fixed list, in its order', () => {
  fc.assert(
    fc.property(anyPlan, fc.constantFrom(...SIDES), (plan, side) => {
      const earned = badgesOf(playMatch(plan), side);
      expect(earned).toEqual(BADGES.filter((badge) => earned.includes(badge)));
    }),
    { numRuns: 30 },
  );
});

test('the missed moment names a card of the own hand that was not played then', () => {
  let found = 0;
  fc.assert(
    fc.property(fc.nat(1000), fc.constantFrom(...SIDES), (n, side) => {
      const match = playMatch({ seed: n, play: n });
      const missed = bestMissed(match, side);
      if (!missed) return;
      found++;
      const { rebuttals, claims } = match.night.tables.pack;
      expect(rebuttals.find((card) => card.id === missed.better)!.side).toBe(side);
      expect(claims.find((card) => card.id === missed.claim)!.side).not.toBe(side);
      expect(missed.better).not.toBe(missed.played);
      expect(missed.gain).toBeGreaterThanOrEqual(0.1);
    }),
    { numRuns: 40, seed: 7 },
  );
  expect(found).toBeGreaterThan(10);
});
