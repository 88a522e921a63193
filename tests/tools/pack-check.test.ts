// What only a program outside the page can tell of a pack, and the program itself: one fault planted in the pack that ships.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { collected } from '../../src/content/check.ts';
import { type PackProblem, problemText } from '../../src/content/problem.ts';
import type { Pack, PackText } from '../../src/content/schema.ts';
import { checkCardWords, isFamiliar } from '../../src/tools/check-card-words.ts';
import { LARGEST_COST, platformWorths, worthOf } from '../../src/tools/check-platforms.ts';
import { checkReading } from '../../src/tools/check-reading.ts';
import { EVERYDAY_WORDS } from '../../src/tools/everyday-words.ts';
import { problemsInPack } from '../../src/tools/pack-problems.ts';
import { projectRoot } from '../../src/tools/project.ts';
import { channelPackFolder } from '../../src/tools/read-pack.ts';
import { readingAge } from '../../src/tools/reading-age.ts';
import { loadWholePack } from '../helpers/whole-pack.ts';

const { pack, text } = loadWholePack();
const sound = new Set(problemsInPack(pack, text).map(problemText));

type Check = (pack: Pack, text: PackText) => PackProblem[];

/** What a check says of the Channel pack after `spoil`, beyond what is said of it as it ships. */
function faults(check: Check, spoil: (pack: Pack, text: PackText) => void): string {
  const copy = structuredClone({ pack, text });
  spoil(copy.pack, copy.text);
  const lines = check(copy.pack, copy.text).map(problemText);
  return lines.filter((line) => !sound.has(line)).join('\n');
}

const reading: Check = (p, t) => collected((say) => checkReading(p, t, say));
const cardWords: Check = (_, t) => collected((say) => checkCardWords(t, say));

const change = <T extends object>(entry: T, changes: { [K in keyof T]?: unknown }): void =>
  void Object.assign(entry, changes);

const HARD =
  'Notwithstanding considerable administrative difficulties, intergovernmental organisations continuously demonstrate extraordinary institutional responsibility.';

test('the Channel pack ships without a problem', () => {
  expect([...sound]).toEqual([]);
});

describe('reading', () => {
  test('a text for small children is young, one for lawyers is old', () => {
    expect(readingAge(['The cat sat on the mat. It was a big cat.'])).toBeLessThan(7);
    expect(readingAge([HARD])).toBeGreaterThan(18);
    expect(readingAge(['The bill was £3.97 billion. It was big.'])).toBe(
      readingAge(['The bill was £3 billion. It was big.']),
    );
  });

  test('an act that is too hard on one side is told with its age', () => {
    const told = faults(reading, (_, t) => {
      for (const { id, side } of pack.notes) if (side === 0) change(t.notes[id]!, { body: HARD });
    });
    expect(told).toMatch(
      /cards\.en-GB\.json notes: expected words of side 0 for readers of at most 13, found reading age \d/,
    );
    expect(told).toContain('notes: reading age: within 10 % of each other');
  });

  test('an act that both sides read is told too', () => {
    const told = faults(reading, (_, t) => {
      for (const { id } of pack.briefing) change(t.briefing[id]!, { body: HARD });
    });
    expect(told).toContain(
      'night.en-GB.json briefing: expected words for readers of at most 13, found reading age',
    );
  });
});

describe('words on a card', () => {
  const strange = (line: string) => faults(cardWords, (_, t) => change(t.claims['l-red-lines']!, { line }));

  test('a word that a child does not know is told', () => {
    expect(strange('We will not acquiesce to them.')).toContain(
      'cards.en-GB.json claims.l-red-lines.line: expected familiar words, names or words of the glossary, found "acquiesce"',
    );
  });

  test('a name, a number and a word that can be tapped are known', () => {
    expect(strange('In Dover the backlog is a smuggler’s luck, and Rwanda’s too.')).not.toContain('familiar');
  });

  test('forms of a known word are known, British spellings too', () => {
    for (const word of [
      'untested',
      'thinner',
      'neighbours',
      'colour',
      'clearly',
      'banned',
      'We’re',
      'dinghies',
    ])
      expect(isFamiliar(word), word).toBe(true);
    for (const word of ['jurisdiction', 'xenophobia', 'unacquiescent'])
      expect(isFamiliar(word), word).toBe(false);
  });

  test('no everyday word is kept that no card uses', () => {
    const cards = [...Object.values(text.claims), ...Object.values(text.rebuttals)];
    const shown = cards.map(({ line, support }) => `${line} ${support}`.toLowerCase()).join(' ');
    // A form may end otherwise: "supply", "supplies".
    expect(EVERYDAY_WORDS.filter((word) => !shown.includes(word.replace(/[ey]$/, '')))).toEqual([]);
  });
});

