// An explanation adds up: its terms sum exactly, in millionths of a point, to what changed.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explain, LEAD, type Measure, segmentLead } from '../../src/rules/index.ts';
import { segmentShares } from '../../src/rules/kernel/shares.ts';
import { anyPlan, openDebate, playOut, playPlan, testTables } from '../helpers/debates.ts';
import { law } from '../helpers/laws.ts';

const MEASURES: readonly Measure[] = [
  LEAD,
  { question: 'vote', weights: [1, -1, 0, 0] },
  { question: 'best', weights: [1, 0, 0, 0] },
  { question: 'best', weights: [0, 0, 0, 1] },
  { question: 'vote', weights: [0, 1, 0, 0] },
  { question: 'vote', weights: [0, 0, 1, 0] },
];

test('the terms sum exactly to the change, for both questions and all segments', () => {
  fc.assert(
    fc.property(anyPlan, fc.constantFrom(...MEASURES), (plan, measure) => {
      const { tables, opened, events, end } = playPlan(plan);
      for (let segment = 0; segment < 7; segment++) {
        const { before, after, terms } = explain(tables, opened.base, events, segment, measure);
        expect(terms.every(({ micro }) => Number.isInteger(micro))).toBe(true);
        expect(terms.reduce((sum, { micro }) => sum + micro, 0)).toBe(after - before);
        const table = measure.question === 'best' ? tables.best : tables.vote;
        const shares = [0, 0, 0, 0];
        segmentShares(tables, table, end.cells, segment, shares);
        const value = shares.reduce((sum, share, k) => sum + share * measure.weights[k]!, 0);
        expect(Math.abs(after / 1e8 - value)).toBeLessThanOrEqual(0.5e-8 + 1e-12);
      }
    }),
    law(200),
  );
});

test('any run of events can be explained from where it began', () => {
  fc.assert(
    fc.property(anyPlan, fc.nat(30), (plan, cut) => {
      const { tables, turns, opened } = playPlan(plan);
      const rest = turns.slice(cut % turns.length);
      const from = rest[0]!.before;
      const found = explain(
        tables,
        from,
        rest.flatMap((turn) => turn.events),
        plan.seed % 7,
      );
      expect(found.terms.reduce((sum, { micro }) => sum + micro, 0)).toBe(found.after - found.before);
      expect(found.after - found.before).toBeCloseTo(
        1e6 *
          (segmentLead(tables, rest[rest.length - 1]!.after.cells, plan.seed % 7) -
            segmentLead(tables, from.cells, plan.seed % 7)),
        -0.5,
      );
      expect(opened.events).toHaveLength(1);
    }),
    law(100),
  );
});

test('each event explains its own change to within a few millionths', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const { tables, turns, opened, events } = playPlan(plan);
      const { terms } = explain(tables, opened.base, events, 4);
      let index = opened.events.length;
      for (const turn of turns) {
        const mine = terms.filter(({ event }) => event >= index && event < index + turn.events.length);
        index += turn.events.length;
        const change =
          1e6 * (segmentLead(tables, turn.after.cells, 4) - segmentLead(tables, turn.before.cells, 4));
        const said = mine.reduce((sum, { micro }) => sum + micro, 0);
        expect(Math.abs(said - change)).toBeLessThanOrEqual(mine.length + 1);
      }
    }),
    law(60),
  );
});

test('a night of silence needs no explanation', () => {
  const opened = openDebate(testTables(1), 1);
  const turns = playOut(
    opened,
    () => 1,
    () => ({ type: 'pass' }),
  );
  const events = turns.flatMap((turn) => turn.events);
  for (let segment = 0; segment < 7; segment++) {
    expect(explain(opened.night.tables, opened.base, events, segment)).toMatchObject({ terms: [] });
  }
});
