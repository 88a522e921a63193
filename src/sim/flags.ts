// Reads the words after `npm run sim --`. A slip gets one line that says what was expected and what was found.
import { err, ok, type Result } from '../base/result.ts';
import { FORMATS, type Format, PRESETS, type Preset } from '../content/vocabulary.ts';
import { CONTESTANT_NAMES, type ContestantName, isContestant } from './contestants.ts';

export interface Flags {
  readonly matches: number;
  readonly seats: readonly [ContestantName, ContestantName];
  readonly format: Format;
  readonly preset: Preset;
  /** First seed. */
  readonly seed: number;
  readonly json: boolean;
  /** Work out par tables and thresholds of faces and write them into the pack, instead of playing. */
  readonly write: 'par' | 'faces' | null;
}

const USUAL: Flags = {
  matches: 1000,
  seats: ['campaigner', 'campaigner'],
  format: 'full',
  preset: 'vivid',
  seed: 1,
  json: false,
  write: null,
};

const wrong = (flag: string, expected: string, found: string | undefined): Result<never, string> =>
  err(`${flag}: expected ${expected}, found ${found === undefined ? 'nothing' : `"${found}"`}`);

function readCount(flag: string, text: string | undefined, least: number): Result<number, string> {
  const n = Number(text);
  return text !== undefined && Number.isInteger(n) && n >= least && n <= 10_000_000
    ? ok(n)
    : wrong(flag, `a whole number of at least ${least}`, text);
}

function readOneOf<T extends string>(
  flag: string,
  text: string | undefined,
  list: readonly T[],
): Result<T, string> {
  const found = list.find((item) => item === text);
  return found === undefined ? wrong(flag, list.join(' or '), text) : ok(found);
}

function readSeats(text: string | undefined): Result<Flags['seats'], string> {
  const [first, second, ...rest] = (text ?? '').split(',');
  const fine = rest.length === 0 && isContestant(first ?? '') && isContestant(second ?? '');
  return fine
    ? ok([first as ContestantName, second as ContestantName])
    : wrong('--seats', `two of ${CONTESTANT_NAMES.join(', ')}, as in "campaigner,novice"`, text);
}

/** What one flag sets, from the word after it. */
function readFlag(flag: string, text: string | undefined): Result<Partial<Flags>, string> {
  const as = <K extends keyof Flags>(
    key: K,
    value: Result<Flags[K], string>,
  ): Result<Partial<Flags>, string> => (value.ok ? ok({ [key]: value.value } as Partial<Flags>) : value);
  switch (flag) {
    case '--matches':
      return as('matches', readCount(flag, text, 2));
    case '--seed':
      return as('seed', readCount(flag, text, 0));
    case '--seats':
      return as('seats', readSeats(text));
    case '--format':
      return as('format', readOneOf(flag, text, FORMATS));
    case '--preset':
      return as('preset', readOneOf(flag, text, PRESETS));
    case '--write':
      return as('write', readOneOf(flag, text, ['par', 'faces'] as const));
    default:
      return err(
        `expected one of --matches, --seats, --format, --preset, --seed, --json, --write, found "${flag}"`,
      );
  }
}

/** Reads all flags. */
export function parseFlags(args: readonly string[]): Result<Flags, string> {
  let flags = USUAL;
  for (let i = 0; i < args.length; i++) {
    const flag = args[i]!;
    if (flag === '--json') {
      flags = { ...flags, json: true };
      continue;
    }
    const read = readFlag(flag, args[++i]);
    if (!read.ok) return read;
    flags = { ...flags, ...read.value };
  }
  return ok(flags);
}
