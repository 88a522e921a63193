// Every point of the founding report has a home of its own in the game, and the links hold in both directions.
import { describe, expect, test } from 'vitest';
import map from '../../assets/packs/channel-2023/article-map.json' with { type: 'json' };
import type { Pack } from '../../src/content/schema.ts';
import { loadChannelPack } from '../helpers/channel-pack.ts';

interface Point {
  readonly idea: string;
  readonly home: string;
  readonly verdict: string;
  readonly ids: readonly string[];
}
type PointMap = Readonly<Record<string, Point>>;

const pack = loadChannelPack();
const ROWS = Array.from({ length: 40 }, (_, i) => `A${i + 1}`);
const LEAST_HOMES = 30;

/** Points that each entry of a pack says it carries, by id. */
function carried({ topics, planks, claims, rebuttals, notes, questions, briefing }: Pack) {
  const entries = [topics, planks, claims, rebuttals, notes, questions, briefing].flat();
  return new Map(entries.map(({ id, article }) => [id, article ?? []]));
}

/** Everything wrong with a map, in words. */
function faultsOf(points: PointMap, { checks, ...rest }: Pack): string[] {
  const carries = carried({ checks, ...rest });
  const ledger = new Set(checks.map(({ id }) => id));
  const faults: string[] = [];
  for (const row of ROWS) if (!points[row]) faults.push(`${row} is missing`);
  for (const [row, { idea, home, verdict, ids }] of Object.entries(points)) {
    if (!carries.get(home)?.includes(row)) faults.push(`${row}: its home ${home} does not carry it`);
    if (ids[0] !== home) faults.push(`${row}: its home ${home} does not come first`);
    if (idea === '' || verdict === '') faults.push(`${row} has no words`);
    for (const id of ids)
      if (!ledger.has(id) && !carries.get(id)?.includes(row)) faults.push(`${row}: ${id} does not carry it`);
  }
  for (const [id, rows] of carries)
    for (const row of rows) if (!points[row]?.ids.includes(id)) faults.push(`${row}: ${id} is left out`);
  const homes = new Set(Object.values(points).map(({ home }) => home)).size;
  if (homes < LEAST_HOMES) faults.push(`only ${homes} homes`);
  return faults;
}

test('every point has a home that states it, and every link holds both ways', () => {
  expect(faultsOf(map, pack)).toEqual([]);
});

test('no two points share a home', () => {
  const homes = Object.values(map).map(({ home }) => home);
  expect(homes.filter((home, i) => homes.indexOf(home) !== i)).toEqual([]);
});

describe('a fault in the map is told', () => {
  const spoilt = (row: string, change: Partial<Point>): PointMap => {
    const points: PointMap = map;
    return { ...points, [row]: { ...points[row]!, ...change } };
  };

  test('a point without a home', () => {
    expect(faultsOf(spoilt('A7', { home: '' }), pack)).toContain('A7: its home  does not carry it');
    const { A7: _, ...without } = map as PointMap;
    expect(faultsOf(without, pack)).toContain('A7 is missing');
  });

  test('a place that does not exist', () => {
    const ids = [...map.A7.ids, 'l-no-such-line'];
    expect(faultsOf(spoilt('A7', { ids }), pack)).toEqual(['A7: l-no-such-line does not carry it']);
  });

  test('a link one way only', () => {
    const ids = map.A7.ids.slice(0, -2);
    expect(faultsOf(spoilt('A7', { ids }), pack)).not.toEqual([]);
    const silent = pack.claims.map((claim) =>
      claim.id === map.A18.home ? { ...claim, article: [] } : claim,
    );
    expect(faultsOf(map, { ...pack, claims: silent })).toContain(
      `A18: its home ${map.A18.home} does not carry it`,
    );
  });

  test('too few homes', () => {
    const one = Object.fromEntries(ROWS.map((row) => [row, map.A1]));
    expect(faultsOf(one, pack)).toContain('only 1 homes');
  });
});
