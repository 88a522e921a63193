// Does "Surprise me" offer the whole wardrobe, and only what suits? And does the face answer what has been put on?
import { describe, expect, it, test } from 'vitest';
import { suitedLook } from '../../src/ui/acts/side/suited-look.ts';
import { surpriseLook } from '../../src/ui/acts/side/surprise-look.ts';
import { feelingAbout } from '../../src/ui/acts/side/use-reaction.ts';
import { type Look, leaderLooks, makeLookCode, wardrobe } from '../../src/ui/people/people.ts';

/** Numbers from 0 up to 1 that look like chance and are the same in every run. */
function luckFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const worn = [makeLookCode(leaderLooks[0]!), makeLookCode(leaderLooks[1]!)];
const luck = luckFrom(2023);
const draws: readonly Look[] = Array.from({ length: 1500 }, () => surpriseLook(worn, luck));
const share = (holds: (look: Look) => boolean): number => draws.filter(holds).length / draws.length;

describe('Surprise me', () => {
  it('brings out every head, skin, colour, beard, pair of glasses and outfit sooner or later', () => {
    const others = wardrobe.heads.filter(({ id }) =>
      leaderLooks.slice(0, 2).every(({ head }) => head !== id),
    );
    expect(new Set(draws.map(({ head }) => head))).toEqual(new Set(others.map(({ id }) => id)));
    expect(new Set(draws.map(({ skin }) => skin)).size).toBe(wardrobe.skins.length);
    expect(new Set(draws.map(({ hair }) => hair)).size).toBe(wardrobe.hairs.length);
    expect(new Set(draws.map(({ cloth }) => cloth)).size).toBe(wardrobe.cloths.length);
    expect(new Set(draws.map(({ beard }) => beard)).size).toBe(wardrobe.beards.length);
    expect(new Set(draws.map(({ glasses }) => glasses)).size).toBe(wardrobe.glasses.length);
    expect(new Set(draws.map(({ outfit }) => outfit)).size).toBe(wardrobe.outfits.length);
  });

  it('never puts a beard under a hijab or any other head that it does not fit under', () => {
    for (const look of draws) expect(suitedLook(look)).toEqual(look);
    expect(draws.some(({ head }) => head === 'hijab')).toBe(true);
  });

  it('leaves most faces without glasses or a beard', () => {
    expect(share(({ glasses }) => glasses !== 'none')).toBeGreaterThan(0.2);
    expect(share(({ glasses }) => glasses !== 'none')).toBeLessThan(0.4);
    expect(share(({ beard }) => beard !== 'none')).toBeLessThan(0.3);
  });

  it('never gives a leader the head that they or their opponent wear', () => {
    for (const look of draws) for (const code of worn) expect(makeLookCode(look)[0]).not.toBe(code[0]);
  });
});

describe('the face before the mirror', () => {
  const plain: Look = { ...leaderLooks[0]!, head: 'short', beard: 'full' };

  it('answers each kind of change in its own way and stays calm without one', () => {
    expect(feelingAbout(plain, plain)).toBeNull();
    expect(feelingAbout(plain, { ...plain, glasses: 'thin' })).toBe('doubtful');
    expect(feelingAbout(plain, { ...plain, beard: 'none' })).toBe('smug');
    expect(feelingAbout(plain, { ...plain, outfit: 'jumper' })).toBe('driven');
  });

  it('takes a beard that comes off under a hijab as part of the same change', () => {
    const covered = suitedLook({ ...plain, head: 'hijab' });
    expect(covered.beard).toBe('none');
    expect(feelingAbout(plain, covered)).toBe('amused');
  });

  it('laughs when everything changes at once', () => {
    expect(feelingAbout(plain, leaderLooks[4]!)).toBe('delighted');
  });
});

test('the wardrobe holds at least 20 heads, 5 skins, 3 glasses, 3 beards, a hijab and a turban', () => {
  const { heads, skins, glasses, beards } = wardrobe;
  expect(heads.length).toBeGreaterThanOrEqual(20);
  expect(skins.length).toBeGreaterThanOrEqual(5);
  expect(glasses.length - 1).toBeGreaterThanOrEqual(3);
  expect(beards.length - 1).toBeGreaterThanOrEqual(3);
  for (const id of ['hijab', 'turban']) expect(heads.some((head) => head.id === id && head.cloth)).toBe(true);
});
