// What may be done: every legal move is decided, every other is refused without a change, and no move ever throws.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TONES } from '../../src/content/vocabulary.ts';
import {
  CARD,
  CELL,
  cardOf,
  type DebateState,
  decide,
  encode,
  isLegal,
  KIND,
  kindOf,
  legalCodes,
  legalMoves,
  MOVE_KINDS,
  type Move,
  makeMove,
  makeMoveBuffer,
  moveCode,
  moveOf,
  parseMove,
  preview,
  SWITCHES,
  scheduleOf,
  type Tables,
  toneOf,
  turnOf,
} from '../../src/rules/index.ts';
import {
  anyPlan,
  debateRng,
  openDebate,
  openPlan,
  playOut,
  playPlan,
  take,
  testTables,
} from '../helpers/debates.ts';
import { law } from '../helpers/laws.ts';

const frozen = (state: DebateState): DebateState => {
  Object.freeze(state.cells);
  return Object.freeze(state);
};

/** Every move that can be written down for the cards of both sides, legal or not. */
function allMoves(tables: Tables): Move[] {
  const claims = [...tables.claimIds[0], ...tables.claimIds[1]];
  const rebuttals = [...tables.rebuttalIds[0], ...tables.rebuttalIds[1]];
  const inTones = (
    types: readonly ('make-opening' | 'make-claim' | 'answer' | 'concede' | 'make-closing')[],
  ) => types.flatMap((type) => claims.flatMap((card) => TONES.map((tone): Move => ({ type, card, tone }))));
  return [
    { type: 'pass' },
    { type: 'press' },
    { type: 'call-check' },
    { type: 'reply' },
    ...inTones(['make-opening', 'make-claim', 'answer', 'concede', 'make-closing']),
    ...(['make-claim', 'answer'] as const).flatMap((type) =>
      claims.flatMap((card) => TONES.map((tone): Move => ({ type, card, tone, account: true }))),
    ),
    ...rebuttals.flatMap((card) => TONES.map((tone): Move => ({ type: 'rebut', card, tone }))),
    ...claims.map((card): Move => ({ type: 'spin', card })),
  ];
}

