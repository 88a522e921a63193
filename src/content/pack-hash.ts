// Which pack a night was played on, as one hash. Two packs with the same hash play every move alike.
import { canonicalJson, stableHash } from '../base/stable-hash.ts';
import type { Pack } from './schema.ts';

/** Keys that say where something comes from and that no rule reads: mending a citation must not break a shared night. */
const PROVENANCE: ReadonlySet<string> = new Set(['rows', 'article', 'status', 'scheme', 'stasis', 'check']);

const withoutProvenance = (value: object): unknown =>
  JSON.parse(canonicalJson(value), (key: string, inner: unknown) =>
    PROVENANCE.has(key) ? undefined : inner,
  );

/**
 * SHA-256 of everything in a pack that the rules read, 64 hexadecimal digits.
 * Words, sources, checks, papers, par and the pack's version are left out.
 */
export function packHash(pack: Pack): string {
  const { id, sides, topics, segments, planks, claims, rebuttals, notes, questions, coldOpen } = pack;
  return stableHash(
    withoutProvenance({ id, sides, topics, segments, planks, claims, rebuttals, notes, questions, coldOpen }),
  );
}
