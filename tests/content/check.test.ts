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

const rowsOf = (id: string) => claim(pack, id).rows.join(', ');
const attacks = pack.claims.filter(({ side, kind }) => side === 0 && kind === 'attack').length;

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
    'a question that brings up a check nobody made',
    (p) => change(p.questions[0]!, { checks: ['C99'] }),
    'night.json questions[0].checks[0]: expected the id of a check, found "C99"',
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
    `cards.json claims: expected claims: kind attack: the same count on both sides, found ${attacks} and ${attacks + 1}`,
  ],
  [
    'a circle of contradictions',
    (p) => {
      change(claim(p, 'l-red-lines'), { contradicts: [{ id: 'l-live-alerts', severity: 1 }] });
      change(claim(p, 'l-live-alerts'), { contradicts: [{ id: 'l-record-wait', severity: 1 }] });
      change(claim(p, 'l-record-wait'), { contradicts: [{ id: 'l-red-lines', severity: 1 }] });
    },
    'expected contradictions that do not run in a circle, found l-live-alerts > l-record-wait > l-red-lines > l-live-alerts',
  ],
  [
    'a claim that breaks the only promise that unlocks it',
    (p) =>
      change(claim(p, 'l-terror-tools'), { needs: ['lp-nca'], contradicts: [{ id: 'lp-nca', severity: 2 }] }),
    'expected a plank among its needs that it keeps to, found lp-nca',
  ],
  [
    'a figure in digits that no row states',
    (_, t) => change(t.claims['l-red-lines']!, { argument: 'Some 4,321 people a day agree with us.' }),
    `cards.en-GB.json claims.l-red-lines.argument: expected a figure that one of its rows states (${rowsOf('l-red-lines')}), found "4,321"`,
  ],
  [
    'a figure in words that no row states',
    (_, t) => change(t.claims['l-red-lines']!, { line: 'Nearly seventy thousand people agree.' }),
    'claims.l-red-lines.line: expected a figure that one of its rows states',
  ],
  [
    'a share that no row states',
    (_, t) => change(t.notes['ln-only-gangs']!, { body: 'Two thirds of gangs carry on.' }),
    'found "Two thirds"',
  ],
  [
    'a figure rounded too kindly',
    (_, t) => change(t.claims['c-down-fifth']!, { support: 'Crossings are down 30% so far.' }),
    'cards.en-GB.json claims.c-down-fifth.support: expected a figure that one of its rows states',
  ],
  [
    'a figure in a headline',
    (_, t) => change(t.headlines[pack.headlines[0]!.id]!, { strap: 'All 45,774 of them.' }),
    `headlines.${pack.headlines[0]!.id}.strap: expected a figure that a row states; it has none, found "45,774"`,
  ],
  [
    'a date that no row gives',
    (_, t) => change(t.planks['lp-orders']!, { detail: 'Courts have had such orders since 1997.' }),
    'planks.lp-orders.detail: expected a figure that one of its rows states',
  ],
  [
    'a figure of later years in the line for later that only its own later rows may bear out',
    (_, t) => change(t.checks.C4!, { reason: t.checks.C4!.later! }),
    'night.en-GB.json checks.C4.reason: expected a figure that one of its rows states',
  ],
  [
    'eight words in a row on two cards',
    (_, t) => change(t.rebuttals['cr-second-vote']!, { argument: t.claims['l-red-lines']!.argument }),
    'expected words of its own, no 8 in a row from claims.l-red-lines.argument',
  ],
  [
    'a link to a blog',
    (p) => change(p.sources.SB2!, { url: 'https://someone.substack.com/p/boats' }),
    'night.json sources.SB2.url: expected a link that a school would open, or null, found "someone.substack.com": a blog',
  ],
  [
    'a link to social media',
    (p) => change(p.sources.SB2!, { url: 'https://www.facebook.com/boats' }),
    'found "www.facebook.com": social media',
  ],
  [
    'a link to a mirror',
    (p) => change(p.sources.SB2!, { url: 'https://d1abc.cloudfront.net/report.pdf' }),
    'found "d1abc.cloudfront.net": a mirror or a copy without a publisher',
  ],
  [
    'a link to a copy that hides its publisher',
    (p) => {
      change(p.sources.SB2!, { url: 'https://uk.news.yahoo.com/boats.html' });
      delete p.sources.SB2!.citeAs;
    },
    'expected citeAs with the original publisher, or null for the link to a copy, found "uk.news.yahoo.com"',
  ],
  [
    'a link to a site that nobody has looked at',
    (p) => change(p.sources.SB2!, { url: 'https://www.example.org/boats' }),
    'expected a site that stands in src/content/sites.ts, looked at once, found "www.example.org"',
  ],
  [
    'a site that only looks like a reviewed one',
    (p) => change(p.sources.SB2!, { url: 'https://notbbc.co.uk/boats' }),
    'found "notbbc.co.uk"',
  ],
  [
    'a link that anybody on the way may change',
    (p) => change(p.sources.SB2!, { url: 'http://www.bbc.co.uk/news' }),
    'expected an https address, found "http://www.bbc.co.uk/news"',
  ],
  [
    'a link that runs a program',
    (p) => change(p.sources.SB2!, { url: 'javascript:alert(1)' }),
    'expected a web address in small letters, or null, found "javascript:alert(1)"',
  ],
  [
    'a row of next month that claims to be known tonight',
    (p) => change(p.sources.SB2!, { date: '2 Oct 2023', later: false }),
    'night.json sources.SB2.later: expected true, because it is dated after 2023-09-14, found false with "2 Oct 2023"',
  ],
  [
    'advice too long to whisper',
    (_, t) => change(t.advice[pack.advice[0]!.id]!, { line: 'word '.repeat(21) }),
    `advice.${pack.advice[0]!.id}.line: expected at most 20 words, found 21 words`,
  ],
  [
    'advice for one side only',
    (p) => void (p.advice as unknown[]).shift(),
    'advice: the same count on both sides',
  ],
];

describe('a planted fault is told', () => {
  test.each(PLANTED)('%s', (_, spoil, told) => {
    expect(faults(spoil).some((line) => line.includes(told))).toBe(true);
  });
});

test('every choice of planks can be tried', () => {
  for (const side of [0, 1] as const) {
    const perTopic = pack.topics.map(
      ({ id }) => pack.planks.filter((plank) => plank.side === side && plank.area === id).length,
    );
    const platforms = platformsOf(pack, side).map((platform) => platform.join());
    expect(new Set(platforms).size).toBe(perTopic.reduce((product, count) => product * count, 1));
  }
});

test('all faults are told at once, not the first', () => {
  const told = faults((p, t) => {
    for (const [, spoil] of PLANTED.slice(0, 6)) spoil(p, t);
    change(p.sources.SB2!, { url: 'http://x.example' });
  });
  for (const [, , line] of PLANTED.slice(1, 6)) expect(told.join('\n')).toContain(line);
  expect(told.join('\n')).toContain('http://x.example');
});

test('the Channel pack ships without a problem', () => {
  expect([...sound]).toEqual([]);
});
