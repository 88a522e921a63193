// A night travels as letters of an address: it comes out as it went in, to the last integer, and whatever else somebody
// puts there is named, never believed and never a crash.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeRng } from '../../src/base/rng.ts';
import { seedOf } from '../../src/base/seed.ts';
import { sha256 } from '../../src/base/sha256.ts';
import { packHash } from '../../src/content/pack-hash.ts';
import { FORMATS, type Format, PRESETS, type Preset } from '../../src/content/vocabulary.ts';
import { bitReader, bitWriter, fromLetters, toLetters } from '../../src/replay/bits.ts';
import {
  LINK_VERSION,
  LONGEST_LINK,
  makeNightLink,
  type NightCover,
  readNightLink,
} from '../../src/replay/night-link.ts';
import { openDebate, type PlayedDebate, playOn } from '../../src/replay/played-debate.ts';
import { recordOf, stateHash } from '../../src/replay/record.ts';
import { legalMoves, RULES_VERSION, turnOf } from '../../src/rules/index.ts';
import { makePreparation, packNumbered, pickMove, testTables } from '../helpers/debates.ts';

const pack = packNumbered(0);
const hash = packHash(pack);
const content = { pack, hash, tablesOf: (preset: Preset) => testTables(0, preset) };

/** A night of the shipped pack, played with drawn moves to its end. */
function anyNight(n: number, format: Format = FORMATS[n % 2]!): PlayedDebate {
  const tables = testTables(0, PRESETS[Math.floor(n / 2) % 2]!);
  const draws = makeRng(seedOf(n));
  const preparations = [makePreparation(pack, 0, n), makePreparation(pack, 1, n + 5)] as const;
  const options = { format, preset: tables.preset, preparations };
  const opened = openDebate({ tables, packHash: hash, options, seed: seedOf(n + 99) });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  let debate = opened.value;
  for (let turn = 0; ; turn++) {
    const side = turnOf(debate.night, debate.state);
    if (side === null) return debate;
    const move = pickMove(legalMoves(debate.night, debate.state, side), draws(turn, 1));
    const played = playOn(debate, side, move);
    if (!played.ok) throw new Error(played.error.code);
    debate = played.value.debate;
  }
}

const coverOf = (n: number): NightCover => ({
  side: n % 2 === 0 ? 0 : 1,
  left: n % 3 === 0 ? 0 : 1,
  level: n % 4,
  leaders: [
    { name: n % 40, look: '0a9zk10' },
    { name: (n * 7) % 40, look: 'zzzzzzz' },
  ],
  said: { score: n % 101, change: ((n * 37) % 2000) - 1000 },
});

/** A link whose check fits whatever its bytes say: what somebody could forge. */
const forged = (payload: Uint8Array): string =>
  LINK_VERSION + toLetters(new Uint8Array([...payload, ...sha256(payload).subarray(0, 4)]));
const payloadIn = (link: string): Uint8Array => {
  const bytes = fromLetters(link.slice(1));
  if (!bytes.ok) throw new Error(bytes.error);
  return bytes.value.slice(0, -4);
};

describe('a night as a link', () => {
  test('comes out as it went in, for 1,000 nights', () => {
    for (let n = 0; n < 1000; n++) {
      const debate = anyNight(n);
      const read = readNightLink(makeNightLink(debate, coverOf(n)), content);
      if (!read.ok) throw new Error(JSON.stringify(read.error));
      expect(read.value.cover).toEqual(coverOf(n));
      expect(recordOf(read.value.debate)).toEqual(recordOf(debate));
      expect(stateHash(read.value.debate.state)).toBe(stateHash(debate.state));
    }
  });

  test('takes fewer than 400 characters for the longest full night', () => {
    const lengths = Array.from(
      { length: 200 },
      (_, n) => makeNightLink(anyNight(n, 'full'), coverOf(n)).length,
    );
    expect(Math.max(...lengths)).toBeLessThan(400);
  });

  test('may be shared while the night is under way', () => {
    const whole = anyNight(3);
    const opened = openDebate({
      tables: whole.night.tables,
      packHash: hash,
      options: whole.base.setup,
      seed: whole.seed,
    });
    if (!opened.ok) throw new Error('the preparation stood before');
    const read = readNightLink(makeNightLink(opened.value, coverOf(3)), content);
    expect(read.ok && read.value.debate.moves).toEqual([]);
  });
});

