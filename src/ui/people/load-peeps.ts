// Answers: how does the page get the parts file, once, when the first person is drawn?
// It must not draw. The file is fetched, not bundled, so that the title page can be read before it arrives.
import peepsUrl from '../../../assets/art/peeps.json?url';
import { err, ok, type Result } from '../../base/result.ts';
import type { Peeps } from './person-svg.ts';

let pending: Promise<Result<Peeps, 'parts-missing'>> | null = null;

async function fetchPeeps(): Promise<Result<Peeps, 'parts-missing'>> {
  try {
    const answer = await fetch(peepsUrl);
    if (!answer.ok) return err('parts-missing');
    return ok((await answer.json()) as Peeps);
  } catch {
    return err('parts-missing');
  }
}

/** The parts of all people. Shared by all callers; a failed fetch is tried again by the next caller. */
export function loadPeeps(): Promise<Result<Peeps, 'parts-missing'>> {
  pending ??= fetchPeeps().then((result) => {
    if (!result.ok) pending = null;
    return result;
  });
  return pending;
}
