// Do all people of the game draw, whatever they feel, and does their look say nothing about their opinions?
import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import {
  EXPRESSIONS,
  type Expression,
  LEADER_EXPRESSIONS,
  type Look,
  leaderLooks,
  makeLookCode,
  moderatorLook,
  parseLookCode,
  VOTER_EXPRESSIONS,
  voterLooks,
  wardrobe,
} from '../../src/ui/people/people.ts';
import { type Peeps, personSvg, svgDataUri } from '../../src/ui/people/person-svg.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../../assets/art/${name}`, import.meta.url), 'utf8');
const peeps = JSON.parse(read('peeps.json')) as Peeps;
const clothes = '#c4122f';
const everyHead: readonly Look[] = wardrobe.heads.map((head) => ({ ...leaderLooks[0]!, head: head.id }));
const everybody: readonly Look[] = [...leaderLooks, ...voterLooks, moderatorLook, ...everyHead];

/** How many pixels of two pictures of one size differ clearly. */
function differing(a: Uint8Array, b: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < a.length; i += 4) {
    const far = Math.abs(a[i]! - b[i]!) + Math.abs(a[i + 1]! - b[i + 1]!) + Math.abs(a[i + 2]! - b[i + 2]!);
    if (far > 120) count++;
  }
  return count;
}