describe('platforms', () => {
  test('the prepared platform is worth nothing more or less, and none costs too much', () => {
    for (const side of [0, 1] as const) {
      const worths = platformWorths(pack, side);
      const prepared = worths.find(
        ({ platform }) => platform.join() === pack.sides[side].defaultPlatform.join(),
      )!;
      expect(worthOf(prepared)).toBe(0);
      expect(worthOf(worths[0]!)).toBeGreaterThanOrEqual(-LARGEST_COST);
    }
  });

  test('a platform with which a side cannot win is told with what it costs', () => {
    const told = faults(problemsInPack, (p) => {
      change(p.planks.find(({ id }) => id === 'lp-orders')!, { deliver: 0, cost: 3, position: [1, 1] });
    });
    expect(told).toMatch(
      /cards.json planks: expected a platform that costs at most 2.4 points: lp-orders, .*found -\d\.\d\d before a word is said/,
    );
  });

  test('a plank that is worse than another whatever else is chosen is told', () => {
    const told = faults(problemsInPack, (p) => {
      const plank = p.planks.find(({ id }) => id === 'lp-hotels')!;
      const rival = p.planks.find(({ id }) => id === 'lp-fast-track')!;
      const others = p.planks.filter(({ side, area }) => side === 0 && area !== plank.area);
      for (const other of others)
        change(other, { coheres: other.coheres.filter((link) => ![plank.id, rival.id].includes(link.with)) });
      change(rival, { deliver: 1, cost: 0, coheres: [] });
      const coheres = others.map(({ id }) => ({ with: id, value: -2 }));
      change(plank, { position: rival.position, deliver: 0, cost: 3, coheres });
      // Whatever the plank let be said, its rival lets be said.
      for (const card of p.claims) {
        if (card.needs?.includes(plank.id)) change(card, { needs: [rival.id] });
        change(card, { contradicts: card.contradicts?.filter(({ id }) => id !== rival.id) });
      }
    });
    expect(told).toContain(
      'a plank that is better than its rivals in something, found "lp-hotels", worse than "lp-fast-track" throughout',
    );
  });

  test('a pack on which no debate can be opened is told its broken links, not a crash', () => {
    const told = faults(problemsInPack, (p) => change(p.sides[0], { defaultPlatform: ['lp-gone'] }));
    expect(told).toContain('sides[0].defaultPlatform[0]');
  });
});

describe('npm run pack:check', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = (path: string): { status: number; said: string } => {
    const program = [join(projectRoot, 'src/tools/pack-check.ts'), path];
    try {
      return { status: 0, said: execFileSync(process.execPath, program, { encoding: 'utf8' }) };
    } catch (error) {
      const { status, stdout } = error as { status: number; stdout: string };
      return { status, said: stdout };
    }
  };

  test('says how much each side is given, with reading ages, when all is well', () => {
    const { status, said } = run(channelPackFolder);
    expect(said).toContain('no problems');
    expect(said).toMatch(/claims: reading age +\d+\.?\d* +\d/);
    expect(said).toMatch(/platforms: worst, points +-?\d/);
    expect(status).toBe(0);
  });

  test('refuses a broken pack with every fault, its file, place, what was expected and what was found', () => {
    cpSync(channelPackFolder, folder, { recursive: true });
    const cards = join(folder, 'cards.en-GB.json');
    const broken = JSON.parse(readFileSync(cards, 'utf8')) as PackText;
    change(broken.claims['l-red-lines']!, { line: `Acquiesce to 4,321 ${'words '.repeat(14)}` });
    writeFileSync(cards, JSON.stringify(broken));
    const { status, said } = run(folder);
    expect(status).toBe(1);
    for (const line of [
      'at most 14 words',
      '"4,321"',
      '"Acquiesce"',
      'cards.en-GB.json  claims.l-red-lines.line',
    ])
      expect(said).toContain(line);
    expect(said).toMatch(/\n\d+ problems\n$/);
  });
});
