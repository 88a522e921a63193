// Answers: what becomes of a look when one part changes? A head that a beard does not fit under takes it off.
import { type Look, wardrobe } from '../../people/people.ts';

/** The same look, with parts that do not fit together taken off. */
export function suitedLook(look: Look): Look {
  const head = wardrobe.heads.find(({ id }) => id === look.head);
  return head && !head.beard ? { ...look, beard: 'none' } : look;
}
