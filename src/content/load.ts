// From the files of a pack to a checked pack: joins them, parses them, and says everything that is wrong at once.
// It reads no files; whoever calls hands the data in.
import * as z from 'zod/mini';
import { err, ok, type Result } from '../base/result.ts';
import { stableHash } from '../base/stable-hash.ts';
import { type Pack, type PackText, packSchema, textSchema } from './schema.ts';

/** A fault in a pack: where it is, what was expected there and what was found. */
export interface PackProblem {
  readonly file: string;
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

/** Files of a pack that hold mechanics, and those that hold words for one locale. */
export const MECHANICS_FILES = ['pack.json', 'cards.json', 'night.json', 'par.json'] as const;
export const WORDS_FILES = ['cards.en-GB.json', 'night.en-GB.json'] as const;
export type PackFile = (typeof MECHANICS_FILES)[number] | (typeof WORDS_FILES)[number];

/** Parsed JSON by file name. */
export type PackParts = Readonly<Record<PackFile, unknown>>;

export interface LoadedPack {
  readonly pack: Pack;
  readonly text: PackText;
  /** SHA-256 of the mechanics; words do not count. */
  readonly hash: string;
}

type Joined = Record<string, unknown>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Merges the top-level members of files; remembers which file each came from. */
function join(parts: PackParts, files: readonly PackFile[], problems: PackProblem[]) {
  const joined: Joined = {};
  const origin = new Map<string, string>();
  for (const file of files) {
    const part = parts[file];
    if (!isRecord(part)) {
      const found = part === undefined ? 'nothing' : JSON.stringify(part).slice(0, 40);
      problems.push({ file, path: '', expected: 'a JSON object', found });
      continue;
    }
    for (const [key, value] of Object.entries(part)) {
      joined[key] = value;
      origin.set(key, file);
    }
  }
  return { joined, origin };
}

/** "claims[3].line" from a list of keys. */
export const pathText = (path: readonly PropertyKey[]): string =>
  path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? String(key) : `.${String(key)}`)).join('');

function foundAt(root: unknown, path: readonly PropertyKey[]): string {
  let value: unknown = root;
  for (const key of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 60);
}

function expectedText(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return issue.expected;
  if (issue.code === 'invalid_value') return issue.values.map(String).join(' or ');
  if (issue.code === 'too_small') return `at least ${issue.minimum}`;
  if (issue.code === 'too_big') return `at most ${issue.maximum}`;
  if (issue.code === 'invalid_format') return `text of the form ${issue.format}`;
  if (issue.code === 'unrecognized_keys') return `no member ${issue.keys.join(', ')}`;
  return issue.message;
}

function problemsOf(
  issues: readonly z.core.$ZodIssue[],
  joined: Joined,
  origin: Map<string, string>,
  fallback: string,
): PackProblem[] {
  return issues.map((issue) => ({
    file: origin.get(String(issue.path[0])) ?? fallback,
    path: pathText(issue.path),
    expected: expectedText(issue),
    found: foundAt(joined, issue.path),
  }));
}

/** Joins and parses the files of a pack. The errors are all problems of shape; `checkPack` finds the rest. */
export function joinPack(parts: PackParts): Result<LoadedPack, PackProblem[]> {
  const problems: PackProblem[] = [];
  const mechanics = join(parts, MECHANICS_FILES, problems);
  const words = join(parts, WORDS_FILES, problems);
  const pack = packSchema.safeParse(mechanics.joined);
  const text = textSchema.safeParse(words.joined);
  if (!pack.success) problems.push(...problemsOf(pack.error.issues, mechanics.joined, mechanics.origin, 'pack.json'));
  if (!text.success) problems.push(...problemsOf(text.error.issues, words.joined, words.origin, 'cards.en-GB.json'));
  if (problems.length > 0 || !pack.success || !text.success) return err(problems);
  return ok({ pack: pack.data, text: text.data, hash: stableHash(pack.data) });
}

/** A problem in one line. */
export const problemText = ({ file, path, expected, found }: PackProblem): string =>
  `${file}${path === '' ? '' : ` ${path}`}: expected ${expected}, found ${found}`;
