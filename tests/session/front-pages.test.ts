// Front pages: the fitting headline of highest priority, ties by id, and something to print on every night.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Headline, Pack } from '../../src/content/schema.ts';
import { CONSTANTS } from '../../src/rules/constants.ts';
import {
  frontPages,
  type HeadlineFacts,
  headlineFacts,
  headlineFits,
} from '../../src/session/front-pages.ts';
import { playMatch } from '../helpers/matches.ts';
import { loadWholePack } from '../helpers/whole-pack.ts';

const { pack, text } = loadWholePack();
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

/** The same conditions told from the other side. */
function mirrored({ winner, spunBy, flagged, ...same }: Headline['when']): Headline['when'] {
  const turned = winner === 'side-0' ? 'side-1' : winner === 'side-1' ? 'side-0' : winner;
  return {
    ...same,
    ...(turned && { winner: turned }),
    ...(spunBy !== undefined && { spunBy: spunBy === 0 ? 1 : 0 }),
    ...(flagged && { flagged: { side: flagged.side === 0 ? 1 : 0, atLeast: flagged.atLeast } }),
  };
}

/** The paper that leans as far the other way. */
function opposite(paper: string): string {
  const leaning = pack.papers.find((p) => p.id === paper)!.leaning;
  const turned = leaning === 'left' ? 'right' : leaning === 'right' ? 'left' : leaning;
  return pack.papers.find((p) => p.leaning === turned)!.id;
}

const keyOf = ({ paper, priority, when }: Pick<Headline, 'paper' | 'priority' | 'when'>): string =>
  `${paper} ${priority} ${JSON.stringify(when, Object.keys({ side: 0, atLeast: 0, ...when }).sort())}`;

const mirrorOf = (h: Headline): Headline | undefined => {
  const key = keyOf({ paper: opposite(h.paper), priority: h.priority, when: mirrored(h.when) });
  return pack.headlines.find((other) => keyOf(other) === key);
};

describe('the papers treat both sides alike', () => {
  test('with at least 40 rules, as many for each paper, and one paper for each leaning', () => {
    const counts = pack.papers.map(({ id }) => pack.headlines.filter((h) => h.paper === id).length);
    expect(pack.headlines.length).toBeGreaterThanOrEqual(40);
    expect(new Set(counts).size).toBe(1);
    expect(pack.papers.map(({ leaning }) => leaning).sort()).toEqual(['centre', 'left', 'right']);
  });

  test.each(pack.headlines.map((h) => [h.id, h] as const))('%s has its mirror', (_, h) => {
    expect(mirrorOf(h)?.id).toBeDefined();
  });

  test.each(pack.headlines.map((h) => [h.id, h] as const))('%s is no sharper than its mirror', (_, h) => {
    const words = (id: string) => Object.values(text.headlines[id]!).join(' ').split(/\s+/).length;
    const [own, other] = [words(h.id), words(mirrorOf(h)!.id)];
    expect(Math.abs(own - other)).toBeLessThanOrEqual(3);
  });

  test('a rule for one side alone is seen to have no mirror', () => {
    const lone: Headline = { ...pack.headlines[0]!, when: { flagged: { side: 0, atLeast: 4 } } };
    expect(mirrorOf(lone)).toBeUndefined();
  });
});

describe('every rule can be printed', () => {
  const margins = [0.05, 0.2, 0.6, 1.5, 2.2, 3, 6];
  const flags = [0, 1, 2, 3].flatMap((a) => [0, 1, 2, 3].map((b) => [a, b] as const));
  const pressed = [null, ...topics];
  const spins = pressed.flatMap((a) => pressed.map((b) => [a, b] as const));
  const seen = new Set<string>();
  for (const margin of margins)
    for (const winner of margin < CONSTANTS.drawBelow ? (['draw'] as const) : ([0, 1] as const))
      for (const flag of flags)
        for (const spun of spins)
          for (const { headline } of frontPages(pack, { winner, margin, spun, flags: flag }))
            seen.add(headline);

  test.each(pack.headlines.map(({ id }) => id))('%s', (id) => {
    expect(seen.has(id)).toBe(true);
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
    ['flags on both sides', { bothFlagged: 1 }, { flags: [1, 3] }, { flags: [3, 0] }],
    ['few flags', { flagsBelow: 2 }, { flags: [0, 1] }, { flags: [1, 1] }],
    [
      'one subject for both',
      { sameSpin: true },
      { spun: ['law-routes', 'law-routes'] },
      { spun: ['law-routes', 'backlog-cost'] },
    ],
    ['one subject said by both', { sameSpin: true }, { spun: ['law-routes', 'law-routes'] }, {}],
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