describe('moves', () => {
  test('a move is accepted exactly when it is listed as legal, and refusing one changes nothing', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(60), (plan, at) => {
        const { night, tables, turns } = playPlan(plan);
        const { before } = turns[at % turns.length]!;
        const state = frozen({ ...before, cells: [...before.cells] });
        const rng = debateRng(plan);
        for (const side of [0, 1] as const) {
          const legal = new Set(legalMoves(night, state, side).map(makeMove));
          expect(legal.has('pass')).toBe(turnOf(night, state) === side);
          for (const move of allMoves(tables)) {
            const decided = decide(night, state, side, move, rng);
            expect(decided.ok).toBe(legal.has(makeMove(move)));
            if (decided.ok) continue;
            const expected =
              turnOf(night, state) !== side ? ['not-your-turn'] : ['unknown-card', 'not-legal-now'];
            expect(expected).toContain(decided.error.code);
          }
        }
        expect(state.cells).toEqual(before.cells);
      }),
      law(25),
    );
  });

  test('a coded move is legal exactly when it is listed, whatever integer it is', () => {
    const buffer = makeMoveBuffer();
    fc.assert(
      fc.property(anyPlan, fc.nat(60), (plan, at) => {
        const { night, turns } = playPlan(plan);
        const cells = Int32Array.from(turns[at % turns.length]!.before.cells);
        const listed = new Set(buffer.subarray(0, legalCodes(night, cells, buffer)));
        const accepted = [];
        for (let code = -1; code < encode(MOVE_KINDS.length + 1); code++)
          if (isLegal(night, cells, code)) accepted.push(code);
        expect(new Set(accepted)).toEqual(listed);
      }),
      law(60),
    );
  });

  test('every legal move of every state is decided, as one move event and at most one draw', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { night, turns } = playPlan(plan);
        const rng = debateRng(plan);
        for (const { side, before } of turns) {
          const legal = legalMoves(night, before, side);
          // Every fourth keeps the run short; which ones changes with the seed.
          for (let i = plan.seed % 4; i < legal.length; i += 4) {
            const { events, after } = take(night, before, side, legal[i]!, rng);
            expect(events.length === 1 || events.length === 2).toBe(true);
            expect(after.cells[CELL.turn]).toBe(before.cells[CELL.turn]! + 1);
            if (events[1]) expect(['claim-checked', 'check-waived']).toContain(events[1].type);
          }
        }
      }),
      law(15),
    );
  });

  test('after the end every move is refused', () => {
    const { night, end } = playPlan({ pack: 1, seed: 1, play: 1, format: 'quick', preset: 'vivid' });
    for (const side of [0, 1] as const) {
      expect(legalMoves(night, end, side)).toEqual([]);
      expect(decide(night, end, side, { type: 'pass' }, () => 0)).toEqual({
        ok: false,
        error: { code: 'debate-over' },
      });
    }
  });

  test('nonsense is refused in words, never thrown', () => {
    const kinds = fc.constantFrom(...MOVE_KINDS);
    const opened = openPlan({ pack: 3, seed: 3, play: 0, format: 'full', preset: 'vivid' });
    fc.assert(
      fc.property(kinds, fc.string(), fc.constantFrom(...TONES), fc.nat(1), (type, card, tone, side) => {
        const move = { type, card, tone } as Move;
        const who = side === 0 ? 0 : 1;
        const decided = decide(opened.night, opened.state, who, move, () => 0);
        if (decided.ok) expect(type).toBe('pass');
        expect(() => preview(opened.night, opened.state, who, move)).not.toThrow();
      }),
      law(300),
    );
  });

  test('every legal move survives writing and reading, as text and as an integer of 16 bits', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { night, tables, turns } = playPlan(plan);
        for (const { side, before } of turns) {
          for (const move of legalMoves(night, before, side)) {
            expect(parseMove(makeMove(move))).toEqual({ ok: true, value: move });
            const code = moveCode(tables, side, move);
            if (!code.ok) throw new Error(code.error);
            expect(code.value >= 0 && code.value < 65_536).toBe(true);
            expect(moveOf(tables, side, code.value)).toEqual(move);
          }
        }
      }),
      law(12),
    );
    expect(encode(KIND.spin, 255, 3, 1)).toBeLessThan(65_536);
    expect([
      kindOf(encode(10, 255, 3, 1)),
      toneOf(encode(10, 255, 3, 1)),
      cardOf(encode(10, 255, 3, 1)),
    ]).toEqual([10, 3, 255]);
  });

  test.each([
    '',
    'shout c-x calm',
    'pass now',
    'make-claim',
    'make-claim x',
    'make-claim x loudly',
    'rebut x calm account',
    'make-claim x calm account again',
    'spin x calm',
    'reply x',
  ])('the text "%s" is no move, and the refusal says what was expected', (text) => {
    const read = parseMove(text);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.error).toMatch(/^expected .*found "/);
  });

  test('previews of legal moves tell relevance, risk and contradiction without a number to maximise', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { night, turns } = playPlan(plan);
        for (const { side, before, move } of turns) {
          const shown = preview(night, before, side, move);
          expect(shown === null).toBe(!('card' in move));
          if (shown === null) continue;
          expect(shown.relevance >= 0 && shown.relevance <= 1).toBe(true);
          for (const touch of shown.touches) expect([1, 2, 3]).toContain(touch.size);
          if (shown.contradiction === 0) expect('account' in move).toBe(false);
        }
      }),
      law(40),
    );
  });
});

