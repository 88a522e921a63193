// Open the model: a reader can move every number that may move, the rules answer, and every number has its words.
import { describe, expect, test } from 'vitest';
import { DIMENSIONS, SIDES } from '../../src/content/vocabulary.ts';
import { CONSTANTS, type Tables } from '../../src/rules/index.ts';
import { type Knob, knobRange, modelTables, rescaled, TRAITS, usualValue } from '../../src/session/model.ts';
import {
  CONSTANT_GROUP_NAMES,
  CONSTANT_GROUPS,
  constantInfo,
  mayMove,
  movableConstants,
} from '../../src/session/model-constants.ts';
import { makeDebates } from '../../src/session/model-debates.ts';
import { exampleFor, playExample } from '../../src/session/model-example.ts';
import { movedNames } from '../../src/sim/audit/moved-constant.ts';
import words from '../../src/ui/text/en-GB/model.json' with { type: 'json' };
import { channelTables } from '../helpers/channel-pack.ts';

const tables = channelTables();
const { vivid } = tables;
const movable = CONSTANT_GROUP_NAMES.flatMap(movableConstants);
const segments = vivid.pack.segments.map(({ id }) => id);

const segmentKnobs = (segment: string): Knob[] => [
  ...TRAITS.map((trait) => ({ type: 'trait', segment, trait }) as const),
  ...SIDES.flatMap((side) => [
    { type: 'start', segment, row: 'vote', side } as const,
    { type: 'start', segment, row: 'best', side } as const,
    ...DIMENSIONS.map((dimension) => ({ type: 'rating', segment, side, dimension }) as const),
  ]),
  ...DIMENSIONS.map((dimension) => ({ type: 'weight', segment, dimension }) as const),
];
const knobs: Knob[] = [
  ...movable.map((name) => ({ type: 'constant', name }) as const),
  ...segments.flatMap(segmentKnobs),
];

/** What the example of a side comes to for all voters, after its last step. */
const lastOf = (on: Tables, side: 0 | 1) => playExample(on, exampleFor(vivid, side)).at(-1)!;

describe('the numbers', () => {
  test('every constant stands in one group, and has a name and a sentence in plain words', () => {
    const grouped = Object.values(CONSTANT_GROUPS).flat();
    expect([...grouped].sort()).toEqual(Object.keys(CONSTANTS).sort());
    expect(Object.keys(words.constant).sort()).toEqual([...grouped].sort());
    for (const { name, says } of Object.values(words.constant)) {
      expect(name.split(' ').length).toBeLessThanOrEqual(9);
      expect(says.split(' ').length).toBeLessThanOrEqual(22);
    }
    expect(new Set(Object.values(words.constant).map(({ name }) => name)).size).toBe(grouped.length);
  });

  test('the reader may move what the audit moves', () => {
    expect([...movable].sort()).toEqual([...movedNames()].sort());
    expect(mayMove('dodgeNoticed')).toBe(false);
  });

  test('a number says whether research or the game stands behind it', () => {
    expect(constantInfo('clawbackGain')).toMatchObject({ chosen: false, range: [1, 3] });
    expect(constantInfo('clawbackGain').source).toContain('Carpenter 2015');
    expect(constantInfo('monotony').chosen).toBe(true);
    expect(constantInfo('monotony').source).not.toContain('[game]');
    for (const name of movable)
      expect(constantInfo(name).chosen || constantInfo(name).source !== '').toBe(true);
  });

  test.each(['vivid', 'realistic'] as const)(
    'a slider can stand exactly where the %s game stands',
    (preset) => {
      for (const knob of knobs) {
        const { low, high, step } = knobRange(knob, preset);
        const usual = usualValue(tables[preset], knob);
        const places = (usual - low) / step;
        expect(usual >= low && usual <= high, JSON.stringify(knob)).toBe(true);
        expect(Math.abs(places - Math.round(places)), JSON.stringify(knob)).toBeLessThan(1e-6);
        expect((high - low) / step, JSON.stringify(knob)).toBeGreaterThanOrEqual(20);
      }
    },
  );
});

describe('a number that is moved', () => {
  test('changes nothing where it stands already', () => {
    for (const knob of knobs.filter(({ type }) => type !== 'rating')) {
      const same = modelTables(vivid, knob, usualValue(vivid, knob));
      for (const side of SIDES) expect(lastOf(same, side).best).toBeCloseTo(lastOf(vivid, side).best, 9);
    }
  });

  test('changes only that number: shares still sum to 100 and weights to 1', () => {
    expect(rescaled([60, 20, 20], 0, 80)).toEqual([80, 10, 10]);
    const [segment] = segments as [string];
    const voted = modelTables(vivid, { type: 'start', segment, row: 'vote', side: 1 }, 30).pack.segments[0]!;
    expect(voted.vote[1]).toBe(30);
    expect(voted.vote.reduce((a, b) => a + b, 0)).toBeCloseTo(100, 9);
    const heavy = modelTables(vivid, { type: 'weight', segment, dimension: 'cost' }, 50).pack.segments[0]!;
    expect(heavy.salience.cost).toBeCloseTo(0.5, 9);
    expect(Object.values(heavy.salience).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
    const bigger = modelTables(vivid, { type: 'trait', segment, trait: 'share' }, 30).pack.segments;
    expect(bigger.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(100, 9);
    expect(vivid.pack.segments[0]!.share).toBe(13);
  });

  test('makes answers hit harder when the force of answers is raised, for both sides', () => {
    const harder = modelTables(vivid, { type: 'constant', name: 'clawbackGain' }, 3);
    for (const side of SIDES) {
      const [usual, moved] = [vivid, harder].map((on) => playExample(on, exampleFor(vivid, side)));
      expect(moved![0]!.best).toBe(usual![0]!.best);
      expect(moved![1]!.best).toBeLessThan(usual![1]!.best);
    }
  });

  test('moves the group that it is about and no other', () => {
    const segment = segments[3]!;
    const side = 0;
    const moved = modelTables(vivid, { type: 'rating', segment, side, dimension: 'honesty' }, 90);
    const [usual, changed] = [lastOf(vivid, side).segments, lastOf(moved, side).segments];
    usual.forEach((lead, s) => {
      if (s === 3) expect(changed[s]).not.toBe(lead);
      else expect(changed[s]).toBe(lead);
    });
  });
});

describe('the example', () => {
  test.each(SIDES)(
    'of side %i is a false claim, an answer that helps the other side, a reply and a check that hurts',
    (side) => {
      const example = exampleFor(vivid, side);
      expect(example.rebuttal.targets).toContain(example.claim.id);
      const [claim, rebuttal, reply, check] = playExample(vivid, example).map(({ best }) => best);
      expect(claim).toBeGreaterThan(0);
      expect(rebuttal).toBeLessThan(claim!);
      expect(reply).toBeGreaterThan(rebuttal!);
      expect(check).toBeLessThan(reply!);
    },
  );
});

test('the same debates on the same tables always come out alike, and a reader who moves votes sees votes move', () => {
  const play = (on: Tables) => {
    const run = makeDebates(on);
    for (let i = 0; i < 10; i++) run.playOne();
    return run.result();
  };
  const usual = play(vivid);
  expect(play(vivid)).toEqual(usual);
  expect(usual.won[0] + usual.won[1] + usual.drawn).toBeCloseTo(100, 9);
  const moved = play(modelTables(vivid, { type: 'constant', name: 'betaVote' }, 0.4));
  expect(moved.vote).toBeGreaterThan(usual.vote);
  expect(moved.best).toBe(usual.best);
});
