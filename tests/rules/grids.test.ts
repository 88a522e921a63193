// The formulas of the rules over a grid of inputs, kept as files: a change of any number shows as a line that changed.
// Renew on purpose with: npx vitest run --project unit tests/rules/grids.test.ts --update
import { describe, expect, test } from 'vitest';
import { TONES } from '../../src/content/vocabulary.ts';
import { CELL, COMPOSURE, CONSTANTS, compilePack, PERCEPTIONS, TONE_AIM } from '../../src/rules/index.ts';
import { makeClaim } from '../../src/rules/kernel/claim.ts';
import { credibility, delivery } from '../../src/rules/kernel/effects.ts';
import { g, gSlope, rnd, rsig } from '../../src/rules/kernel/numbers.ts';
import { rebut } from '../../src/rules/kernel/rebuttal.ts';
import { agendaShare } from '../../src/rules/kernel/shares.ts';
import { openDebate } from '../helpers/debates.ts';
import { SEGMENT_IDS } from '../helpers/test-pack.ts';
import { makeWorkedPack } from '../helpers/worked-pack.ts';

const tables = compilePack(makeWorkedPack(), 'vivid');
const start = openDebate(tables, 1);
const fresh = (): Int32Array => Int32Array.from(start.state.cells);
const range = (from: number, to: number, step: number): number[] =>
  Array.from(
    { length: Math.round((to - from) / step) + 1 },
    (_, i) => Math.round((from + i * step) * 1e6) / 1e6,
  );
/** Nine decimals: far finer than any rounding in the rules, coarse enough to read. */
const fine = (x: number): number => Math.round(x * 1e9) / 1e9;

/** One row per line, so that a change shows where it is. */
const rows = (columns: string, table: readonly (readonly unknown[])[]): string =>
  `{\n"columns": ${JSON.stringify(columns)},\n"rows": [\n${table.map((row) => JSON.stringify(row)).join(',\n')}\n]\n}\n`;
const matches = (name: string, text: string) =>
  expect(text).toMatchFileSnapshot(`../golden/grids/${name}.json`);

const say = (cells: Int32Array, card: string, tone: number) =>
  makeClaim(start.night, cells, 0, tables.claimIds[0].indexOf(card), tone, 0, 0, null);

