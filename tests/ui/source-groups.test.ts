// All sources stand on the page once, grouped by topic; those printed after the night only when asked for.
import { expect, test } from 'vitest';
import { groupSources } from '../../src/ui/pages/source-groups.ts';

const sources = {
  BL10: { later: false },
  BL2: { later: false },
  SB1: { later: false },
  ZZ1: { later: false },
  SB9: { later: true },
};

test('topics keep their order, rows are counted up, unknown letters come last', () => {
  expect(groupSources(sources, ['SB', 'BL', 'CO'], false)).toEqual([
    { letters: 'SB', rows: ['SB1'] },
    { letters: 'BL', rows: ['BL2', 'BL10'] },
    { letters: 'ZZ', rows: ['ZZ1'] },
  ]);
});

test('later rows appear only when asked for', () => {
  expect(groupSources(sources, ['SB'], true)[0]).toEqual({ letters: 'SB', rows: ['SB1', 'SB9'] });
});
