// Words of the glossary are found as a reader would find them.
import { describe, expect, test } from 'vitest';
import { findTerms } from '../../src/ui/glossary/find-terms.ts';

const glossary = {
  asylum: { term: 'asylum', meaning: '' },
  'asylum-seeker': { term: 'asylum seeker', meaning: '' },
  nca: { term: 'National Crime Agency (NCA)', meaning: '' },
  poll: { term: 'poll', meaning: '' },
};
const marked = (text: string) =>
  findTerms(text, glossary)
    .map(({ text: piece, id }) => (id === null ? piece : `[${piece}=${id}]`))
    .join('');

describe('finding terms', () => {
  test.each([
    ['Asylum seekers wait.', '[Asylum seekers=asylum-seeker] wait.'],
    ['Asylum cost a lot, and asylum takes time.', '[Asylum=asylum] cost a lot, and asylum takes time.'],
    ['The NCA and the National Crime Agency.', 'The [NCA=nca] and the National Crime Agency.'],
    ['A pollster polls; the poll.', 'A pollster [polls=poll]; the poll.'],
    ['Nothing here.', 'Nothing here.'],
  ])('%s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  test('the pieces always make up the whole text', () => {
    const text = 'Asylum seekers, polls, the NCA.';
    expect(
      findTerms(text, glossary)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });

  test('an empty glossary marks nothing', () => {
    expect(findTerms('asylum', {})).toEqual([{ text: 'asylum', id: null }]);
  });
});
