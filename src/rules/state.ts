// The state of a debate as plain data: what was fixed before it began, and one flat list of integers that moves change.
// The seed is never part of it.
import type { Format, Preset, Side } from '../content/vocabulary.ts';
import type { Switch } from './constants.ts';

/** What one side settles before the lights go up. */
export interface Preparation {
  /** Plank ids, one per topic, in topic order. */
  readonly platform: readonly string[];
  /** Ids of 0 to 3 learned notes. */
  readonly notes: readonly string[];
  /** Topic id that voters are forewarned about, or null. */
  readonly prebuttal: string | null;
}

/** What a debate is opened with. */
export interface DebateOptions {
  readonly format: Format;
  readonly preset: Preset;
  readonly preparations: readonly [Preparation, Preparation];
  /** Rule switches to turn off, for tests; absent ones are on. */
  readonly switches?: Partial<Record<Switch, boolean>>;
  /** Fixes who opens; absent: drawn. */
  readonly opener?: Side;
}

/** Everything fixed at the start, draws included. */
export interface DebateSetup {
  readonly rules: string;
  readonly pack: { readonly id: string; readonly hash: string };
  readonly format: Format;
  readonly preset: Preset;
  readonly switches: Readonly<Record<Switch, boolean>>;
  readonly opener: Side;
  readonly preparations: readonly [Preparation, Preparation];
  /** Topic id of each exchange. */
  readonly topics: readonly string[];
  /** Moderator's question id of each exchange, or null where the pack has none for the topic. */
  readonly prompts: readonly (string | null)[];
  /** Citizens' question ids. */
  readonly questions: readonly string[];
}

/** A debate under way. `cells` are integers laid out by `kernel/layout.ts`. */
export interface DebateState {
  readonly setup: DebateSetup;
  readonly cells: readonly number[];
}
