// The published figures of fairness: sound in shape, true to their own numbers, from a full run, and about the debate that ships.
import { describe, expect, test } from 'vitest';
import { BALANCE_FILE, isMadeFor, parseBalance } from '../../src/content/balance.ts';
import { problemText } from '../../src/content/problem.ts';
import { RULES_VERSION } from '../../src/rules/index.ts';
import { FULL_SAMPLE } from '../../src/sim/audit/audit.ts';
import { row } from '../../src/sim/audit/calibration-row.ts';
import { gate } from '../../src/sim/audit/gates.ts';
import { judgePack } from '../../src/tools/pack-problems.ts';
import { madeUpBalance } from '../helpers/balance.ts';
import { loadWholePack, readPackFiles } from '../helpers/whole-pack.ts';

const RENEW = 'Renew the figures with: npm run balance -- --write';

/** What is wrong with figures after `spoil`. */
function faults(spoil: (figures: ReturnType<typeof madeUpBalance>) => void): string[] {
  const figures = madeUpBalance();
  spoil(figures);
  const parsed = parseBalance(figures);
  return parsed.ok ? [] : parsed.error.map(problemText);
}

describe('the figures that ship', () => {
  const given = readPackFiles()[BALANCE_FILE];

  function shipped() {
    if (given === undefined) throw new Error(`There is no ${BALANCE_FILE} beside the pack. ${RENEW}`);
    const parsed = parseBalance(given);
    if (!parsed.ok) throw new Error([...parsed.error.map(problemText), RENEW].join('\n'));
    return parsed.value;
  }

  test('are about the rules and the cards that ship', () => {
    const { rules, pack } = shipped();
    const { hash } = loadWholePack();
    expect({ rules, hash: pack.hash }, RENEW).toEqual({ rules: RULES_VERSION, hash });
  });

  test('come from a full run, not from a quick look', () => {
    const equals = shipped().gates.filter(({ name }) => name === 'side win rate');
    expect(equals.length).toBeGreaterThan(0);
    for (const { sample } of equals) expect(sample, RENEW).toBe(FULL_SAMPLE.side);
    expect(shipped().calibration.length, RENEW).toBeGreaterThan(0);
    expect(shipped().sensitivity.length, RENEW).toBeGreaterThan(0);
  });
});

describe('figures as the balance run writes them', () => {
  test('are sound, gates and comparisons with research alike', () => {
    const measured = {
      name: 'score parity',
      level: 'novice',
      value: 1.2,
      interval: [0.4, 2.1],
      threshold: [-2, 2],
      unit: 'points',
      sample: 4000,
      mustPass: false,
      detail: 'made up',
    } as const;
    const compared = { preset: 'vivid', unit: 'a night', target: [null, 1.5], basis: '[game]' } as const;
    expect(
      faults((figures) => {
        figures.gates = [gate({ ...measured, inside: 'value' }), gate({ ...measured, inside: 'interval' })];
        figures.calibration = [row({ ...compared, name: 'fact checks', value: 2.2384 })];
      }),
    ).toEqual([]);
  });

  test('are no longer current once the rules or the cards have changed', () => {
    const parsed = parseBalance(madeUpBalance());
    if (!parsed.ok) throw new Error(parsed.error.map(problemText).join('\n'));
    const { pack, rules } = parsed.value;
    expect(isMadeFor(parsed.value, pack.hash, rules)).toBe(true);
    expect(isMadeFor(parsed.value, pack.hash, `${rules}.1`)).toBe(false);
    expect(isMadeFor(parsed.value, 'f'.repeat(64), rules)).toBe(false);
  });
});

describe('a fault in the figures is told with its place', () => {
  test('a figure that could not be computed, and a share without a sample', () => {
    expect(
      faults((figures) => {
        Object.assign(figures.gates[0]!, { value: null, sample: 0 });
      }),
    ).toEqual([
      'balance.json gates[0].value: expected a number, found null',
      'balance.json gates[0].sample: expected a number of at least 1, found 0',
    ]);
  });

  test('a miss that somebody turned into a pass by hand', () => {
    expect(
      faults((figures) => {
        Object.assign(figures.gates[0]!, { interval: [49, 53], passed: true });
        Object.assign(figures.calibration[0]!, { value: 9, passed: true });
      }),
    ).toEqual([
      'balance.json gates[0].passed: expected false, as its own figures say, found true',
      'balance.json calibration[0].passed: expected false, as its own figures say, found true',
    ]);
  });

  test('an interval the wrong way round and a key that nobody knows', () => {
    expect(
      faults((figures) => {
        Object.assign(figures.gates[0]!, { interval: [51, 49], threshhold: [48, 52] });
      }),
    ).toEqual([
      'balance.json gates[0].threshhold: expected only known keys, found "threshhold"',
      'balance.json gates[0].interval: expected its lower end first, found [51,49]',
    ]);
  });

  test('by the program that checks a pack too', () => {
    const { problems } = judgePack({ ...readPackFiles(), [BALANCE_FILE]: { date: 'today' } });
    expect(problems.map(({ file, path }) => `${file} ${path}`)).toContain('balance.json date');
  });
});
