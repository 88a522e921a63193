// A whole night as letters of an address: pack, rules, seed, leaders, preparations and moves, and what its player says it
// came to. Nothing is believed: reading one plays every move again through the rules.
import { err, ok, type Result } from '../base/result.ts';
import type { Seed } from '../base/rng.ts';
import { sha256 } from '../base/sha256.ts';
import type { Pack } from '../content/schema.ts';
import { FORMATS, PRESETS, type Preset, SIDES, type Side } from '../content/vocabulary.ts';
import {
  type DebateOptions,
  isLegal,
  moveCode,
  moveOf,
  type Preparation,
  RULES_VERSION,
  type Tables,
  turnOf,
} from '../rules/index.ts';
import {
  type BitReader,
  type BitWriter,
  bitReader,
  bitWriter,
  fromLetters,
  placesOf,
  toLetters,
} from './bits.ts';
import { openDebate, type PlayedDebate, playOn } from './played-debate.ts';

/** Version of the layout: the first letter of every link. */
export const LINK_VERSION = '1';
/** Longest text that is read at all, characters. An honest link of a full night has fewer than 300. */
export const LONGEST_LINK = 1000;

/** A leader's name as an index into the shared list, 0..1023, and a look code of seven characters 0-9a-z. */
export interface LeaderCover {
  readonly name: number;
  readonly look: string;
}

/** What a link says beside the debate. The rules never read it. */
export interface NightCover {
  /** The side of whoever shared the night, and the side at the left-hand lectern. */
  readonly side: Side;
  readonly left: Side;
  /** Index of the opponent's level, 0..7. */
  readonly level: number;
  /** By side. */
  readonly leaders: readonly [LeaderCover, LeaderCover];
  /** What the night is said to have come to: score 0..100 of `side`, its change of lead in hundredths of a point. */
  readonly said: { readonly score: number; readonly change: number };
}

/** Why a link cannot be shown: what was expected and what was found. */
export interface LinkProblem {
  readonly code: 'not-a-link' | 'damaged' | 'newer' | 'other-pack' | 'other-rules' | 'impossible';
  readonly expected: string;
  readonly found: string;
}

/** The one pack that links are read against. */
export interface LinkContent {
  readonly pack: Pack;
  /** 64 hexadecimal digits. */
  readonly hash: string;
  readonly tablesOf: (preset: Preset) => Tables;
}

/** Bits of each field. */
const BITS = {
  number: 8,
  word: 32,
  choice: 1,
  level: 3,
  name: 10,
  letter: 6,
  item: 8,
  count: 3,
  score: 7,
  change: 16,
  moves: 8,
  move: 16,
} as const;
const LOOK = /^[0-9a-z]{7}$/;
const NO_CHANGE = placesOf(BITS.change - 1);
const HASH_WORDS = 2;
const CHECK_BYTES = 4;

const problem = (code: LinkProblem['code'], expected: string, found: string) =>
  err({ code, expected, found });
const hashWords = (hash: string): number[] =>
  Array.from({ length: HASH_WORDS }, (_, i) => Number.parseInt(hash.slice(8 * i, 8 * i + 8), 16));
const rulesNumbers = (version: string): number[] => version.split('.').map(Number);
const checkOf = (payload: Uint8Array): Uint8Array => sha256(payload).subarray(0, CHECK_BYTES);

/** Lists that preparations point into, by side. The last place of a topic means none. */
const listsOf = (tables: Tables, side: Side) => ({
  planks: tables.plankIds[side],
  notes: tables.pack.notes.filter((note) => note.side === side).map(({ id }) => id),
  topics: tables.pack.topics.map(({ id }) => id),
});

function putPreparation(out: BitWriter, tables: Tables, side: Side, preparation: Preparation): void {
  const { planks, notes, topics } = listsOf(tables, side);
  for (const id of preparation.platform) out.put(planks.indexOf(id), BITS.item);
  out.put(preparation.notes.length, BITS.count);
  for (const id of preparation.notes) out.put(notes.indexOf(id), BITS.item);
  const { prebuttal } = preparation;
  out.put(prebuttal === null ? topics.length : topics.indexOf(prebuttal), BITS.item);
}

function takePreparation(from: BitReader, tables: Tables, side: Side): Preparation {
  const { planks, notes, topics } = listsOf(tables, side);
  const id = (list: readonly string[]): string => list[from.take(BITS.item)] ?? '';
  const platform = topics.map(() => id(planks));
  const learned = Array.from({ length: from.take(BITS.count) }, () => id(notes));
  return { platform, notes: learned, prebuttal: topics[from.take(BITS.item)] ?? null };
}

function putCover(out: BitWriter, { side, left, level, leaders, said }: NightCover): void {
  out.put(side, BITS.choice);
  out.put(left, BITS.choice);
  out.put(level, BITS.level);
  for (const { name, look } of leaders) {
    if (!LOOK.test(look)) throw new Error(`expected a look of seven characters 0-9a-z, found "${look}"`);
    out.put(name, BITS.name);
    for (const letter of look) out.put(Number.parseInt(letter, 36), BITS.letter);
  }
  out.put(said.score, BITS.score);
  out.put(said.change + NO_CHANGE, BITS.change);
}

const sideFrom = (from: BitReader): Side => (from.take(BITS.choice) === 0 ? 0 : 1);

function takeCover(from: BitReader): NightCover {
  const leader = (): LeaderCover => ({
    name: from.take(BITS.name),
    look: Array.from({ length: 7 }, () => Math.min(35, from.take(BITS.letter)).toString(36)).join(''),
  });
  return {
    side: sideFrom(from),
    left: sideFrom(from),
    level: from.take(BITS.level),
    leaders: [leader(), leader()],
    said: { score: from.take(BITS.score), change: from.take(BITS.change) - NO_CHANGE },
  };
}

