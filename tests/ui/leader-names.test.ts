// Can every made-up name belong to every made-up look?
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const night = JSON.parse(
  readFileSync(new URL('../../assets/packs/channel-2023/night.en-GB.json', import.meta.url), 'utf8'),
) as { leaders: { given: string; family: string }[] };

/** Given names that women and men in Britain bear, from several backgrounds. */
const ANYBODY: ReadonlySet<string> = new Set(
  `Alex Ash Ashley Ariel Cam Charlie Ellis Frankie Harpreet Iman Jamie Jaspreet Jo Kiran Kit Morgan Nicky Noor Ola
  Remy Robin Rowan Sam Sasha Shay Sol Taylor`.split(/\s+/),
);

describe('the names of the leaders', () => {
  it('are given to women and men alike, so that any name fits any look', () => {
    for (const { given } of night.leaders) expect(ANYBODY, given).toContain(given);
  });

  it('are all different, first names and last names, and enough for many nights', () => {
    expect(night.leaders.length).toBe(24);
    expect(new Set(night.leaders.map(({ given }) => given)).size).toBe(24);
    expect(new Set(night.leaders.map(({ family }) => family)).size).toBe(24);
  });
});
