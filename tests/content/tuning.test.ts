// Tuning moves weights within its clamp, never what is true: accuracy, checkability and evidence are the authors' alone.
import { describe, expect, test } from 'vitest';
import { joinPack } from '../../src/content/load.ts';
import { problemText } from '../../src/content/problem.ts';
import { TUNING_RANGE, withTuning } from '../../src/content/tuning.ts';
import { readPackFiles } from '../helpers/whole-pack.ts';

type Json = Record<string, Record<string, Record<string, number>>>;

const files = readPackFiles();
const { 'tuning.json': shipped, ...untuned } = files;

function loaded(parts: Record<string, unknown>) {
  const result = joinPack(parts);
  if (!result.ok) throw new Error(result.error.map(problemText).join('\n'));
  return result.value;
}

const faults = (tuning: unknown): string[] => {
  const result = joinPack({ ...untuned, 'tuning.json': tuning });
  return result.ok ? [] : result.error.map(problemText);
};

describe('the tuning that ships', () => {
  const authored = loaded(untuned).pack;
  const played = loaded(files).pack;

  test('leaves accuracy, checkability and evidence as they were written', () => {
    const truth = (pack: typeof played) =>
      pack.claims.map(({ id, accuracy, checkability, evidence }) => [id, accuracy, checkability, evidence]);
    expect(truth(played)).toEqual(truth(authored));
    expect(played.rebuttals.map((card) => card.accuracy)).toEqual(
      authored.rebuttals.map((card) => card.accuracy),
    );
  });

  test('moves no weight further than its clamp', () => {
    played.rebuttals.forEach((card, i) => {
      const ratio = card.strength / authored.rebuttals[i]!.strength;
      expect(ratio).toBeGreaterThan(TUNING_RANGE.low - 0.001);
      expect(ratio).toBeLessThan(TUNING_RANGE.high + 0.001);
    });
    played.claims.forEach((claim, i) => {
      for (const [dimension, points] of Object.entries(claim.self)) {
        const ratio = points! / authored.claims[i]!.self[dimension as 'plan']!;
        expect(ratio).toBeGreaterThan(TUNING_RANGE.low - 0.001);
        expect(ratio).toBeLessThan(TUNING_RANGE.high + 0.001);
      }
    });
  });

  test('names every claim and every answer of the pack', () => {
    const tuning = shipped as Json;
    expect(Object.keys(tuning.claims!).sort()).toEqual(authored.claims.map(({ id }) => id).sort());
    expect(Object.keys(tuning.rebuttals!).sort()).toEqual(authored.rebuttals.map(({ id }) => id).sort());
  });
});

test('a factor beyond the clamp is refused with its place', () => {
  const id = loaded(files).pack.claims[0]!.id;
  expect(faults({ claims: { [id]: { points: 1.5, exposure: 1 } }, rebuttals: {} })).toEqual([
    `tuning.json claims.${id}.points: expected a number of at most 1.3, found 1.5`,
  ]);
});

test('a factor for a card that does not exist is refused', () => {
  expect(faults({ claims: { 'l-unheard-of': { points: 1, exposure: 1 } }, rebuttals: {} })).toEqual([
    'tuning.json l-unheard-of: expected the id of a claim or rebuttal, found "l-unheard-of"',
  ]);
});

test('weights stay within what a card may carry, whatever the factor', () => {
  const { pack } = loaded(untuned);
  const up = withTuning(pack, {
    claims: Object.fromEntries(pack.claims.map(({ id }) => [id, { points: 1.3, exposure: 1.3 }])),
    rebuttals: Object.fromEntries(pack.rebuttals.map(({ id }) => [id, { strength: 1.3, points: 1.3 }])),
  });
  for (const { self, opponent, vulnerable } of up.claims) {
    for (const points of [...Object.values(self), ...Object.values(opponent)])
      expect(Math.abs(points!)).toBeLessThanOrEqual(10);
    for (const exposure of Object.values(vulnerable)) expect(exposure).toBeLessThanOrEqual(1);
  }
  for (const { strength } of up.rebuttals) expect(strength).toBeLessThanOrEqual(1);
});
