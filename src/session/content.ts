// The debate pack as the page holds it once it has been fetched and checked.
import type { Pack, PackText } from '../content/schema.ts';
import type { Preset } from '../content/vocabulary.ts';
import { compilePack, type Tables } from '../rules/index.ts';
import type { FaceThresholds } from './audience.ts';

export interface Content {
  readonly pack: Pack;
  readonly text: PackText;
  readonly hash: string;
  readonly faces: Readonly<Record<Preset, FaceThresholds>>;
}

export type ContentState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: Content }
  /** `reason` is for the person who looks after the page; the panel says it in plain words first. */
  | { readonly status: 'failed'; readonly reason: string };

const compiled = new WeakMap<Pack, Map<Preset, Tables>>();

/** Tables of a pack, compiled once per preset. */
export function tablesOf(content: Content, preset: Preset): Tables {
  const known = compiled.get(content.pack) ?? new Map<Preset, Tables>();
  compiled.set(content.pack, known);
  const tables = known.get(preset) ?? compilePack(content.pack, preset);
  known.set(preset, tables);
  return tables;
}
