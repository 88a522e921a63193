// A typed name becomes plain text of at most 24 characters, whatever was typed.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanName, NAME_LIMIT } from '../../src/session/leader-name.ts';

describe('a typed name', () => {
  test.each([
    ['  Zoë   O’Neil ', 'Zoë O’Neil'],
    ['<b>Sam</b>', 'b Sam /b'],
    ['a\u202eb\u0000c\nd', 'a b c d'],
    ['', null],
    [' \u200b ', null],
    ['Maximilian Featherstonehaugh', 'Maximilian Featherstoneh'],
  ])('%j becomes %j', (typed, name) => {
    expect(cleanName(typed)).toBe(name);
  });

  test('is never longer than a saved night allows, and cleaning it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const name = cleanName(typed);
        expect(name === null || (name.length > 0 && name.length <= NAME_LIMIT)).toBe(true);
        if (name !== null) expect(cleanName(name)).toBe(name);
      }),
    );
  });
});