describe('grids of', () => {
  test('the stand-in for exp and its slope', async () => {
    await matches(
      'g',
      rows(
        'x, g(x), slope',
        range(-3.5, 3.5, 0.25).map((x) => [x, fine(g(x)), fine(gSlope(x))]),
      ),
    );
  });

  test('the sigmoid of "who did better"', async () => {
    await matches(
      'rsig',
      rows(
        'x, rsig(x)',
        range(-5, 5, 0.5).map((x) => [x, fine(rsig(x))]),
      ),
    );
  });

  test('rounding half away from zero', async () => {
    await matches(
      'rnd',
      rows(
        'x, rnd(x)',
        range(-3, 3, 0.25).map((x) => [x, rnd(x)]),
      ),
    );
  });

  test('credibility by honesty', async () => {
    const cells = fresh();
    const row = (honesty: number) => {
      cells[6] = honesty * 1000;
      return [honesty, fine(credibility(CONSTANTS, cells, 0, 0))];
    };
    await matches('credibility', rows('honesty, factor', range(0, 100, 10).map(row)));
  });

  test('delivery by composure', async () => {
    const cells = fresh();
    const row = (composure: number) => {
      cells[CELL.composure] = composure * 1000;
      return [composure, fine(delivery(CONSTANTS, cells, 0))];
    };
    await matches('delivery', rows('composure, factor', range(0, 100, 10).map(row)));
  });

  test('acceptance and the softening of checks by segment and side', async () => {
    const row = (id: string, s: number) => [
      id,
      fine(tables.acceptance[0][s]!),
      fine(tables.acceptance[1][s]!),
      fine(tables.copartisan[0][s]!),
      fine(tables.copartisan[1][s]!),
    ];
    await matches(
      'acceptance',
      rows('segment, accepts 0, accepts 1, check of 0, check of 1', SEGMENT_IDS.map(row)),
    );
  });

  test('room: what a +5 claim and a -6 claim move, by where the perception stands', async () => {
    const moved = (card: string, cell: number, at: number) => {
      const cells = fresh();
      cells[cell] = at * 1000;
      say(cells, card, 1);
      return cells[CELL.live + cell]!;
    };
    const row = (at: number) => [at, moved('l-control', 32, at), moved('l-attack', 56 + 32, at)];
    await matches(
      'room',
      rows('control before, Labour +5 (calm, LN), Conservative -6 (calm, LN)', range(0, 100, 5).map(row)),
    );
  });

  test('the worked claim by tone and segment', async () => {
    const row = (tone: string, t: number) => {
      const cells = fresh();
      say(cells, 'l-control', t);
      return [tone, ...SEGMENT_IDS.map((_, s) => cells[CELL.live + 8 * s]!)];
    };
    await matches('claim', rows(`tone, ${SEGMENT_IDS.join(', ')}`, TONES.map(row)));
  });

  test('repetition by earlier uses of the topic', async () => {
    const row = (used: number) => {
      const cells = fresh();
      cells[CELL.topicUse] = used;
      say(cells, 'l-control', 1);
      return [used, fine(1 / (1 + CONSTANTS.repetition * used)), cells[CELL.live + 32]!];
    };
    await matches('repetition', rows('uses, factor, moved (LN)', range(0, 6, 1).map(row)));
  });

  test('clawback by tone and rebuttal', async () => {
    const row = (tone: string, t: number) => [
      tone,
      ...tables.rebuttalIds[1].map((_, card) => {
        const cells = fresh();
        say(cells, 'l-control', 1);
        rebut(start.night, cells, 1, card, t, null);
        return cells[CELL.clawback]!;
      }),
    ];
    await matches('chi', rows(`tone, ${tables.rebuttalIds[1].join(', ')} (milli)`, TONES.map(row)));
  });

  test('tone by aim, and composure by tone', async () => {
    const row = (tone: string, t: number) => [tone, ...TONE_AIM[t]!, COMPOSURE.tone[t]!];
    await matches(
      'tone',
      rows('tone, premise, inference, conclusion, commitment, source, composure', TONES.map(row)),
    );
  });

  test('the chance of a check by accuracy and checkability', async () => {
    const pack = makeWorkedPack();
    const chance = (accuracy: number, checkability: number) => {
      const claims = pack.claims.map((claim) => ({ ...claim, accuracy, checkability }));
      return fine(compilePack({ ...pack, claims }, 'vivid').claims[0][0]!.checkChance);
    };
    const table = [0, 1, 2, 3, 4].map((grade) => [
      grade,
      ...[0, 0.25, 0.5, 0.75, 1].map((c) => chance(grade, c)),
    ]);
    await matches('check-chance', rows('grade, at checkability 0, .25, .5, .75, 1', table));
  });

  test('the weight of what was talked about', async () => {
    const cells = fresh();
    const row = (mentions: number) => {
      cells[CELL.mentions] = mentions * 1000;
      return [mentions, fine(agendaShare(CONSTANTS, cells))];
    };
    await matches('agenda', rows('mentions, share', range(0, 30, 3).map(row)));
  });

  test('starting perceptions', async () => {
    const row = (id: string, s: number) =>
      [0, 1].map((side) => [
        id,
        side,
        ...Array.from(tables.prior.slice(56 * side + 8 * s, 56 * side + 8 * s + 8)),
      ]);
    await matches('priors', rows('segment, side, control .. law (milli-points)', SEGMENT_IDS.flatMap(row)));
    expect(tables.prior).toHaveLength(PERCEPTIONS);
  });
});
