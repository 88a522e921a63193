// Reads a replay record from unknown data. It checks the shape only; whether the moves are legal is for `rederive`.
import { err, ok, type Result } from '../base/result.ts';
import { parseSeedText } from '../base/seed.ts';
import { FORMATS, PRESETS } from '../content/vocabulary.ts';
import { parseMove, SWITCHES } from '../rules/index.ts';
import { RECORD_VERSION, type ReplayRecord } from './record.ts';

/** What is wrong with a record: where, what was expected, what was found. */
export interface RecordProblem {
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

type Fields = Readonly<Record<string, unknown>>;
type Rule = readonly [path: string, expected: string, fine: (value: unknown) => boolean];

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isNameOrNull = (value: unknown): boolean => value === null || isText(value);
const isOneOf =
  (list: readonly unknown[]) =>
  (value: unknown): boolean =>
    list.includes(value);

function areSwitches(value: unknown): boolean {
  if (value === undefined) return true;
  const names: readonly string[] = SWITCHES;
  return isFields(value) && Object.entries(value).every(([k, on]) => names.includes(k) && on === false);
}

const preparationRules = (side: 0 | 1): readonly Rule[] => {
  const at = `options.preparations.${side}`;
  return [
    [`${at}.platform`, 'a list of plank ids', isTexts],
    [`${at}.notes`, 'a list of note ids', isTexts],
    [`${at}.prebuttal`, 'a topic id or null', isNameOrNull],
  ];
};

const RULES: readonly Rule[] = [
  ['version', `${RECORD_VERSION}`, isOneOf([RECORD_VERSION])],
  ['rules', 'a version such as "1.0"', isText],
  ['pack.id', 'the id of a pack', isText],
  ['pack.hash', 'a hash', isText],
  ['seed', '32 hexadecimal digits', (value) => isText(value) && parseSeedText(value).ok],
  ['options.format', FORMATS.join(' or '), isOneOf(FORMATS)],
  ['options.preset', PRESETS.join(' or '), isOneOf(PRESETS)],
  ['options.opener', '0, 1 or nothing', isOneOf([0, 1, undefined])],
  ['options.switches', 'rule switches that are off (false), or nothing', areSwitches],
  ...preparationRules(0),
  ...preparationRules(1),
  ['moves', 'a list of moves', isTexts],
];

const valueAt = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((at, key) => (at as Fields | null | undefined)?.[key], value);

const shown = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 60);

/** Reads a record. Errors name the path, what was expected and what was found, all at once. */
export function parseReplay(value: unknown): Result<ReplayRecord, readonly RecordProblem[]> {
  if (!isFields(value)) return err([{ path: '', expected: 'a replay record', found: shown(value) }]);
  const problems: RecordProblem[] = RULES.filter(([path, , fine]) => !fine(valueAt(value, path))).map(
    ([path, expected]) => ({ path, expected, found: shown(valueAt(value, path)) }),
  );
  const moves = Array.isArray(value.moves) ? value.moves.filter(isText) : [];
  moves.forEach((text, i) => {
    const move = parseMove(text);
    if (!move.ok) problems.push({ path: `moves.${i}`, expected: move.error, found: shown(text) });
  });
  return problems.length > 0 ? err(problems) : ok(value as unknown as ReplayRecord);
}