/** Whether every tag is closed in the right order and only known elements and attributes appear. */
function isWellFormed(svg: string): boolean {
  const open: string[] = [];
  for (const [, close, name, rest] of svg.matchAll(/<(\/?)([a-z]+)((?:\s[a-zA-Z:-]+="[^"<>]*")*)\s*\/?>/g)) {
    if (close === '/') {
      if (open.pop() !== name) return false;
    } else if (!/<path/.test(`<${name}`) && rest !== undefined) open.push(name ?? '');
  }
  return open.length === 0 && !/[<>]/.test(svg.replace(/<[^<>]*>/g, ''));
}

describe('drawing a person', () => {
  it('every look shows every expression as a well-formed picture with nothing left to fill in', () => {
    for (const look of everybody) {
      for (const expression of EXPRESSIONS) {
        const svg = personSvg(peeps, look, expression, { clothes, title: 'A "leader" & <more>' });
        expect(isWellFormed(svg), `${look.head} ${expression}`).toBe(true);
        expect(svg).not.toMatch(/undefined|null|NaN|\{|\}|\$|d=""/);
        for (const [, fill] of svg.matchAll(/fill="([^"]+)"/g))
          expect(fill).toMatch(/^(none|#[0-9a-f]{3,6})$/i);
      }
    }
  });

  it('every expression of one person is a different picture, the two mouths of speaking too', () => {
    const faces = new Set(EXPRESSIONS.map((e) => personSvg(peeps, leaderLooks[0]!, e, { clothes })));
    expect(faces.size).toBe(EXPRESSIONS.length);
  });

  it('no look hides an expression: each face of each look draws something of its own', () => {
    for (const look of everybody) {
      const faces = new Set(EXPRESSIONS.map((e) => personSvg(peeps, look, e, { clothes })));
      expect(faces.size, look.head).toBe(EXPRESSIONS.length);
    }
  });

  it('a leader’s faces differ to the eye even at 96 pixels, whatever they wear', () => {
    const pixels = (look: Look, expression: Expression) =>
      new Resvg(personSvg(peeps, look, expression, { clothes, size: 96 })).render().pixels;
    for (const id of ['long', 'hijab', 'turban', 'bald', 'balding', 'fringe']) {
      const look = leaderLooks.find(({ head }) => head === id)!;
      const drawn = LEADER_EXPRESSIONS.map((e) => [e, pixels(look, e)] as const);
      for (const [i, [one, a]] of drawn.entries())
        for (const [other, b] of drawn.slice(i + 1))
          expect(differing(a, b), `${id}: ${one} and ${other}`).toBeGreaterThanOrEqual(18);
    }
  });

  it('a mirrored leader is the same drawing turned around within the same frame', () => {
    const plain = personSvg(peeps, leaderLooks[0]!, 'calm', { clothes });
    const turned = personSvg(peeps, leaderLooks[0]!, 'calm', { clothes, mirrored: true });
    const [x = 0, , width = 0] = peeps.crop;
    expect(plain).not.toContain('scale(-1 1)');
    expect(
      turned
        .replace(`<g transform="translate(${2 * x + width} 0) scale(-1 1)">`, '')
        .replace('</g></svg>', '</svg>'),
    ).toBe(plain);
  });

  it('is decoration unless it has a title, which is escaped', () => {
    expect(personSvg(peeps, moderatorLook, 'eyebrow', { clothes })).toContain('aria-hidden="true"');
    const named = personSvg(peeps, moderatorLook, 'eyebrow', { clothes, title: '"><script>' });
    expect(named).toContain('role="img"');
    expect(named).not.toContain('<script');
  });

  it('takes the colour of the clothes from the caller and needs no ids, so that many fit on one page', () => {
    const svg = personSvg(peeps, voterLooks[0]!, 'pleased', {
      clothes: '#0b5cad',
      rim: '#8177a0',
      small: true,
    });
    expect(svg).toContain('#0b5cad');
    expect(svg).not.toMatch(/\sid=|url\(/);
    expect(svgDataUri(svg)).toMatch(/^data:image\/svg\+xml,%3Csvg/);
  });
});

describe('the people', () => {
  it('has a drawing for every part of the wardrobe and only parts of the wardrobe on people', () => {
    for (const head of wardrobe.heads) expect(peeps.heads[head.id], head.id).toBeDefined();
    for (const beard of wardrobe.beards.filter((b) => b !== 'none'))
      expect(peeps.beards[beard], beard).toBeDefined();
    for (const glasses of wardrobe.glasses.filter((g) => g !== 'none'))
      expect(peeps.glasses[glasses]).toBeDefined();
    for (const outfit of wardrobe.outfits) expect(peeps.outfits[outfit], outfit).toBeDefined();
    for (const e of EXPRESSIONS) for (const f of peeps.faces[e]!) expect(peeps.features[f], f).toBeDefined();
    for (const look of everybody)
      expect(parseLookCode(makeLookCode(look)), look.head).toMatchObject(part(look));
    for (const voter of voterLooks) expect(wardrobe.clothes.map((c) => c.id)).toContain(voter.clothes);
  });

  it('offers at least 12 heads, 5 skins and 12 faces to a leader, and 20 different leaders to start from', () => {
    expect(wardrobe.heads.length).toBeGreaterThanOrEqual(12);
    expect(wardrobe.skins.length).toBeGreaterThanOrEqual(5);
    expect(LEADER_EXPRESSIONS.length).toBeGreaterThanOrEqual(11);
    expect(new Set(leaderLooks.map(makeLookCode)).size).toBeGreaterThanOrEqual(20);
  });

  it('fills the audience with 24 different people of many kinds, none in a party colour', () => {
    expect(new Set(voterLooks.map((v) => v.id)).size).toBe(24);
    expect(new Set(voterLooks.map(makeLookCode)).size).toBe(24);
    expect(new Set(voterLooks.map((v) => v.head)).size).toBeGreaterThanOrEqual(18);
    expect(new Set(voterLooks.map((v) => v.skin)).size).toBe(wardrobe.skins.length);
    expect(new Set(voterLooks.map((v) => v.hair)).size).toBe(wardrobe.hairs.length);
    expect(voterLooks.filter((v) => v.glasses !== 'none').length).toBeGreaterThanOrEqual(4);
    for (const head of ['hijab', 'turban']) expect(voterLooks.some((v) => v.head === head)).toBe(true);
    for (const v of voterLooks) expect(['red', 'blue']).not.toContain(v.clothes);
    expect(VOTER_EXPRESSIONS.length).toBe(6);
  });

  it('ties no look to a segment or a side', () => {
    for (const voter of voterLooks) {
      expect(Object.keys(voter).sort()).toEqual(
        ['beard', 'cloth', 'clothes', 'glasses', 'hair', 'head', 'id', 'outfit', 'skin'].sort(),
      );
    }
    expect(read('people.json')).not.toMatch(/segment|labour|conservative|party|side/i);
  });

  it('refuses a look code that is damaged', () => {
    for (const code of ['', '000', 'zzzzzzz', '00000000', 'A000000', '-000000'])
      expect(parseLookCode(code)).toBeNull();
  });
});

/** Only the look: without id and clothes. */
function part(look: Look): Look {
  const { head, skin, hair, cloth, beard, glasses, outfit } = look;
  return { head, skin, hair, cloth, beard, glasses, outfit };
}
