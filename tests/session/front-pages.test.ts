// Front pages: the fitting headline of highest priority, ties by id, and something to print on every night.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Headline, Pack } from '../../src/content/schema.ts';
import {
  frontPages,
  type HeadlineFacts,
  headlineFacts,
  headlineFits,
} from '../../src/session/front-pages.ts';
import { loadChannelPack } from '../helpers/channel-pack.ts';
import { playMatch } from '../helpers/matches.ts';

const pack = loadChannelPack();
const QUIET: HeadlineFacts = { winner: 'draw', margin: 0.1, spun: [null, null], flags: [0, 0] };

const topics = pack.topics.map((topic) => topic.id);
const anyFacts: fc.Arbitrary<HeadlineFacts> = fc.record({
  winner: fc.constantFrom<HeadlineFacts['winner'][]>(0, 1, 'draw'),
  margin: fc.double({ min: 0, max: 20, noNaN: true }),
  spun: fc.tuple(fc.constantFrom(null, ...topics), fc.constantFrom(null, ...topics)),
  flags: fc.tuple(fc.nat(5), fc.nat(5)),
});

function packOf(headlines: Headline[]): Pack {
  return { ...pack, papers: [{ id: 'one', leaning: 'centre' }], headlines };
}

const headline = (id: string, priority: number, when: Headline['when'] = {}): Headline => ({
  id,
  paper: 'one',
  priority,
  when,
});

const printed = (headlines: Headline[], facts: Partial<HeadlineFacts> = {}) =>
  frontPages(packOf(headlines), { ...QUIET, ...facts })[0]?.headline;

describe('the Channel pack', () => {
  test('prints one fitting headline for each paper on any night', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const pages = frontPages(pack, facts);
        expect(pages.map((page) => page.paper)).toEqual(pack.papers.map((paper) => paper.id));
        for (const page of pages) {
          const found = pack.headlines.find((h) => h.id === page.headline)!;
          expect(found.paper).toBe(page.paper);
          expect(headlineFits(found, facts)).toBe(true);
        }
      }),
    );
  });

  test('has a fallback without conditions for each paper', () => {
    for (const paper of pack.papers) {
      const own = pack.headlines.filter((h) => h.paper === paper.id);
      expect(own.some((h) => Object.keys(h.when).length === 0)).toBe(true);
    }
  });

  test('a pressed line makes the page of the paper that listens to that side', () => {
    const facts = { ...QUIET, winner: 0, margin: 1, spun: ['backlog-cost', null] } as const;
    expect(frontPages(pack, facts).map((page) => page.headline)).toContain('lamplighter-spin-backlog-cost');
  });
});

describe('a headline', () => {
  test('of higher priority wins, and ties go to the first id', () => {
    expect(printed([headline('a', 1), headline('b', 2)])).toBe('b');
    expect(printed([headline('b', 2), headline('a', 2)])).toBe('a');
  });

  test.each([
    ['winner', { winner: 'side-1' }, { winner: 1 }, { winner: 0 }],
    ['smallest margin', { marginAtLeast: 2 }, { margin: 2 }, { margin: 1.99 }],
    ['margin below', { marginBelow: 2 }, { margin: 1.99 }, { margin: 2 }],
    [
      'spun topic',
      { spunTopic: 'backlog-cost' },
      { spun: [null, 'backlog-cost'] },
      { spun: [null, 'law-routes'] },
    ],
    [
      'spun by',
      { spunTopic: 'backlog-cost', spunBy: 0 },
      { spun: ['backlog-cost', null] },
      { spun: [null, 'backlog-cost'] },
    ],
    ['flags', { flagged: { side: 1, atLeast: 2 } }, { flags: [0, 2] }, { flags: [2, 1] }],
  ] as [string, Headline['when'], Partial<HeadlineFacts>, Partial<HeadlineFacts>][])(
    'asks for its condition: %s',
    (_, when, fits, misses) => {
      const rules = [headline('special', 9, when), headline('plain', 0)];
      expect(printed(rules, fits)).toBe('special');
      expect(printed(rules, misses)).toBe('plain');
    },
  );
});

test('the facts of a match name the topic of the pressed line', () => {
  const match = playMatch({ seed: 12, play: 30 });
  const facts = headlineFacts(match);
  const spins = match.events.filter((event) => event.type === 'line-spun');
  for (const spin of spins) {
    expect(facts.spun[spin.side]).toBe(pack.claims.find((claim) => claim.id === spin.card)!.topic);
  }
  expect(facts.margin).toBeGreaterThanOrEqual(0);
});
