// The packs that the other tests stand on are packs.
import { expect, test } from 'vitest';
import { packSchema } from '../../src/content/schema.ts';
import { exchangeSides } from '../../src/sim/audit/exchange.ts';
import { makeMirroredPack, makeTestPack } from '../helpers/test-pack.ts';

test.each([1, 2, 3, 17])('test pack %i, its exchange and its mirror follow the schema', (n) => {
  for (const pack of [makeTestPack(n), exchangeSides(makeTestPack(n)), makeMirroredPack(n)]) {
    expect(packSchema.safeParse(pack)).toMatchObject({ success: true });
  }
});

test('exchanging the sides twice gives the pack back', () => {
  expect(exchangeSides(exchangeSides(makeTestPack(3)))).toEqual(makeTestPack(3));
});
