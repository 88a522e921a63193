// The checks across entries, each shown to catch what it is there to catch: one fault planted in the pack that ships.
import { describe, expect, test } from 'vitest';
import { checkPack } from '../../src/content/check.ts';
import { platformsOf } from '../../src/content/check-unlocks.ts';
import { problemText } from '../../src/content/problem.ts';
import type { Pack, PackText } from '../../src/content/schema.ts';
import { loadWholePack } from '../helpers/whole-pack.ts';

const { pack, text } = loadWholePack();
const sound = new Set(checkPack(pack, text).map(problemText));

/** Changes anything in a pack or its words, types aside: a planted fault. */
type Spoil = (pack: Pack, text: PackText) => void;

/** What the checks say of the Channel pack after `spoil`, beyond what they say of it as it ships. */
function faults(spoil: Spoil): string[] {
  const copy = structuredClone({ pack, text });
  spoil(copy.pack, copy.text);
  return checkPack(copy.pack, copy.text)
    .map(problemText)
    .filter((line) => !sound.has(line));
}

const change = <T extends object>(entry: T, changes: { [K in keyof T]?: unknown }): void =>
  void Object.assign(entry, changes);

const claim = (p: Pack, id: string) => p.claims.find((c) => c.id === id)!;
const at = (list: readonly { id: string }[], id: string) => list.findIndex((entry) => entry.id === id);

const i = at(pack.claims, 'l-red-lines');
const r = at(pack.rebuttals, 'lr-formula');

const PLANTED: readonly [fault: string, spoil: Spoil, told: string][] = [
  [
    'a claim that needs a plank of the other side',
    (p) => change(p.claims[i]!, { needs: ['cp-rwanda'] }),
    `cards.json claims[${i}].needs[0]: expected a plank of side 0, found "cp-rwanda" of side 1`,
  ],
  [
    'a rebuttal that answers a claim nobody makes',
    (p) => change(p.rebuttals[r]!, { targets: ['c-nobody-said'] }),
    `cards.json rebuttals[${r}].targets[0]: expected the id of a claim, found "c-nobody-said"`,
  ],
  [
    'a contradiction with nothing',
    (p) => change(p.claims[i]!, { contradicts: [{ id: 'l-nothing', severity: 1 }] }),
    `cards.json claims[${i}].contradicts[0].id: expected the id of a claim or plank, found "l-nothing"`,
  ],
  [
    'a note for the other side',
    (p) => change(p.notes[0]!, { claim: 'c-albania' }),
    'cards.json notes[0].claim: expected a claim of side 0, found "c-albania" of side 1',
  ],
  [
    'a question from nowhere',
    (p) => change(p.questions[0]!, { segment: 'martians' }),
    'night.json questions[0].segment: expected the id of a segment, found "martians"',
  ],
  [
    'a headline of no paper',
    (p) => change(p.headlines[0]!, { paper: 'the-bugle' }),
    'night.json headlines[0].paper: expected the id of a paper, found "the-bugle"',
  ],
  [
    'a cold open with the wrong hand',
    (p) => change(p.coldOpen, { hand: ['cr-no-such', ...p.coldOpen.hand.slice(1)] }),
    'cards.json coldOpen.hand[0]: expected the id of a rebuttal, found "cr-no-such"',
  ],
  [
    'an id used twice',
    (p) => change(p.papers[1]!, { id: p.papers[0]!.id }),
    `night.json papers[1].id: expected an id used once, found "${pack.papers[0]!.id}" again`,
  ],
  [
    'a claim without words',
    (_, t) => void delete t.claims['l-red-lines'],
    'cards.en-GB.json claims.l-red-lines: expected words for this entry, found none',
  ],
  [
    'words without a claim',
    (_, t) => change(t.claims, { 'l-orphan': t.claims['l-red-lines'] }),
    'cards.en-GB.json claims.l-orphan: expected an entry of the pack with this id, found none',
  ],
  [
    'a line too long to say',
    (_, t) => change(t.claims['l-red-lines']!, { line: 'word '.repeat(15) }),
    'cards.en-GB.json claims.l-red-lines.line: expected at most 14 words, found 15 words',
  ],
  [
    'a weight that does not add up',
    (p) => change(p.segments[0]!, { salience: { ...p.segments[0]!.salience, law: 0.9 } }),
    'cards.json segments[0].salience: expected numbers that sum to 1, found 1.72',
  ],
  [
    'shares that do not add up',
    (p) => change(p.segments[0]!, { share: p.segments[0]!.share + 5 }),
    'cards.json segments[*].share: expected numbers that sum to 100, found 105',
  ],
  [
    'a figure known only later',
    (p) => {
      const [later] = Object.entries(p.sources).find(([, source]) => source.later)!;
      change(claim(p, 'l-red-lines'), { rows: [later] });
    },
    'expected a row that was public on the night',
  ],
  [
    'a row without a source',
    (p) => change(claim(p, 'l-red-lines'), { rows: ['ZZ9'] }),
    `cards.json claims[${i}].rows[0]: expected a row that stands in sources, found "ZZ9"`,
  ],
  [
    'a figure from a copy without its publisher',
    (p) => {
      const copied = Object.values(p.sources).find(({ tag }) => tag === 'V2')!;
      delete copied.citeAs;
    },
    'expected the original publisher of a figure seen in a copy',
  ],
  [
    'a grade that its check does not give',
    (p) => change(claim(p, 'l-only-gangs'), { accuracy: 4 }),
    'expected 1, as C5 finds, found 4',
  ],
  [
    'a platform that locks too many cards away',
    (p) => {
      for (const c of p.claims) if (c.side === 0) change(c, { needs: ['lp-orders'] });
    },
    'found 0 of 10 claims',
  ],
  [
    'one more attack for one side',
    (p) => change(claim(p, 'c-albania'), { kind: 'attack' }),
    'cards.json claims: expected claims: kind attack: the same count on both sides, found 5 and 6',
  ],
];

describe('a planted fault is told', () => {
  test.each(PLANTED)('%s', (_, spoil, told) => {
    expect(faults(spoil).some((line) => line.includes(told))).toBe(true);
  });
});

test('every choice of planks can be tried', () => {
  expect(platformsOf(pack, 0)).toHaveLength(32);
  expect(platformsOf(pack, 1)).toHaveLength(32);
});

test('the Channel pack ships without a problem', () => {
  expect([...sound]).toEqual([]);
});
