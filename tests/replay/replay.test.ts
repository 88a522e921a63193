// A record is enough: whoever has it comes to the same night, to the last integer, and a damaged one says where it hurts.
import { describe, expect, test } from 'vitest';
import { makeRng } from '../../src/base/rng.ts';
import { seedOf } from '../../src/base/seed.ts';
import { FORMATS, PRESETS } from '../../src/content/vocabulary.ts';
import { parseReplay } from '../../src/replay/parse.ts';
import { openDebate, type PlayedDebate, playOn } from '../../src/replay/played-debate.ts';
import { recordOf, stateHash } from '../../src/replay/record.ts';
import { rederive } from '../../src/replay/rederive.ts';
import { legalMoves, SWITCHES, turnOf } from '../../src/rules/index.ts';
import { makePreparation, pickMove, testTables } from '../helpers/debates.ts';

/** A night drawn from `n`: pack, preset, format, opener, preparations, moves, now and then a switch off or an early end. */
function anyNight(n: number): PlayedDebate {
  const tables = testTables(1 + (n % 7), PRESETS[n % 2]!);
  const draws = makeRng(seedOf(n));
  const options = {
    format: FORMATS[Math.floor(n / 2) % 2]!,
    preset: tables.preset,
    preparations: [makePreparation(tables.pack, 0, n), makePreparation(tables.pack, 1, n + 5)],
    ...(n % 3 === 0 ? { opener: n % 2 === 0 ? 0 : 1 } : {}),
    ...(n % 5 === 0 ? { switches: { [SWITCHES[n % SWITCHES.length]!]: false } } : {}),
  } as const;
  const opened = openDebate({ tables, packHash: 'test', options: options as never, seed: seedOf(n + 99) });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  let debate = opened.value;
  const length = n % 11 === 0 ? 6 : 99;
  for (let turn = 0; turn < length; turn++) {
    const side = turnOf(debate.night, debate.state);
    if (side === null) break;
    const legal = legalMoves(debate.night, debate.state, side);
    const played = playOn(debate, side, pickMove(legal, draws(turn, 1)));
    if (!played.ok) throw new Error(played.error.code);
    debate = played.value.debate;
  }
  return debate;
}

const wire = (debate: PlayedDebate, looks?: unknown): unknown =>
  JSON.parse(JSON.stringify(recordOf(debate, looks)));

test('300 random nights re-derive to the same hash, outcome and events', () => {
  for (let n = 0; n < 300; n++) {
    const debate = anyNight(n);
    const record = parseReplay(wire(debate));
    if (!record.ok) throw new Error(JSON.stringify(record.error));
    const again = rederive(record.value, debate.night.tables, 'test');
    if (!again.ok) throw new Error(`night ${n}: ${again.error.at} ${again.error.reason}`);
    expect(stateHash(again.value.state)).toBe(stateHash(debate.state));
    expect(again.value.events).toEqual(debate.events);
    expect(wire(again.value)).toEqual(wire(debate));
  }
});

describe('a damaged record', () => {
  const debate = anyNight(2);
  const { tables } = debate.night;
  const good = wire(debate, { left: 'abc' }) as Record<string, unknown>;
  const parsed = (record: unknown) => {
    const result = parseReplay(record);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    return result.value;
  };

  test('keeps looks without reading them', () => {
    expect(parsed(good).looks).toEqual({ left: 'abc' });
  });

  test('tells every wrong field at once', () => {
    const bad = { ...good, version: 9, seed: 'abc', moves: ['pass', 'shout loudly'] };
    const result = parseReplay(bad);
    expect(result.ok ? [] : result.error.map(({ path }) => path)).toEqual(['version', 'seed', 'moves.1']);
    for (const nonsense of [null, 7, 'x', [], {}]) expect(parseReplay(nonsense).ok).toBe(false);
  });

  test('names the first move that does not fit', () => {
    const moves = [...parsed(good).moves];
    moves[3] = 'spin nothing';
    const result = rederive({ ...parsed(good), moves }, tables, 'test');
    expect(result.ok ? null : result.error.at).toBe(3);
  });

  test('tells moves after the end of the debate', () => {
    const moves = [...parsed(good).moves, 'pass'];
    const result = rederive({ ...parsed(good), moves }, tables, 'test');
    expect(result.ok ? null : result.error.reason).toContain('expected the end of the debate');
  });

  test('is refused on another pack, preset or version of the rules', () => {
    const record = parsed(good);
    const at = (changed: object, hash = 'test') => {
      const result = rederive({ ...record, ...changed }, tables, hash);
      return result.ok ? null : result.error.at;
    };
    expect(at({}, 'other')).toBe('pack');
    expect(at({ rules: '0.9' })).toBe('rules');
    const preset = record.options.preset === 'vivid' ? 'realistic' : 'vivid';
    expect(at({ options: { ...record.options, preset } })).toBe('preset');
    const [mine, theirs] = record.options.preparations;
    const preparations = [{ ...mine, platform: [] }, theirs] as const;
    expect(at({ options: { ...record.options, preparations } })).toBe('preparation');
  });
});
