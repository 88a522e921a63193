// Answers: where does a drawn person look, and whose eyes can move at all?
// A face whose brow and lid are one drawing (doubt, anger) keeps its eyes: they would lose their meaning.
import type { Expression } from './people.ts';
import type { Peeps } from './person-svg.ts';

/** `across` looks further towards the person opposite, `closed` is a blink. */
export type Eyes = 'ahead' | 'across' | 'closed';

const MOVABLE: ReadonlySet<string> = new Set(['eyes-open', 'eyes-dots', 'eyes-driven']);

/** How far the pupils go, in units of the drawing: half of a pupil's width, so that it shows at 90 px. */
const ACROSS = 'translate(13 -3)';

/** Whether these features are open eyes. */
export const canMove = (feature: string): boolean => MOVABLE.has(feature);

/** Whether the eyes of an expression can blink and look elsewhere. */
export const hasLivingEyes = (peeps: Peeps, expression: Expression): boolean =>
  (peeps.faces[expression] ?? []).some(canMove);

/** The feature to draw for `feature`, and how it is moved. */
export function lookingWith(
  feature: string,
  eyes: Eyes,
): { readonly id: string; readonly transform: string } {
  if (!canMove(feature) || eyes === 'ahead') return { id: feature, transform: '' };
  return eyes === 'closed' ? { id: 'eyes-closed', transform: '' } : { id: feature, transform: ACROSS };
}