describe('what is not a link of this game', () => {
  const link = makeNightLink(anyNight(8), coverOf(8));

  test.each([
    ['nothing', '', 'not-a-link'],
    ['a word', 'hello', 'not-a-link'],
    ['a script', '<script>alert(1)</script>', 'not-a-link'],
    ['far too many letters', `1${'A'.repeat(LONGEST_LINK)}`, 'not-a-link'],
    ['a later version', `9${link.slice(1)}`, 'newer'],
    ['a link that lacks its last letter', link.slice(0, -1), 'damaged'],
    ['the beginning of a link', link.slice(0, 20), 'damaged'],
    ['only a version', '1', 'damaged'],
    ['a letter too many', `${link}A`, 'damaged'],
    ['a sign that no link has', link.replace(/.$/, '!'), 'damaged'],
  ])('%s is refused', (_, text, code) => {
    const read = readNightLink(text, content);
    expect(read.ok ? 'read' : read.error.code).toBe(code);
  });

  test('a night of another pack or of other rules is named as such', () => {
    const otherPack = readNightLink(link, { ...content, hash: 'f'.repeat(64) });
    expect(otherPack.ok ? '' : otherPack.error.code).toBe('other-pack');
    const payload = payloadIn(link);
    payload[8]! += 1;
    const otherRules = readNightLink(forged(payload), content);
    expect(otherRules.ok ? null : otherRules.error).toEqual({
      code: 'other-rules',
      expected: `rules ${RULES_VERSION}`,
      found: 'rules 3.0',
    });
  });

  test('no change of letters is believed, in 10,000 damaged links', () => {
    const letters = 'ABCxyz019-_ .%<é';
    const damage = fc.record({
      at: fc.nat(link.length - 1),
      letter: fc.constantFrom(...letters),
      cut: fc.nat(3),
    });
    fc.assert(
      fc.property(damage, ({ at, letter, cut }) => {
        const text = link.slice(0, at) + letter + link.slice(at + 1 + cut);
        if (text === link) return;
        expect(readNightLink(text, content).ok).toBe(false);
      }),
      { numRuns: 10_000, seed: 1 },
    );
  });

  test('forged bytes give a night that the rules allow or a problem, in 10,000 tries', () => {
    const payload = payloadIn(link);
    const change = fc.array(fc.tuple(fc.nat(payload.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 6,
    });
    let refused = 0;
    fc.assert(
      fc.property(change, (changes) => {
        const other = payload.slice();
        for (const [at, byte] of changes) other[at] = byte;
        const read = readNightLink(forged(other), content);
        if (!read.ok) refused++;
        else expect(recordOf(read.value.debate).moves.length).toBeLessThan(256);
      }),
      { numRuns: 10_000, seed: 2 },
    );
    expect(refused).toBeGreaterThan(1000);
  });
});

describe('bits and letters', () => {
  test('come out as they went in', () => {
    const field = fc
      .integer({ min: 1, max: 32 })
      .chain((bits) => fc.tuple(fc.nat(2 ** bits - 1), fc.constant(bits)));
    fc.assert(
      fc.property(fc.array(field), (fields) => {
        const out = bitWriter();
        for (const [value, bits] of fields) out.put(value, bits);
        const bytes = fromLetters(toLetters(out.bytes()));
        const from = bitReader(bytes.ok ? bytes.value : new Uint8Array());
        expect(fields.map(([, bits]) => from.take(bits))).toEqual(fields.map(([value]) => value));
        expect(from.over).toBe(false);
      }),
      { seed: 3 },
    );
  });

  test('a number that does not fit is refused instead of cut', () => {
    expect(() => bitWriter().put(8, 3)).toThrow('8 does not fit 3 bits');
  });
});
