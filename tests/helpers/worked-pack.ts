// A pack with a handful of round-numbered cards, for examples that a reader can follow with pencil and paper.
import type { Claim, Pack, Rebuttal } from '../../src/content/schema.ts';
import { AIMS, type Side } from '../../src/content/vocabulary.ts';
import { makeTestPack, TOPIC_IDS } from './test-pack.ts';

const halves = Object.fromEntries(AIMS.map((aim) => [aim, 0.5])) as Claim['vulnerable'];

const claim = (id: string, side: Side, rest: Partial<Claim>): Claim => ({
  id,
  side,
  topic: 'gangs',
  tone: 'calm',
  frame: 'order',
  kind: 'acclaim',
  status: 'argued',
  stasis: 'policy',
  scheme: 'practical-reasoning',
  complexity: 0.2,
  accuracy: 3,
  checkability: 0.8,
  evidence: 0.6,
  self: {},
  opponent: {},
  vulnerable: halves,
  check: null,
  rows: [],
  ...rest,
});

const rebuttal = (id: string, side: Side, rest: Partial<Rebuttal>): Rebuttal => ({
  id,
  side,
  topic: 'gangs',
  tone: 'calm',
  frame: 'pragmatism',
  self: {},
  opponent: {},
  rows: [],
  aim: 'premise',
  strength: 0.7,
  accuracy: 4,
  targets: [],
  ...rest,
});

const plank = (id: string, area: string, rest: Partial<Pack['planks'][0]> = {}): Pack['planks'][0] => ({
  id,
  side: 0,
  area,
  status: 'policy',
  rows: [],
  position: [0, 0],
  cost: 1,
  deliver: 0.5,
  evidence: 2,
  coheres: [],
  ...rest,
});

/** The electorate of the spec with cards of whole numbers. Topic weights are 1, 2, 1, 1, 1. */
export function makeWorkedPack(): Pack {
  const pack = makeTestPack(1);
  const prepared = TOPIC_IDS.map((area) => `prepared-${area}`);
  return {
    ...pack,
    id: 'worked',
    topics: pack.topics.map((topic, t) => ({ ...topic, weight: t === 1 ? 2 : 1 })),
    sides: [{ ...pack.sides[0], defaultPlatform: prepared }, pack.sides[1]],
    planks: [
      ...TOPIC_IDS.map((area) => plank(`prepared-${area}`, area)),
      plank('bold', 'rwanda', {
        position: [0.6, 0.3],
        cost: 3,
        deliver: 0.8,
        coheres: [{ with: 'prepared-law', value: 2 }],
      }),
      ...pack.planks.filter((p) => p.side === 1),
    ],
    claims: [
      claim('l-control', 0, { self: { control: 5 } }),
      claim('l-attack', 0, {
        opponent: { control: -6 },
        frame: 'nation',
        complexity: 0.1,
        kind: 'attack',
        accuracy: 2,
        topic: 'europe',
      }),
      claim('l-compassion', 0, { self: { compassion: 4 }, frame: 'care', topic: 'law' }),
      claim('l-turn', 0, {
        self: { control: 5 },
        accuracy: 1,
        checkability: 0.9,
        contradicts: [{ id: 'l-control', severity: 2 }],
      }),
      claim('l-plain', 0, { self: { plan: 2, cost: 6 }, accuracy: null, checkability: 0, topic: 'backlog' }),
      claim('c-control', 1, { self: { control: 5 } }),
    ],
    rebuttals: [
      rebuttal('c-premise', 1, { targets: ['l-control'] }),
      rebuttal('c-near', 1, { self: { honesty: 1 } }),
      rebuttal('c-wide', 1, { topic: 'law', aim: 'source' }),
      rebuttal('c-opposite', 1, { aim: 'commitment', targets: ['l-turn'] }),
    ],
    notes: [],
    questions: [
      {
        id: 'q-law',
        topic: 'law',
        from: 'citizen',
        segment: 'ln',
        frame: 'care',
        direct: ['l-compassion'],
        rows: [],
      },
    ],
  };
}
