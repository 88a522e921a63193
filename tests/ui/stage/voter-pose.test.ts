// How the audience sits, holds itself and splits, whatever draws it.
import { describe, expect, test } from 'vitest';
import { MOODS, type StagePicture, type VoterPicture } from '../../../src/session/picture.ts';
import { badgeOf } from '../../../src/ui/stage/audience-pieces.ts';
import { stageLayout } from '../../../src/ui/stage/layout.ts';
import { pieceSvg } from '../../../src/ui/stage/pieces.ts';
import { patienceOf, startOf, type VoterPose, voterPoses } from '../../../src/ui/stage/voter-pose.ts';
import { stagePictureOf } from '../../helpers/stage-pictures.ts';

const SIZES = [
  [1366, 403],
  [1024, 420],
  [390, 236],
  [320, 180],
] as const;

const turning = (picture: StagePicture, turned: (seat: number) => VoterPicture['turned']): StagePicture => ({
  ...picture,
  voters: picture.voters.map((voter) => ({ ...voter, turned: turned(voter.seat) })),
});

/** Rooms from all alike to evenly divided. */
const ROOMS: readonly ((seat: number) => VoterPicture['turned'])[] = [
  (seat) => ([null, 0, null, 1] as const)[seat % 4]!,
  (seat) => (seat % 2 === 0 ? 0 : 1),
  (seat) => (seat < 3 ? 0 : null),
  (seat) => (seat === 17 ? 1 : null),
  (seat) => (seat === 5 ? null : 1),
  () => 0,
  () => null,
];

const inBlock = (poses: readonly VoterPose[], block: number) => poses.filter((pose) => pose.block === block);
const xs = (poses: readonly VoterPose[]) => poses.map(({ x }) => x);

describe('a room that splits', () => {
  test.each(ROOMS.map((room, i) => [i, room] as const))(
    'has each side at its wall and the undecided between them, with an aisle, room %i',
    (_, room) => {
      for (const [width, height] of SIZES) {
        const layout = stageLayout(width, height);
        const poses = voterPoses(layout, turning(stagePictureOf({ split: true }), room));
        const seat = layout.seats[13]!.x - layout.seats[12]!.x;
        const blocks = [-1, 0, 1].map((block) => xs(inBlock(poses, block))).filter((all) => all.length > 0);
        blocks.slice(1).forEach((next, i) => {
          const nearest = Math.min(...next) - Math.max(...blocks[i]!);
          expect(nearest, 'the aisle').toBeGreaterThan(seat * 0.9);
        });
        for (const { x, size } of poses) {
          expect(x).toBeGreaterThanOrEqual(size / 2);
          expect(x).toBeLessThanOrEqual(width - size / 2);
        }
      }
    },
  );

  test('stays in the middle when nobody has turned, and leaves the other end empty when all have', () => {
    const layout = stageLayout(1366, 403);
    const split = stagePictureOf({ split: true });
    const nobody = xs(
      voterPoses(
        layout,
        turning(split, () => null),
      ),
    );
    expect((Math.min(...nobody) + Math.max(...nobody)) / 2).toBeCloseTo(683, -1);
    const all = xs(
      voterPoses(
        layout,
        turning(split, () => 1),
      ),
    );
    expect(Math.min(...all)).toBeGreaterThan(150);
    expect(Math.max(...all)).toBeGreaterThan(1250);
  });

  test('keeps the undecided away from a wall where nobody stands', () => {
    const layout = stageLayout(1366, 403);
    const poses = voterPoses(
      layout,
      turning(stagePictureOf({ split: true }), (s) => (s < 11 ? 0 : null)),
    );
    expect(Math.max(...xs(inBlock(poses, 0)))).toBeLessThan(1366 - 100);
  });

  test('treats both sides alike: the mirrored room is the mirrored picture', () => {
    const layout = stageLayout(1366, 403);
    const split = stagePictureOf({ split: true });
    const count = (side: 0 | 1) => {
      const picture = turning(split, (seat) => (seat % 3 === 0 ? side : null));
      return inBlock(voterPoses(layout, picture), side === 0 ? -1 : 1);
    };
    const widths = ([0, 1] as const).map((side) => {
      const all = xs(count(side));
      return Math.max(...all) - Math.min(...all);
    });
    expect(widths[0]).toBeCloseTo(widths[1]!);
    expect(count(0).map(({ lean }) => lean)).toEqual(count(1).map(({ lean }) => -lean));
  });

  test('shows a card in everybody’s hands: dot, triangle or a dotted diamond', () => {
    const [voter] = stagePictureOf().voters;
    const drawn = ([0, 1, null] as const).map((turned) => {
      const badge = badgeOf({ ...voter!, turned }, true, 75)!;
      return pieceSvg(badge.piece);
    });
    expect(new Set(drawn.map((svg) => svg.replace(/#[0-9a-f]{6}/g, ''))).size).toBe(3);
    expect(drawn[2]).toContain('stroke-dasharray');
    for (const svg of drawn) expect(svg).not.toMatch(/NaN|undefined|style=/);
    expect(badgeOf({ ...voter!, turned: null }, false, 75)).toBeNull();
  });
});

describe('a voter', () => {
  test('answers in their own time, never later than a third of a second', () => {
    const { voters } = stagePictureOf();
    const waits = voters.map(patienceOf);
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...waits)).toBeLessThan(333);
    expect(new Set(waits).size).toBeGreaterThan(voters.length / 2);
  });

  test('grows with joy, sinks with worry, and leans away when cross, whichever way they look', () => {
    const layout = stageLayout(1366, 403);
    const poseOf = (mood: VoterPicture['mood'], facing: VoterPicture['facing']) => {
      const picture = stagePictureOf();
      const voters = [{ ...picture.voters[0]!, mood, facing }];
      return voterPoses(layout, { ...picture, voters })[0]!;
    };
    const tall = (mood: VoterPicture['mood']) => poseOf(mood, 'left').stretch;
    expect(tall('delighted')).toBeGreaterThan(tall('pleased'));
    expect(tall('pleased')).toBeGreaterThan(tall('neutral'));
    expect(tall('worried')).toBeLessThan(tall('neutral'));
    expect(poseOf('cross', 'left').lean).toBeGreaterThan(5);
    expect(poseOf('cross', 'right').lean).toBe(-poseOf('cross', 'left').lean);
    for (const mood of MOODS) expect(startOf(mood) > 1).toBe(tall(mood) > 1);
  });

  test('turns the head to whoever speaks', () => {
    const layout = stageLayout(1366, 403);
    const flips = (speaker: 'left' | 'right') =>
      new Set(voterPoses(layout, stagePictureOf({ speaker })).map(({ flip }) => flip));
    expect(flips('left')).toEqual(new Set([true]));
    expect(flips('right')).toEqual(new Set([false]));
  });
});
