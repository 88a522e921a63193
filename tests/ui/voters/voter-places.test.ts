// Whom does a finger, the mouse or a key mean? The points over the room lie where the voters are drawn.
import { describe, expect, test } from 'vitest';
import { SHOTS } from '../../../src/session/picture.ts';
import { stageLayout } from '../../../src/ui/stage/layout.ts';
import { leftToRight, voterAt, voterByKey, voterPlaces } from '../../../src/ui/voters/voter-places.ts';
import { stagePictureOf } from '../../helpers/stage-pictures.ts';

const SIZES = [
  [1366, 403],
  [390, 236],
  [320, 180],
] as const;

describe('a point in the room', () => {
  test('means the voter whose face is there, in every shot, split or not, on every screen', () => {
    for (const [width, height] of SIZES) {
      for (const shot of SHOTS) {
        for (const split of [false, true]) {
          const places = voterPlaces(stageLayout(width, height), stagePictureOf({ shot, split }));
          for (const { seat, x, y } of places) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(width);
            expect(y).toBeLessThanOrEqual(height);
            // Whoever a shot leaves out waits at the edge, perhaps behind a neighbour.
            if (x > 0 && x < width) expect(voterAt(places, x, y)).toBe(seat);
          }
        }
      }
    }
  });

  test('means nobody where nobody is near: above the room, and in the middle of a wide aisle', () => {
    const picture = stagePictureOf({ split: true });
    const voters = picture.voters.map(
      (voter) => ({ ...voter, turned: voter.seat % 2 === 0 ? 0 : 1 }) as const,
    );
    const places = voterPlaces(stageLayout(1366, 403), { ...picture, voters });
    expect(voterAt(places, 683, 100)).toBeNull();
    expect(voterAt(places, 683, 390)).toBeNull();
    expect(voterAt([], 10, 10)).toBeNull();
  });
});

describe('the arrow keys', () => {
  const places = voterPlaces(stageLayout(1366, 403), stagePictureOf());

  test('go along a row, stop at its ends, and change the row', () => {
    expect(voterByKey(places, 12, 'ArrowRight')).toBe(13);
    expect(voterByKey(places, 13, 'ArrowLeft')).toBe(12);
    expect(voterByKey(places, 12, 'ArrowLeft')).toBe(12);
    expect(voterByKey(places, 15, 'End')).toBe(23);
    expect(voterByKey(places, 15, 'Home')).toBe(12);
    expect([2, 3]).toContain(voterByKey(places, 15, 'ArrowUp'));
    expect(voterByKey(places, 3, 'ArrowUp')).toBe(3);
    expect([15, 16]).toContain(voterByKey(places, 3, 'ArrowDown'));
    expect(voterByKey(places, 3, 'Enter')).toBeNull();
  });

  test('follow what is seen when the room has split', () => {
    const split = voterPlaces(stageLayout(390, 236), stagePictureOf({ split: true }));
    const front = split.filter(({ row }) => row === 'front');
    const order = leftToRight(front);
    order.slice(1).forEach((seat, i) => {
      expect(voterByKey(split, order[i]!, 'ArrowRight')).toBe(seat);
    });
  });

  test('reach every one of the 24', () => {
    const seen = new Set<number>([12]);
    const waiting = [12];
    for (let seat = waiting.pop(); seat !== undefined; seat = waiting.pop()) {
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        const next = voterByKey(places, seat, key)!;
        if (!seen.has(next)) waiting.push(next);
        seen.add(next);
      }
    }
    expect(seen.size).toBe(24);
  });
});