test('a preview tells beforehand the contradiction that the line then commits', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const { night, turns } = playPlan(plan);
      for (const { side, before, move, after } of turns) {
        const shown = preview(night, before, side, move);
        const committed = after.cells[CELL.severitySum + side]! - before.cells[CELL.severitySum + side]!;
        expect(committed).toBe(shown?.contradiction ?? 0);
      }
    }),
    law(150),
  );
});

test('a preview warns of a check only where a check could go against the card', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const { night, tables, turns } = playPlan(plan);
      for (const { side, before, move } of turns) {
        if (move.type !== 'make-claim') continue;
        const { accuracy } = tables.pack.claims.find((claim) => claim.id === move.card)!;
        const risk = preview(night, before, side, move)!.checkRisk;
        if (accuracy === null) expect(risk).toBe('none');
        else if (accuracy >= 2) expect(['none', 'low']).toContain(risk);
      }
    }),
    law(80),
  );
});

describe('limits', () => {
  test('two challenges, the replies of the format, one concession, and each card once', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { turns, end } = playPlan(plan);
        for (const side of [0, 1] as const) {
          const mine = turns.filter((turn) => turn.side === side).map((turn) => turn.move);
          const count = (...types: Move['type'][]) => mine.filter((move) => types.includes(move.type)).length;
          expect(count('press', 'call-check')).toBeLessThanOrEqual(2);
          expect(count('press', 'call-check')).toBe(2 - end.cells[CELL.challenges + side]!);
          expect(count('reply')).toBeLessThanOrEqual(plan.format === 'full' ? 2 : 1);
          expect(count('concede')).toBeLessThanOrEqual(1);
          expect(count('concede')).toBe(end.cells[CELL.conceded + side]);
          const played = mine.flatMap((move) =>
            ['make-opening', 'make-claim', 'answer', 'concede', 'rebut'].includes(move.type) && 'card' in move
              ? [move.card]
              : [],
          );
          expect(new Set(played).size).toBe(played.length);
        }
      }),
      law(250),
    );
  });

  test('a line can be challenged once, and only by the other side', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { turns, night } = playPlan(plan);
        let challenged = 0;
        for (const { side, move, before, after } of turns) {
          if (['make-claim', 'answer', 'rebut'].includes(move.type)) challenged = 0;
          if (move.type !== 'press' && move.type !== 'call-check') continue;
          challenged++;
          expect(challenged).toBe(1);
          const atRebuttal = night.steps[before.cells[CELL.step]!]!.kind === 'reply';
          expect(before.cells[CELL.liveSide]).toBe(atRebuttal ? side : 1 - side);
          expect(before.cells[CELL.liveCard]).toBe(after.cells[CELL.liveCard]);
        }
      }),
      law(200),
    );
  });

  test('who answers a citizen first cannot challenge the exchange that is over; who answers second can challenge the first', () => {
    for (let seed = 0; seed < 20; seed++) {
      const opened = openDebate(testTables(2), seed, { format: 'quick', opener: 0 });
      const found: boolean[] = [];
      const turns = playOut(
        opened,
        () => 1,
        (legal) =>
          legal.find(({ type }) => !['press', 'call-check', 'pass'].includes(type)) ?? { type: 'pass' },
      );
      for (const { before, side } of turns) {
        if (opened.night.steps[before.cells[CELL.step]!]!.kind !== 'answer') continue;
        expect(before.cells[CELL.liveCard]).toBeGreaterThan(0);
        expect(before.cells[CELL.liveSide]).toBe(1 - side);
        found.push(legalMoves(opened.night, before, side).some(({ type }) => type === 'press'));
      }
      expect(found).toEqual([false, true]);
    }
  });
});

