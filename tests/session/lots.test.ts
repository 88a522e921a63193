// The lots that the player sees are the ones the rules draw.
import { expect, test } from 'vitest';
import { makeSeedText, seedOf } from '../../src/base/seed.ts';
import { compilePack, type Preparation, setup } from '../../src/rules/index.ts';
import { lotsOf } from '../../src/session/lots.ts';
import { makeTestPack } from '../helpers/test-pack.ts';

const tables = compilePack(makeTestPack(), 'vivid');
const prepared = (side: 0 | 1): Preparation => ({
  platform: tables.pack.sides[side].defaultPlatform,
  notes: [],
  prebuttal: null,
});

test('who speaks first in the lots is who opens the debate, for forty seeds', () => {
  for (let n = 0; n < 40; n++) {
    const seed = seedOf(n);
    const preparations = [prepared(0), prepared(1)] as const;
    const opened = setup(tables, 'hash', { format: 'quick', preset: 'vivid', preparations }, seed);
    if (!opened.ok) throw new Error(opened.error.part);
    expect(lotsOf({ seed: makeSeedText(seed), left: 1 })).toEqual({
      left: 1,
      opener: opened.value.state.setup.opener,
    });
  }
});
