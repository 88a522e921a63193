// Whole nights of the Channel pack, kept as files. After a change of pack or numbers that is meant, renew them with
// npm run replay:check -- --update, or GOLDEN=update npx vitest run --project unit tests/rules/golden-replays.test.ts
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../src/base/stable-hash.ts';
import { type GoldenReplay, makeGolden, replayGolden } from '../../src/replay/golden.ts';
import { parseReplay } from '../../src/replay/parse.ts';
import { TERMS } from '../../src/rules/index.ts';
import { channelTables } from '../helpers/channel-pack.ts';

const folder = new URL('../golden/replays/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort();
const tables = channelTables();
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as GoldenReplay;

if (process.env.GOLDEN === 'update') {
  for (const name of names) {
    const { plan } = read(name);
    writeFileSync(
      new URL(name, folder),
      `${JSON.stringify(makeGolden(plan, tables[plan.preset]), null, 1)}\n`,
    );
  }
}

describe.each(names)('%s', (name) => {
  const golden = read(name);

  test('comes to the same end, to the last integer', () => {
    expect(parseReplay(golden.record).ok).toBe(true);
    const again = replayGolden(golden, tables[golden.plan.preset]);
    if (!again.ok) throw new Error(`${again.error}; if that is meant, renew the golden replays`);
    expect(again.value.result).toEqual(golden.expected);
  });

  test('is what its plan gives', () => {
    const made = makeGolden(golden.plan, tables[golden.plan.preset]);
    expect(canonicalJson(made)).toBe(canonicalJson(golden));
  });
});

test('between them the nights show both formats, presets and openers, and every move and mechanism', () => {
  const all = names.map(read);
  const seen = (of: (golden: GoldenReplay) => unknown) => new Set(all.map(of)).size;
  expect(all.length).toBeGreaterThanOrEqual(12);
  expect([seen((g) => g.plan.format), seen((g) => g.plan.preset), seen((g) => g.plan.opener)]).toEqual([
    2, 2, 2,
  ]);
  const kinds = new Set(all.flatMap(({ record }) => record.moves.map((move) => move.split(' ')[0])));
  expect(kinds.size).toBe(11);
  expect(all.some(({ record }) => record.moves.some((move) => move.endsWith(' account')))).toBe(true);
  const terms = new Set<string>();
  const findings = new Set<string>();
  for (const golden of all) {
    const again = replayGolden(golden, tables[golden.plan.preset]);
    if (!again.ok) continue;
    for (const event of again.value.debate.events) {
      for (let i = 0; i < event.effects.length; i += 3) terms.add(TERMS[event.effects[i]!]!);
      if (event.type === 'claim-checked') findings.add(`${event.by} ${event.finding}`);
    }
  }
  expect([...TERMS].filter((term) => !terms.has(term))).toEqual([]);
  expect(findings.size).toBeGreaterThanOrEqual(4);
});
