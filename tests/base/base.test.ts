// The small tools that everything stands on: hashes, seeds, draws, results.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertNever } from '../../src/base/assert-never.ts';
import { err, ok } from '../../src/base/result.ts';
import { makeRng, mix, pick, type Seed, shuffled } from '../../src/base/rng.ts';
import { makeSeedText, parseSeedText, seedOf } from '../../src/base/seed.ts';
import { sha256 } from '../../src/base/sha256.ts';
import { canonicalJson, hashInts, stableHash, utf8 } from '../../src/base/stable-hash.ts';
import { CHI_LIMIT, chiSquare } from '../helpers/chi-square.ts';
import { law } from '../helpers/laws.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const word = fc.nat(0xffffffff);
const anySeed: fc.Arbitrary<Seed> = fc.tuple(word, word, word, word);

describe('hashes', () => {
  test.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('SHA-256 of "%s" is the one of the standard', (text, expected) => {
    expect(hex(sha256(utf8(text)))).toBe(expected);
  });

  test('SHA-256 and UTF-8 agree with the platform on any bytes and any well-formed text', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        (bytes, text) => {
          expect(hex(sha256(bytes))).toBe(createHash('sha256').update(bytes).digest('hex'));
          expect(hex(utf8(text))).toBe(Buffer.from(text, 'utf8').toString('hex'));
        },
      ),
      law(300),
    );
  });

  test('canonical JSON does not depend on the order of keys and reads back as the same value', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
        const turned = Object.fromEntries(Object.entries(record).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(record));
        expect(stableHash(turned)).toBe(stableHash(record));
        expect(JSON.parse(canonicalJson(record))).toEqual(JSON.parse(JSON.stringify(record)));
      }),
      law(200),
    );
    expect(canonicalJson({ b: undefined, a: [1, undefined, null] })).toBe('{"a":[1,null,null]}');
  });

  test('integers are hashed in little-endian order, whatever holds them', () => {
    const ints = [1, -1, 100_000, -2_147_483_648];
    const bytes = Buffer.alloc(16);
    ints.forEach((value, i) => {
      bytes.writeInt32LE(value, 4 * i);
    });
    expect(hashInts(ints)).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(hashInts(Int32Array.from(ints))).toBe(hashInts(ints));
  });
});

describe('seeds', () => {
  test('survive writing and reading', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        expect(parseSeedText(makeSeedText(seed))).toEqual({ ok: true, value: seed });
        expect(makeSeedText(seed)).toMatch(/^[0-9a-f]{32}$/);
      }),
      law(200),
    );
  });

  test.each(['', 'xyz', '0'.repeat(31), '0'.repeat(33), `${'0'.repeat(31)}g`])(
    '"%s" is refused in words',
    (text) => {
      const read = parseSeedText(text);
      expect(read.ok).toBe(false);
      if (!read.ok) expect(read.error).toMatch(/^expected 32 hexadecimal digits, found "/);
    },
  );

  test('neighbouring numbers give seeds that share no word', () => {
    const words = Array.from({ length: 2000 }, (_, n) => seedOf(n)).flat();
    expect(new Set(words).size).toBe(words.length);
  });
});

describe('draws', () => {
  test('the mixer is the published one', () => {
    // lowbias32 by C. Wellons: x ^= x >> 16; x *= 0x7feb352d; x ^= x >> 15; x *= 0x846ca68b; x ^= x >> 16
    const slow = (x: bigint): bigint => {
      const cut = (y: bigint) => y & 0xffffffffn;
      let a = cut(x);
      a = cut((a ^ (a >> 16n)) * 0x7feb352dn);
      a = cut((a ^ (a >> 15n)) * 0x846ca68bn);
      return a ^ (a >> 16n);
    };
    fc.assert(
      fc.property(word, (x) => {
        expect(mix(x)).toBe(Number(slow(BigInt(x))));
      }),
      law(300),
    );
  });

  test('are functions of seed, turn and stream, in [0, 1)', () => {
    fc.assert(
      fc.property(anySeed, fc.nat(2000), fc.nat(60), (seed, turn, stream) => {
        const draw = makeRng(seed)(turn, stream);
        expect(draw >= 0 && draw < 1).toBe(true);
        expect(makeRng([...seed])(turn, stream)).toBe(draw);
      }),
      law(300),
    );
  });

  test('any word of the seed changes them', () => {
    fc.assert(
      fc.property(anySeed, fc.nat(3), fc.integer({ min: 1, max: 0xffffffff }), (seed, which, flip) => {
        const other = seed.map((w, i) => (i === which ? (w ^ flip) >>> 0 : w)) as unknown as Seed;
        const row = (s: Seed) => [0, 1, 2, 3].map((turn) => makeRng(s)(turn, 1)).join();
        expect(row(other)).not.toBe(row(seed));
      }),
      law(300),
    );
  });

  test('spread evenly over turns, streams and seeds', () => {
    const buckets = (draws: number[]) => {
      const counts = new Array<number>(20).fill(0);
      for (const draw of draws) counts[pick(draw, 20)]! += 1;
      return chiSquare(
        counts,
        counts.map(() => draws.length / 20),
      );
    };
    const range = Array.from({ length: 20_000 }, (_, i) => i);
    const one = makeRng(seedOf(1));
    expect(buckets(range.map((turn) => one(turn, 11)))).toBeLessThan(CHI_LIMIT[19]!);
    expect(buckets(range.map((stream) => one(3, stream)))).toBeLessThan(CHI_LIMIT[19]!);
    expect(buckets(range.map((n) => makeRng(seedOf(n))(0, 7)))).toBeLessThan(CHI_LIMIT[19]!);
    // Pairs of neighbouring turns: 4 x 5 cells.
    expect(
      buckets(range.map((turn) => (pick(one(turn, 2), 4) * 5 + pick(one(turn + 1, 2), 5) + 0.5) / 20)),
    ).toBeLessThan(CHI_LIMIT[19]!);
  });

  test('shuffling keeps every item and reaches every order equally', () => {
    const counts = new Map<string, number>();
    for (let n = 0; n < 12_000; n++) {
      const order = shuffled(['a', 'b', 'c', 'd'], makeRng(seedOf(n)), 0, 1).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(24);
    expect(chiSquare([...counts.values()], new Array(24).fill(500))).toBeLessThan(CHI_LIMIT[23]!);
  });
});

test('results carry a value or an error, and an impossible case throws by name', () => {
  expect(ok(3)).toEqual({ ok: true, value: 3 });
  expect(err('no')).toEqual({ ok: false, error: 'no' });
  expect(() => assertNever('x' as never, 'letter')).toThrow('Unhandled letter: "x"');
});
