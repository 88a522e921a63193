// Plays a record again through the rules: the only proof that a night was what it says it was.
import { err, ok, type Result } from '../base/result.ts';
import { parseSeedText } from '../base/seed.ts';
import { packHash } from '../content/pack-hash.ts';
import { parseMove, RULES_VERSION, type Tables, turnOf } from '../rules/index.ts';
import { openDebate, type PlayedDebate, playOn } from './played-debate.ts';
import type { ReplayRecord } from './record.ts';

/** Where a record stops being true: a part of it, or the index of a move; `reason` is for people. */
export interface RederiveProblem {
  readonly at: 'rules' | 'pack' | 'preset' | 'seed' | 'preparation' | number;
  readonly reason: string;
}

const mismatch = (at: RederiveProblem['at'], expected: string, found: string) =>
  err({ at, reason: `expected ${expected}, found ${found}` });

function opened(record: ReplayRecord, tables: Tables, hash: string): Result<PlayedDebate, RederiveProblem> {
  const { rules, pack, options } = record;
  if (rules !== RULES_VERSION) return mismatch('rules', `rules ${RULES_VERSION}`, rules);
  if (pack.id !== tables.pack.id || pack.hash !== hash)
    return mismatch('pack', `pack ${tables.pack.id} ${hash}`, `${pack.id} ${pack.hash}`);
  if (options.preset !== tables.preset) return mismatch('preset', tables.preset, options.preset);
  const seed = parseSeedText(record.seed);
  if (!seed.ok) return err({ at: 'seed', reason: seed.error });
  const debate = openDebate({ tables, packHash: hash, options, seed: seed.value });
  if (debate.ok) return debate;
  const { side, part, expected, found } = debate.error;
  return mismatch('preparation', `${part} of side ${side}: ${expected}`, found);
}

/**
 * Plays a record again on tables compiled for its preset. `hash` is the hash of the tables' pack.
 * The error names the first part or move (by index) that does not fit.
 */
export function rederive(
  record: ReplayRecord,
  tables: Tables,
  hash: string = packHash(tables.pack),
): Result<PlayedDebate, RederiveProblem> {
  const start = opened(record, tables, hash);
  if (!start.ok) return start;
  let debate = start.value;
  for (const [at, text] of record.moves.entries()) {
    const side = turnOf(debate.night, debate.state);
    const move = parseMove(text);
    if (side === null) return mismatch(at, 'the end of the debate', `"${text}"`);
    if (!move.ok) return err({ at, reason: move.error });
    const played = playOn(debate, side, move.value);
    if (!played.ok) return err({ at, reason: `"${text}" was refused: ${played.error.code}` });
    debate = played.value.debate;
  }
  return ok(debate);
}
