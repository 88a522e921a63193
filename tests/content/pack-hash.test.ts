// The hash of a pack changes with what decides a night and with nothing else.
import { expect, test } from 'vitest';
import { packHash } from '../../src/content/pack-hash.ts';
import type { Pack } from '../../src/content/schema.ts';
import { loadWholePack } from '../helpers/whole-pack.ts';

const { pack } = loadWholePack();
const hash = packHash(pack);

/** The hash after a change. */
function after(change: (copy: Pack) => void): string {
  const copy = structuredClone(pack);
  change(copy);
  return packHash(copy);
}

test('mending a citation or a headline keeps shared nights alive', () => {
  expect(after((copy) => void copy.claims[0]!.rows.push('SB1'))).toBe(hash);
  expect(after((copy) => void copy.headlines.pop())).toBe(hash);
  expect(after((copy) => void Object.assign(copy, { version: '1.0.1', par: {} }))).toBe(hash);
});

test('a changed weight, hand or question is another pack', () => {
  expect(after((copy) => void Object.assign(copy.claims[0]!, { evidence: 0.123 }))).not.toBe(hash);
  expect(after((copy) => void copy.rebuttals.pop())).not.toBe(hash);
  expect(after((copy) => void Object.assign(copy.questions[0]!, { topic: 'elsewhere' }))).not.toBe(hash);
});
