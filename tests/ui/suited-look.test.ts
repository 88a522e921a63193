// A look stays one that can be drawn, whatever part is changed.
import { expect, test } from 'vitest';
import { suitedLook } from '../../src/ui/acts/side/suited-look.ts';
import { leaderLooks, wardrobe } from '../../src/ui/people/people.ts';

test('a beard comes off under every head that it does not fit', () => {
  for (const head of wardrobe.heads) {
    const look = suitedLook({ ...leaderLooks[0]!, head: head.id, beard: 'full' });
    expect(look.beard).toBe(head.beard ? 'full' : 'none');
  }
});