/**
 * The link text of a debate whose opener was drawn, finished or not: letters, digits, - and _. Throws on a cover that
 * cannot be written.
 */
export function makeNightLink(debate: PlayedDebate, cover: NightCover): string {
  const { night, base, seed, moves } = debate;
  const { tables } = night;
  const { rules, pack, format, preset, preparations, switches } = base.setup;
  if (Object.values(switches).includes(false)) throw new Error('a link holds nights with all rules on');
  const out = bitWriter();
  for (const word of hashWords(pack.hash)) out.put(word, BITS.word);
  for (const number of rulesNumbers(rules)) out.put(number, BITS.number);
  for (const word of seed) out.put(word >>> 0, BITS.word);
  out.put(FORMATS.indexOf(format), BITS.choice);
  out.put(PRESETS.indexOf(preset), BITS.choice);
  putCover(out, cover);
  for (const side of SIDES) putPreparation(out, tables, side, preparations[side]);
  out.put(moves.length, BITS.moves);
  for (const { side, move } of moves) {
    const code = moveCode(tables, side, move);
    if (!code.ok) throw new Error(code.error);
    out.put(code.value, BITS.move);
  }
  const payload = out.bytes();
  return LINK_VERSION + toLetters(new Uint8Array([...payload, ...checkOf(payload)]));
}

/** The bytes of a link whose letters are whole. */
function payloadOf(text: string): Result<Uint8Array, LinkProblem> {
  const longest = `at most ${LONGEST_LINK} characters`;
  if (text.length > LONGEST_LINK) return problem('not-a-link', longest, `${text.length} characters`);
  const version = text.slice(0, 1);
  if (version > LINK_VERSION && /[0-9]/.test(version))
    return problem('newer', `version ${LINK_VERSION}`, `version ${version}`);
  if (version !== LINK_VERSION) return problem('not-a-link', `"${LINK_VERSION}" first`, `"${version}"`);
  const bytes = fromLetters(text.slice(1));
  if (!bytes.ok) return problem('damaged', 'letters of a link', bytes.error);
  if (toLetters(bytes.value) !== text.slice(1))
    return problem('damaged', 'a whole link', 'a letter too many');
  const payload = bytes.value.slice(0, Math.max(0, bytes.value.length - CHECK_BYTES));
  const given = bytes.value.slice(payload.length);
  const whole = given.length === CHECK_BYTES && checkOf(payload).every((byte, i) => byte === given[i]);
  return whole ? ok(payload) : problem('damaged', 'a whole link', 'one with letters missing or changed');
}

function headProblem(from: BitReader, { pack, hash }: LinkContent): Result<null, LinkProblem> {
  const found = Array.from({ length: HASH_WORDS }, () => from.take(BITS.word));
  const rules = rulesNumbers(RULES_VERSION).map(() => from.take(BITS.number));
  if (rules.join('.') !== RULES_VERSION)
    return problem('other-rules', `rules ${RULES_VERSION}`, `rules ${rules.join('.')}`);
  const same = hashWords(hash).every((word, i) => word === found[i]);
  return same ? ok(null) : problem('other-pack', `${pack.id} ${pack.version}`, 'other cards');
}

function optionsFrom(from: BitReader): Omit<DebateOptions, 'preparations'> {
  const format = FORMATS[from.take(BITS.choice)]!;
  const preset = PRESETS[from.take(BITS.choice)]!;
  return { format, preset };
}

function playMoves(from: BitReader, opened: PlayedDebate): Result<PlayedDebate, LinkProblem> {
  const count = from.take(BITS.moves);
  let debate = opened;
  for (let n = 1; n <= count; n++) {
    const code = from.take(BITS.move);
    const { night, state } = debate;
    const side = turnOf(night, state);
    const cells = Int32Array.from(state.cells);
    if (side === null || !isLegal(night, cells, code))
      return problem('impossible', 'moves that the rules allow', `move ${n} that they do not`);
    const played = playOn(debate, side, moveOf(night.tables, side, code));
    if (!played.ok) return problem('impossible', 'moves that the rules allow', played.error.code);
    debate = played.value.debate;
  }
  return from.over ? problem('damaged', 'all moves', 'fewer') : ok(debate);
}

/** A night read from a link, played again. */
export interface LinkedNight {
  readonly debate: PlayedDebate;
  readonly cover: NightCover;
}

/** Reads a link text and plays its moves again. Any text gives a night that the rules allow or a problem, never a throw. */
export function readNightLink(text: string, content: LinkContent): Result<LinkedNight, LinkProblem> {
  const payload = payloadOf(text);
  if (!payload.ok) return payload;
  const from = bitReader(payload.value);
  const head = headProblem(from, content);
  if (!head.ok) return head;
  const seed: Seed = [from.take(32), from.take(32), from.take(32), from.take(32)];
  const options = optionsFrom(from);
  const tables = content.tablesOf(options.preset);
  const cover = takeCover(from);
  const preparations = [takePreparation(from, tables, 0), takePreparation(from, tables, 1)] as const;
  const opened = openDebate({
    tables,
    packHash: content.hash,
    options: { ...options, preparations },
    seed,
  });
  if (!opened.ok) return problem('impossible', opened.error.expected, opened.error.found);
  const debate = playMoves(from, opened.value);
  return debate.ok ? ok({ debate: debate.value, cover }) : debate;
}
