// The page "Is it fair?": where each figure stands, on which scale, by how much it misses, and that its words are plain.
import { describe, expect, test } from 'vitest';
import { parseBalance } from '../../src/content/balance.ts';
import { readingAge } from '../../src/tools/reading-age.ts';
import {
  axisFor,
  bothPercents,
  equalsOf,
  furthestOf,
  gateMiss,
  gatesIn,
  missedByName,
  placeOn,
  SECTIONS,
  sectionOf,
  slugOf,
  ticksOf,
  withoutPlayers,
} from '../../src/ui/pages/fair-figures.ts';
import {
  calibrationText,
  gateMissText,
  gateText,
  rangeText,
  rowText,
  valueText,
} from '../../src/ui/pages/fair-text.ts';
import words from '../../src/ui/text/en-GB/fair.json' with { type: 'json' };
import opponentWords from '../../src/ui/text/en-GB/opponent.json' with { type: 'json' };
import { addWords, hasWords } from '../../src/ui/text/text.ts';
import { madeUpCalibration, madeUpGate } from '../helpers/balance.ts';
import { loadWholePack, readPackFiles } from '../helpers/whole-pack.ts';

addWords('fair', words);
addWords('opponent', opponentWords);

const content = loadWholePack();

describe('a section', () => {
  test('takes nights under other conditions apart from the usual ones', () => {
    const gates = [madeUpGate(), madeUpGate({ name: 'side win rate, quick vivid' })];
    expect(gatesIn(gates, 'sides')).toEqual([gates[0]]);
    expect(gatesIn(gates, 'other')).toEqual([gates[1]]);
  });

  test('does not claim a figure that it knows nothing of', () => {
    expect(sectionOf({ name: 'weather' })).toBeUndefined();
  });

  test('has a heading and an explanation each', () => {
    for (const { name } of SECTIONS) {
      expect(hasWords(`fair:section.${name}.heading`), name).toBe(true);
      expect(hasWords(`fair:section.${name}.p1`), name).toBe(true);
    }
  });
});

describe('a scale', () => {
  const even = { from: 40, to: 60, step: 5 };

  test('is the same whenever all figures fit on it', () => {
    expect(axisFor([madeUpGate()], even)).toEqual(even);
  });

  test('grows by whole steps until a figure far out stands on it', () => {
    expect(axisFor([madeUpGate({ value: 66.2 })], even)).toEqual({ from: 40, to: 70, step: 5 });
    expect(axisFor([madeUpGate({ value: 96 })], even)).toEqual({ from: 40, to: 100, step: 10 });
  });

  test('has its first and last number at its ends and cuts off what lies beyond', () => {
    expect(ticksOf(even)).toEqual([40, 45, 50, 55, 60]);
    expect([30, 40, 50, 60, 99].map((x) => placeOn(even, x))).toEqual([0, 0, 50, 100, 100]);
  });
});

describe('a miss', () => {
  test('is counted from the end of the margin where the whole margin must lie inside', () => {
    const wide = madeUpGate({ value: 51.5, interval: [50.2, 52.75] });
    expect(gateMiss(wide)).toEqual({ by: 0.75, way: 'high' });
    expect(gateMiss({ ...wide, inside: 'value' })).toBeNull();
  });

  test('is none where the aim has an open end on that side', () => {
    const gate = madeUpGate({ value: 80, threshold: [45, null], inside: 'value' });
    expect(gateMiss(gate)).toBeNull();
    expect(gateMiss({ ...gate, value: 41.5 })).toEqual({ by: 3.5, way: 'low' });
  });

  test('names the side that has too much or too little of what both share', () => {
    const gate = madeUpGate({ value: 45.5, inside: 'value' });
    expect(gateMissText(content, gate, gateMiss(gate)!)).toBe('2.5 in 100 too low for Labour');
  });

  test('that must not be comes first, and misses of one kind stand together', () => {
    const off = { value: 60, inside: 'value', passed: false } as const;
    const gates = [
      madeUpGate({ ...off, name: 'restricted play', mustPass: false }),
      madeUpGate({ ...off, level: 'novice' }),
      madeUpGate(),
      madeUpGate({ ...off, level: 'random' }),
    ];
    const groups = [...missedByName(gates)].map(([name, all]) => [name, all.map(({ gate }) => gate.level)]);
    expect(groups).toEqual([
      ['side win rate', ['novice', 'random']],
      ['restricted play', ['novice']],
    ]);
  });
});

