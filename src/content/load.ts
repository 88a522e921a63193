// From the files of a pack to one checked pack with its words and its hash. It reads no files: the host hands their
// parsed JSON in, by file name.
import * as z from 'zod/mini';
import { err, ok, type Result } from '../base/result.ts';
import { packHash } from './pack-hash.ts';
import { makePath, type PackProblem, problemsOf, unknownKeys } from './problem.ts';
import { type Pack, type PackText, packSchema, textSchema } from './schema.ts';
import { NO_TUNING, strangersIn, type Tuning, tuningSchema, withTuning } from './tuning.ts';
import { PRESETS } from './vocabulary.ts';

/** Files whose keys together are the mechanics of a pack, and those that together are its words. */
export const MECHANICS_FILES = ['pack.json', 'cards.json', 'night.json', 'par.json'] as const;
export const WORDS_FILES = ['cards.en-GB.json', 'night.en-GB.json'] as const;
/** When the faces in the room change, as simulation measured it; a pack without it takes usual sizes. */
export const FACES_FILE = 'faces.json';
/** How far tuning moved the authored weights of cards; a pack without it is played as authored. */
export const TUNING_FILE = 'tuning.json';

/** Parsed JSON by file name: the files above, and perhaps faces.json and tuning.json. */
export type PackParts = Readonly<Record<string, unknown>>;

/** Sizes of change (percentage points of a segment's net best-party lead) at which a face changes. */
const thresholds = z.object({
  slight: z.number().check(z.positive()),
  clear: z.number().check(z.positive()),
  strong: z.number().check(z.positive()),
});
const facesSchema = z.record(z.enum(PRESETS), thresholds);

export type Faces = z.infer<typeof facesSchema>;

/** Until simulation has measured a pack: the sizes of a middling pack. */
export const USUAL_FACES: Faces = {
  vivid: { slight: 0.2, clear: 0.6, strong: 1.4 },
  realistic: { slight: 0.08, clear: 0.24, strong: 0.56 },
};

export interface LoadedPack {
  /** As it is played: with its tuning. */
  readonly pack: Pack;
  readonly tuning: Tuning;
  readonly text: PackText;
  /** See `packHash`. */
  readonly hash: string;
  readonly faces: Faces;
}

/** Files joined into one object, with the file of each key. */
interface Joined {
  readonly value: Record<string, unknown>;
  readonly fileOf: (key: string) => string;
  readonly problems: readonly PackProblem[];
}

function joined(parts: PackParts, files: readonly string[]): Joined {
  const value: Record<string, unknown> = {};
  const home = new Map<string, string>();
  const problems: PackProblem[] = [];
  for (const file of files) {
    const part = parts[file];
    if (typeof part !== 'object' || part === null || Array.isArray(part)) {
      const found = part === undefined ? 'no such file' : JSON.stringify(part).slice(0, 40);
      problems.push({ file, path: '', expected: 'a file with one JSON object', found });
      continue;
    }
    for (const [key, inner] of Object.entries(part)) {
      const first = home.get(key);
      if (first !== undefined)
        problems.push({ file, path: key, expected: `"${key}" in one file only`, found: `also in ${first}` });
      home.set(key, file);
      value[key] = inner;
    }
  }
  return { value, fileOf: (key) => home.get(key) ?? files.join(', '), problems };
}

/** Parses a joined object; also finds keys that the schema does not know. */
function parsed<T>(
  whole: Joined,
  parse: (value: unknown) => z.core.util.SafeParseResult<T>,
): Result<T, PackProblem[]> {
  const { value, fileOf, problems } = whole;
  const result = parse(value);
  if (!result.success) return err([...problems, ...problemsOf(result.error.issues, value, fileOf)]);
  const strangers = unknownKeys(value, result.data).map((path) => ({
    file: fileOf(String(path[0])),
    path: makePath(path),
    expected: 'only known keys',
    found: `"${String(path.at(-1))}"`,
  }));
  const all = [...problems, ...strangers];
  return all.length > 0 ? err(all) : ok(result.data);
}

function parsedFaces(parts: PackParts): Result<Faces, PackProblem[]> {
  const given = parts[FACES_FILE];
  if (given === undefined) return ok(USUAL_FACES);
  const result = facesSchema.safeParse(given);
  return result.success ? ok(result.data) : err(problemsOf(result.error.issues, given, () => FACES_FILE));
}

function parsedTuning(parts: PackParts): Result<Tuning, PackProblem[]> {
  const given = parts[TUNING_FILE];
  if (given === undefined) return ok(NO_TUNING);
  const result = tuningSchema.safeParse(given);
  return result.success ? ok(result.data) : err(problemsOf(result.error.issues, given, () => TUNING_FILE));
}

function strangers(pack: Pack, tuning: Tuning): PackProblem[] {
  return strangersIn(pack, tuning).map((id) => ({
    file: TUNING_FILE,
    path: id,
    expected: 'the id of a claim or rebuttal',
    found: `"${id}"`,
  }));
}

const errorsOf = (result: Result<unknown, PackProblem[]>): PackProblem[] => (result.ok ? [] : result.error);

/**
 * Joins and parses the files of a pack: `parts` is the parsed JSON by file name (see the file lists above).
 * All problems of shape come at once. What must agree across entries is the work of `checkPack`.
 */
export function joinPack(parts: PackParts): Result<LoadedPack, PackProblem[]> {
  const pack = parsed<Pack>(joined(parts, MECHANICS_FILES), (value) => packSchema.safeParse(value));
  const text = parsed<PackText>(joined(parts, WORDS_FILES), (value) => textSchema.safeParse(value));
  const faces = parsedFaces(parts);
  const tuning = parsedTuning(parts);
  if (!pack.ok || !text.ok || !faces.ok || !tuning.ok)
    return err([...errorsOf(pack), ...errorsOf(text), ...errorsOf(faces), ...errorsOf(tuning)]);
  const unknown = strangers(pack.value, tuning.value);
  if (unknown.length > 0) return err(unknown);
  const played = withTuning(pack.value, tuning.value);
  return ok({
    pack: played,
    tuning: tuning.value,
    text: text.value,
    hash: packHash(played),
    faces: faces.value,
  });
}
