// How a fault in a pack is told to the person who wrote it. Knows schemas' issues, not what a pack means.
import type * as z from 'zod/mini';

/** One fault: which file, where in it (claims[3].line), what was expected and what was found, in plain words. */
export interface PackProblem {
  readonly file: string;
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

/** A problem in one line. */
export const problemText = ({ file, path, expected, found }: PackProblem): string =>
  `${file}${path === '' ? '' : ` ${path}`}: expected ${expected}, found ${found}`;

/** Notes a problem at `path`, whose first key names the file: mechanics, or words when `inWords`. */
export type Say = (path: string, expected: string, found: string, inWords?: boolean) => void;

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** A path as people write it: claims[3].vulnerable.premise. */
export const makePath = (path: Path): string =>
  path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? String(key) : `.${String(key)}`))
    .join('');

/** A value in a few words. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

const WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
};

/** Patterns of the schema by what they mean. */
const PATTERNS: Readonly<Record<string, string>> = {
  '/^[a-z][a-z0-9-]*$/': 'an id such as "l-court-ruled" (small letters, digits, hyphens)',
  '/^[A-Z]{2}[0-9]{1,2}$/': 'a row id such as "SB3"',
  '/^A[0-9]{1,2}$/': 'a row of the report such as "A12"',
  '/^C[0-9]{1,2}$/': 'a check id such as "C7"',
};

/** Lists of values by what they mean, where the values alone would not say it. */
const MEANINGS: Readonly<Record<string, string>> = {
  'V V2 D':
    '"V" (seen in the source), "V2" (seen in a copy) or "D" (our own sum); "U", not verified, may not be shown',
};

const listed = (values: readonly unknown[]): string =>
  values.map((value) => (typeof value === 'string' ? `"${value}"` : String(value))).join(' or ');

function bounded(issue: Issue & { code: 'too_small' | 'too_big' }): string {
  const bound = issue.code === 'too_small' ? issue.minimum : issue.maximum;
  const word = issue.code === 'too_small' ? 'at least' : 'at most';
  const exactly = 'exact' in issue && issue.exact ? 'exactly' : word;
  if (issue.origin === 'array') return `${exactly} ${bound} entries`;
  if (issue.origin === 'string') return `${exactly} ${bound} characters`;
  const above = issue.code === 'too_small' && !issue.inclusive ? 'a number above' : `a number of ${word}`;
  return `${above} ${bound}`;
}

function expectedBy(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return WORDS[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return MEANINGS[issue.values.join(' ')] ?? listed(issue.values);
    case 'too_small':
    case 'too_big':
      return bounded(issue);
    case 'invalid_format':
      return PATTERNS[issue.pattern ?? ''] ?? `text in the form ${issue.pattern ?? issue.format}`;
    case 'invalid_union':
      return issue.errors.map((errors) => errors[0] && expectedBy(errors[0])).join(' or ');
    case 'unrecognized_keys':
      return 'only known keys';
    case 'invalid_key':
      return issue.issues[0] ? expectedBy(issue.issues[0]) : 'another key';
    default:
      return issue.message;
  }
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key], value);

function foundBy(issue: Issue, value: unknown): string {
  if (issue.code === 'unrecognized_keys') return listed(issue.keys);
  if (issue.code === 'invalid_key') return `the key "${String(issue.path.at(-1))}"`;
  return shown(valueAt(value, issue.path));
}

/** Turns the issues of a schema on `value` into problems; `fileOf` names the file that holds a top-level key. */
export const problemsOf = (
  issues: readonly Issue[],
  value: unknown,
  fileOf: (key: string) => string,
): PackProblem[] =>
  issues.map((issue) => ({
    file: fileOf(String(issue.path[0] ?? '')),
    path: makePath(issue.path),
    expected: expectedBy(issue),
    found: foundBy(issue, value),
  }));

/** Paths of keys that stand in `given` but that its schema did not keep: slips of the pen in optional keys. */
export function unknownKeys(given: unknown, kept: unknown, path: Path = []): Path[] {
  if (typeof given !== 'object' || given === null || typeof kept !== 'object' || kept === null) return [];
  return Object.entries(given).flatMap(([name, inner]) => {
    const key = Array.isArray(given) ? Number(name) : name;
    const here = [...path, key];
    const found = (kept as Record<PropertyKey, unknown>)[key];
    return found === undefined ? [here] : unknownKeys(inner, found, here);
  });
}
