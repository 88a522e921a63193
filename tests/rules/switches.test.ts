// Each rule that can be switched off leaves nothing behind when it is.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CELL,
  type DebateEvent,
  legalMoves,
  type Move,
  type StepKind,
  type Switch,
  TERMS,
  type Term,
} from '../../src/rules/index.ts';
import { anyPlan, type DebatePlan, playPlan, without } from '../helpers/debates.ts';
import { law } from '../helpers/laws.ts';

/** What a debate contains: kinds of step, kinds of move that were legal, terms of the ledger, and its events. */
function contents(plan: DebatePlan, off?: Switch) {
  const { night, turns, events, end } = playPlan(plan, off ? without(off) : {});
  const legal = turns.flatMap(({ before, side }) => legalMoves(night, before, side));
  const terms = new Set<Term>();
  for (const { effects } of events)
    for (let i = 0; i < effects.length; i += 3) terms.add(TERMS[effects[i]!]!);
  return {
    steps: new Set<StepKind>(night.steps.map((step) => step.kind)),
    moves: new Set<Move['type']>(legal.map((move) => move.type)),
    accounts: legal.some((move) => 'account' in move),
    terms,
    events,
    end,
  };
}
type Contents = ReturnType<typeof contents>;
const checked = (events: readonly DebateEvent[], finding: string): boolean =>
  events.some((event) => event.type === 'claim-checked' && event.finding === finding);

/** Traces of each rule: present in some debate when it is on, in none when it is off. */
const TRACES: Record<Switch, readonly ((found: Contents) => boolean)[]> = {
  openings: [
    ({ steps }) => steps.has('opening'),
    ({ moves }) => moves.has('make-opening'),
    ({ terms }) => terms.has('opening'),
  ],
  questions: [
    ({ steps }) => steps.has('answer') || steps.has('challenge'),
    ({ moves }) => moves.has('answer'),
    ({ terms }) => terms.has('answer'),
  ],
  closings: [
    ({ steps }) => steps.has('closing'),
    ({ moves }) => moves.has('make-closing'),
    ({ terms }) => terms.has('closing'),
  ],
  challenges: [
    ({ moves }) => moves.has('press') || moves.has('call-check'),
    ({ terms }) => terms.has('challenge'),
  ],
  contradictions: [
    ({ accounts }) => accounts,
    ({ terms }) => terms.has('contradiction'),
    ({ end }) => end.cells[CELL.severitySum]! + end.cells[CELL.severitySum + 1]! > 0,
  ],
  prebuttal: [
    ({ terms }) => terms.has('forewarning'),
    ({ end }) => end.cells[CELL.prebutted]! + end.cells[CELL.prebutted + 1]! > 0,
  ],
  concession: [({ moves }) => moves.has('concede'), ({ terms }) => terms.has('concession')],
  'half-true-null': [({ events }) => checked(events, 'half-right')],
};

describe.each(Object.keys(TRACES) as Switch[])('the rule "%s"', (name) => {
  test('leaves its traces in some debates when it is on', () => {
    const plans = Array.from(
      { length: 40 },
      (_, n): DebatePlan => ({
        pack: (n % 20) + 1,
        seed: n,
        play: n,
        format: 'full',
        preset: 'vivid',
      }),
    );
    const found = plans.map((plan) => contents(plan));
    for (const trace of TRACES[name]) expect(found.some(trace)).toBe(true);
  });

  test('leaves no trace in any debate when it is off', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const found = contents(plan, name);
        for (const trace of TRACES[name]) expect(trace(found)).toBe(false);
      }),
      law(60),
    );
  });
});
