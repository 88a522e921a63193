// Can a side's lines be kept apart? Contradictions must not run in a circle, and a card must not break the promise it needs.
import type { Say } from './problem.ts';
import type { Claim, Pack } from './schema.ts';

/** Each circle of contradictions once, as the ids on the way round, first one repeated at the end. */
function circlesIn(claims: readonly Claim[]): string[][] {
  const contradicted = new Map(
    claims.map(({ id, contradicts }) => [id, (contradicts ?? []).map((c) => c.id)]),
  );
  const done = new Set<string>();
  const circles: string[][] = [];
  const walk = (id: string, way: readonly string[]): void => {
    const at = way.indexOf(id);
    if (at >= 0) circles.push([...way.slice(at), id]);
    if (at >= 0 || done.has(id)) return;
    for (const next of contradicted.get(id) ?? []) walk(next, [...way, id]);
    done.add(id);
  };
  for (const { id } of claims) walk(id, []);
  return circles;
}

/** Says every circle of contradictions with its whole way, and every claim that contradicts all planks that unlock it. */
export function checkContradictions(pack: Pack, say: Say): void {
  for (const circle of circlesIn(pack.claims)) {
    const i = pack.claims.findIndex(({ id }) => id === circle[0]);
    say(`claims[${i}].contradicts`, 'contradictions that do not run in a circle', circle.join(' > '));
  }
  pack.claims.forEach(({ needs, contradicts }, i) => {
    if (needs === undefined || needs.length === 0) return;
    if (needs.every((id) => contradicts?.some((c) => c.id === id)))
      say(`claims[${i}].contradicts`, 'a plank among its needs that it keeps to', needs.join(', '));
  });
}