describe('the running order', () => {
  const all = Object.fromEntries(SWITCHES.map((name) => [name, true])) as Parameters<typeof scheduleOf>[2];
  const order = (steps: ReturnType<typeof scheduleOf>) =>
    steps.map(({ kind, side, round }) => `${kind}-${'AB'[side]}${round}`).join(' ');

  test('the full night has six exchanges in the order A B B A A B and two questions', () => {
    expect(order(scheduleOf('full', 0, all))).toBe(
      [
        'opening-A0 opening-B0',
        'claim-A0 rebuttal-B0 reply-A0 claim-B1 rebuttal-A1 reply-B1 claim-B2 rebuttal-A2 reply-B2',
        'answer-A0 answer-B0 challenge-A0',
        'claim-A3 rebuttal-B3 reply-A3 claim-A4 rebuttal-B4 reply-A4 claim-B5 rebuttal-A5 reply-B5',
        'answer-B1 answer-A1 challenge-B1',
        'closing-B0 closing-A0 spin-A0 spin-B0 end-A0',
      ].join(' '),
    );
  });

  test('the quick night has two exchanges and one question', () => {
    expect(order(scheduleOf('quick', 0, all))).toBe(
      [
        'opening-A0 opening-B0 claim-A0 rebuttal-B0 reply-A0',
        'answer-B0 answer-A0 challenge-B0',
        'claim-B1 rebuttal-A1 reply-B1 closing-B0 closing-A0 spin-A0 spin-B0 end-A0',
      ].join(' '),
    );
  });

  test('the other opener gives the same night with the sides exchanged', () => {
    for (const format of ['quick', 'full'] as const) {
      const one = scheduleOf(format, 0, all);
      const two = scheduleOf(format, 1, all);
      expect(two).toEqual(one.map((step) => ({ ...step, side: step.side === 0 ? 1 : 0 })));
    }
  });

  test('each side has the same number of every step but the last', () => {
    for (const format of ['quick', 'full'] as const) {
      for (const kind of ['opening', 'claim', 'rebuttal', 'reply', 'answer', 'closing', 'spin'] as const) {
        const of = (side: number) =>
          scheduleOf(format, 0, all).filter((s) => s.kind === kind && s.side === side);
        expect(of(0).length).toBe(of(1).length);
      }
    }
  });

  test('a night of claims visits every step that has a choice and ends', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { turns, end, night } = playPlan(plan);
        expect(night.steps[end.cells[CELL.step]!]!.kind).toBe('end');
        expect(turns.length).toBeLessThanOrEqual(night.steps.length + 4);
        const visited = turns.map(({ before }) => before.cells[CELL.step]!);
        expect(visited).toEqual([...visited].sort((a, b) => a - b));
        for (const { side, before } of turns) expect(night.steps[before.cells[CELL.step]!]!.side).toBe(side);
      }),
      law(150),
    );
  });
});

test('hands: ten claims with one for every topic and one to open with, nine rebuttals, and the cards of learned notes', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const { night, state } = openPlan(plan);
      const { tables, setup } = night;
      for (const side of [0, 1] as const) {
        const held = (first: number, ids: readonly string[]) =>
          ids.filter((_, i) => state.cells[first + i] === CARD.held);
        const claims = held(tables.layout.claims[side], tables.claimIds[side]);
        const rebuttals = held(tables.layout.rebuttals[side], tables.rebuttalIds[side]);
        expect([claims.length, rebuttals.length]).toEqual([10, 9]);
        const metas = tables.pack.claims.filter((claim) => claims.includes(claim.id));
        expect(new Set(metas.map((claim) => claim.topic)).size).toBe(5);
        expect(metas.some((claim) => claim.kind !== 'attack')).toBe(true);
        const { notes, platform } = setup.preparations[side];
        for (const note of tables.pack.notes.filter((one) => notes.includes(one.id))) {
          expect(claims).toContain(note.claim);
          expect(rebuttals).toContain(note.rebuttal);
        }
        const noted = tables.pack.notes.filter((one) => notes.includes(one.id)).map((one) => one.claim);
        for (const claim of metas)
          expect(
            noted.includes(claim.id) || !claim.needs || claim.needs.some((id) => platform.includes(id)),
          ).toBe(true);
      }
    }),
    law(200),
  );
});
