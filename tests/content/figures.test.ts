// What counts as a figure in a sentence, and when a row bears it out.
import { describe, expect, test } from 'vitest';
import { bearsOut } from '../../src/content/check-figures.ts';
import { figuresIn } from '../../src/content/figures.ts';

const read = (text: string) => figuresIn(text).map(({ kind, value }) => `${value} ${kind}`);

describe('a sentence states', () => {
  test.each([
    ['Forty-five thousand people came in one boat.', ['45000 count', '1 count']],
    ['Two hundred and one beds', ['201 count']],
    ['Nearly four billion pounds, up from £2.12 billion', ['4000000000 pounds', '2120000000 pounds']],
    ['£6m a day, £3.97bn a year', ['6000000 pounds', '3970000000 pounds']],
    ['half a million people', ['500000 count']],
    [
      'down a fifth; four in ten; one boat in a hundred; two thirds',
      ['20 percent', '40 percent', '1 percent', '66.66666666666667 percent'],
    ],
    ['80 to 90% of them, 42.4% last year', ['80 percent', '90 percent', '42.4 percent']],
    ['36,816 in 2024, 299 in 2018', ['36816 count', '2024 year', '299 count', '2018 year']],
    ['since 28 June 2022, in 2022/23', ['628 day', '2022 year', '2022 year']],
    ['half as many again', ['50 percent']],
  ])('"%s"', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });

  test.each([
    'The 21st boat, a third country, half the story, half-time and hundreds of investigators.',
    'A safe route, C5 and a Mk2.',
  ])('no figure: "%s"', (text) => {
    expect(figuresIn(text).filter(({ small }) => !small)).toEqual([]);
  });
});

describe('a row', () => {
  const borne = (shown: string, row: string): boolean =>
    figuresIn(shown).every((figure) => figuresIn(row).some((stated) => bearsOut(figure, stated)));

  test.each([
    ['175,000', '175,457'],
    ['nearly four billion pounds', '£3.97bn'],
    ['half a million', '533,449'],
    ['a fifth', '22%'],
    ['four in ten', '42.4%'],
    ['over 45,000', '45,774'],
    ['under 68,000', '67,870'],
    ['under 1%', '0.7%'],
    ['one in a hundred', 'about 1%'],
    ['6 million', '£6m'],
  ])('bears out "%s" with "%s"', (shown, row) => {
    expect(borne(shown, row)).toBe(true);
  });

  test.each([
    ['45,000', '45,774'],
    ['28,500', '28,561'],
    ['a quarter', '22%'],
    ['30%', '22%'],
    ['over 46,000', '45,774'],
    ['four billion pounds', '£3.6bn'],
    ['37 people', '37%'],
    ['£500', '500 officers'],
    ['1997', '2007'],
    ['28 June', '29 June'],
  ])('does not bear out "%s" with "%s"', (shown, row) => {
    expect(borne(shown, row)).toBe(false);
  });
});
