// A debate as plain JSON: only what cannot be worked out again. Everything shown about a night follows from this.

import { makeSeedText } from '../base/seed.ts';
import { hashInts } from '../base/stable-hash.ts';
import { type DebateOptions, type DebateState, makeMove } from '../rules/index.ts';
import type { PlayedDebate } from './played-debate.ts';

/** Version of this shape. */
export const RECORD_VERSION = 1;

export interface ReplayRecord {
  readonly version: typeof RECORD_VERSION;
  /** RULES_VERSION the moves were played under. */
  readonly rules: string;
  readonly pack: { readonly id: string; readonly hash: string };
  /** 32 hexadecimal digits. */
  readonly seed: string;
  readonly options: DebateOptions;
  /** How the leaders look; the rules never read it. */
  readonly looks?: unknown;
  /** Moves in notation, both sides in order. */
  readonly moves: readonly string[];
}

function optionsOf({ base }: PlayedDebate): DebateOptions {
  const { format, preset, preparations, opener, switches } = base.setup;
  const off = Object.entries(switches).filter(([, on]) => !on);
  const options = { format, preset, preparations, opener };
  return off.length === 0 ? options : { ...options, switches: Object.fromEntries(off) };
}

/** The record of a debate, finished or not. */
export function recordOf(debate: PlayedDebate, looks?: unknown): ReplayRecord {
  const { rules, pack } = debate.base.setup;
  const record: ReplayRecord = {
    version: RECORD_VERSION,
    rules,
    pack,
    seed: makeSeedText(debate.seed),
    options: optionsOf(debate),
    moves: debate.moves.map(({ move }) => makeMove(move)),
  };
  return looks === undefined ? record : { ...record, looks };
}

/** Hash of a state: SHA-256 of its cells, 64 hexadecimal digits. Equal hashes mean the same night to the last integer. */
export const stateHash = (state: DebateState): string => hashInts(state.cells);
