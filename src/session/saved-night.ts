// A night as it is kept on the device: enough to come back to the same point, nothing that could be worked out again.
// A save that cannot be read is never thrown away; the caller keeps it aside.
import { LEVEL_NAMES, type LevelName } from '../ai/levels.ts';
import { err, ok, type Result } from '../base/result.ts';
import { parseSeedText } from '../base/seed.ts';
import { FORMATS, type Format, PRESETS, type Preset, type Side } from '../content/vocabulary.ts';
import { type Preparation, parseMove } from '../rules/index.ts';
import { ACTS, type Act } from './acts.ts';

/** Opponents that may be chosen, from the easiest to the hardest. */
export const LEVELS: readonly Level[] = LEVEL_NAMES;
export type Level = LevelName;

/** A leader as chosen: an index into the shared list of names, a look code, and a typed name that never leaves the device. */
export interface LeaderChoice {
  readonly name: number;
  readonly look: string;
  readonly typedName: string | null;
}

export interface SavedNight {
  readonly version: 1;
  readonly act: Act;
  /** 32 hexadecimal digits. */
  readonly seed: string;
  readonly packHash: string;
  readonly format: Format;
  readonly preset: Preset;
  readonly level: Level;
  /** The player's side. */
  readonly side: Side;
  /** The side at the left-hand lectern, drawn by lot. */
  readonly left: Side;
  /** By side. */
  readonly leaders: readonly [LeaderChoice, LeaderChoice];
  readonly platform: readonly string[];
  readonly notes: readonly string[];
  readonly prebuttal: string | null;
  /** What the other side has prepared; absent: what its level prepares from the seed. */
  readonly theirs?: Preparation;
  /** True once the lots have been drawn in front of the player. */
  readonly lotsDrawn: boolean;
  /** Moves of the cold open, in notation, both sides in order. */
  readonly coldOpen: readonly string[];
  /** Moves of the debate, in notation, both sides in order. Null before going on air. */
  readonly moves: readonly string[] | null;
}

type Check = readonly [field: string, expected: string, fine: (value: unknown) => boolean];

const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const isSide = (value: unknown): boolean => value === 0 || value === 1;
const isIn =
  (list: readonly unknown[]) =>
  (value: unknown): boolean =>
    list.includes(value);
function isPreparation(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { platform, notes, prebuttal } = value as Record<string, unknown>;
  return isTexts(platform) && isTexts(notes) && (prebuttal === null || isText(prebuttal));
}
const isMoves = (value: unknown): boolean => isTexts(value) && value.every((move) => parseMove(move).ok);

function isLeader(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { name, look, typedName } = value as Record<string, unknown>;
  const named = typedName === null || (isText(typedName) && typedName.length <= 24);
  return Number.isInteger(name) && (name as number) >= 0 && isText(look) && look.length <= 12 && named;
}

const CHECKS: readonly Check[] = [
  ['version', '1', (value) => value === 1],
  ['act', ACTS.join(', '), isIn(ACTS)],
  ['seed', '32 hexadecimal digits', (value) => isText(value) && parseSeedText(value).ok],
  ['packHash', 'text', isText],
  ['format', FORMATS.join(' or '), isIn(FORMATS)],
  ['preset', PRESETS.join(' or '), isIn(PRESETS)],
  ['level', LEVELS.join(' or '), isIn(LEVELS)],
  ['side', '0 or 1', isSide],
  ['left', '0 or 1', isSide],
  ['leaders', 'two leaders', (value) => Array.isArray(value) && value.length === 2 && value.every(isLeader)],
  ['platform', 'five policies', isTexts],
  ['notes', 'a list of notes', isTexts],
  ['prebuttal', 'a topic or nothing', (value) => value === null || isText(value)],
  ['theirs', 'a preparation or nothing', (value) => value === undefined || isPreparation(value)],
  ['lotsDrawn', 'true or false', (value) => typeof value === 'boolean'],
  ['coldOpen', 'a list of moves', isMoves],
  ['moves', 'a list of moves or nothing', (value) => value === null || isMoves(value)],
];

/** Reads a saved night. The error names the first field that is wrong, what was expected and what was found. */
export function parseSavedNight(value: unknown): Result<SavedNight, string> {
  if (typeof value !== 'object' || value === null)
    return err(`expected a saved night, found ${typeof value}`);
  const given = value as Record<string, unknown>;
  for (const [field, expected, fine] of CHECKS) {
    if (!fine(given[field])) {
      const found = JSON.stringify(given[field])?.slice(0, 60) ?? 'nothing';
      return err(`${field}: expected ${expected}, found ${found}`);
    }
  }
  return ok(value as SavedNight);
}