describe('the top line', () => {
  test('is the average of all kinds of player, with the lowest and the highest', () => {
    const gates = [
      madeUpGate({ value: 51 }),
      madeUpGate({ level: 'strategist', value: 49.2 }),
      madeUpGate({ name: 'first mover', value: 90 }),
    ];
    const equals = equalsOf(gates)!;
    expect(equals.mean).toBeCloseTo(50.1, 9);
    expect(equals).toMatchObject({ kinds: 2, debates: 40_000, lowest: gates[1], highest: gates[0] });
  });

  test('is left out where no equals have met', () => {
    expect(equalsOf([madeUpGate({ name: 'first mover' })])).toBeNull();
  });

  test('gives both sides figures that add to 100 as printed', () => {
    for (const share of [50, 49.95, 50.05, 33.333, 0, 100]) {
      const [a, b] = bothPercents(share);
      expect(Math.round(10 * a) + Math.round(10 * b)).toBe(1000);
    }
  });
});

describe('what is printed', () => {
  test('says both sides by name, and an aim with an open end in words', () => {
    expect(valueText(content, madeUpGate({ value: 50.34 }))).toBe('Labour 50.3, Conservative 49.7');
    expect(rangeText([45, null])).toBe('at least 45');
    expect(rangeText([null, -0.01], 2)).toBe('at most −0.01');
  });

  test('says who meets whom by the names of the game', () => {
    const names = (level: string) => rowText(content, madeUpGate({ name: 'any', level }));
    expect(names('spin-doctor')).toBe('Spin doctor');
    expect(names('novice against campaigner')).toBe('Novice against Campaigner');
    expect(names('as side 1')).toBe('As Conservative');
    expect(names('something new')).toBe('something new');
  });

  test('says which players a comparison with research is about', () => {
    const name = 'mismatch, spin-doctor and random: vote lead for the stronger';
    expect(withoutPlayers(name, ['spin-doctor', 'random'])).toEqual({
      key: 'mismatch-x-and-x-vote-lead-for-the-stronger',
      players: ['spin-doctor', 'random'],
    });
    expect(calibrationText(madeUpCalibration({ name }))).toContain('(Spin doctor, Picks at random)');
  });

  test('names the card that stands out and how many do', () => {
    expect(furthestOf({ detail: 'l-joint-unit; 18 of 51 beyond' })).toEqual({
      id: 'l-joint-unit',
      beyond: { count: 18, of: 51 },
    });
    expect(furthestOf({ detail: 'lp-eu-returns; fewest debates with a plank 626' })?.beyond).toBeNull();
    expect(furthestOf({})).toBeNull();
  });
});

describe('the words', () => {
  const parsed = parseBalance(readPackFiles()['balance.json']);
  const shipped = () => {
    if (!parsed.ok) throw new Error('No sound figures ship. Renew them with: npm run balance -- --write');
    return parsed.value;
  };

  test('exist for every figure that ships, with no code name left', () => {
    const { gates, calibration } = shipped();
    const plain = (text: string) => expect(text).not.toMatch(/fair:|opponent:|\{\{|side 0|side 1/);
    for (const gate of gates) {
      expect(sectionOf(gate), gate.name).toBeDefined();
      expect(hasWords(`fair:gate.${slugOf(gate.name)}`), gate.name).toBe(true);
      expect(rowText(content, gate), gate.level).not.toBe(gate.level);
      plain(gateText(content, gate));
    }
    for (const row of calibration) {
      expect(calibrationText(row), row.name).not.toBe(row.name);
      plain(calibrationText(row));
    }
  });

  test('are for readers of at most 13', () => {
    const textsIn = (node: unknown): string[] =>
      typeof node === 'string' ? [node] : Object.values(node as object).flatMap(textsIn);
    const { section, calibration, short, reason, method, all, legend, intro, spread } = words;
    const { row, ...prose } = calibration;
    const texts = textsIn({ section, prose, short, reason, method, all, legend, intro, spread });
    expect(readingAge(texts)).toBeLessThanOrEqual(13);
    expect(Object.keys(row).length).toBeGreaterThan(0);
  });
});
