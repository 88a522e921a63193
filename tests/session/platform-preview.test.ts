// The platform's preview says what the rules would do, and no more.
import { describe, expect, test } from 'vitest';
import { compilePack } from '../../src/rules/index.ts';
import {
  changesBy,
  previewPlanks,
  tensionsIn,
  WARMTH_STEPS,
  warmthOf,
  withPlank,
} from '../../src/session/platform-preview.ts';
import { makeTestPack } from '../helpers/test-pack.ts';

const pack = makeTestPack();
const tables = compilePack(pack, 'vivid');
const platform = pack.sides[0].defaultPlatform;
const plank = pack.planks.find((one) => one.side === 0 && !platform.includes(one.id))!;

describe('the preview of a platform', () => {
  test('a policy takes the place of the other choice in its area only', () => {
    const changed = withPlank(pack, platform, plank);
    expect(changed.filter((id, i) => id !== platform[i])).toEqual([plank.id]);
    expect(changed[pack.topics.findIndex(({ id }) => id === plank.area)]).toBe(plank.id);
  });

  test('small changes are not shown, large ones come first, and size has three steps', () => {
    const { shown, clear, strong } = WARMTH_STEPS;
    expect(warmthOf([shown / 2, -shown, clear, -strong])).toEqual([
      { segment: 3, direction: -1, size: 3 },
      { segment: 2, direction: 1, size: 2 },
      { segment: 1, direction: -1, size: 1 },
    ]);
  });

  test('what a group likes about one choice it misses in the others: over an area the changes cancel out', () => {
    const rivals = pack.planks.filter((one) => one.side === 0 && one.area === plank.area);
    const changes = rivals.map((rival) => changesBy(tables, 0, platform, rival));
    expect(rivals.length).toBeGreaterThan(1);
    expect(changes.flat().some((change) => Math.abs(change) > WARMTH_STEPS.shown)).toBe(true);
    for (const s of pack.segments.keys()) {
      expect(changes.reduce((sum, change) => sum + change[s]!, 0)).toBeCloseTo(0, 9);
    }
  });

  test('every policy of the side is previewed, and none of the other side', () => {
    const previews = previewPlanks(tables, 1, pack.sides[1].defaultPlatform);
    expect(previews.map((preview) => preview.plank.id)).toEqual(
      pack.planks.filter((one) => one.side === 1).map((one) => one.id),
    );
  });

  test('only chosen policies that pull against each other make a tension', () => {
    const [a, b] = [pack.planks[0]!, pack.planks[1]!];
    const linked = {
      ...pack,
      planks: [
        { ...a, coheres: [{ with: b.id, value: -2 }] },
        { ...b, coheres: [] },
        ...pack.planks.slice(2),
      ],
    };
    expect(tensionsIn(linked, [a.id])).toEqual([]);
    expect(tensionsIn(linked, [a.id, b.id])).toContainEqual({ planks: [a.id, b.id], strength: 2 });
  });
});
