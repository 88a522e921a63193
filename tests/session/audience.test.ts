// The room answers: enough faces change in an average exchange, looks say nothing about opinions, and the same night
// always seats the same people.
import { describe, expect, test } from 'vitest';
import { seedOf } from '../../src/base/seed.ts';
import { AUDIENCE_SIZE, moodOf, seatsPerSegment, seatVoters, turnedTo } from '../../src/session/audience.ts';
import { drawPicture, QUIET } from '../../src/session/draw.ts';
import { type Reaction, reactionsTo } from '../../src/session/reactions.ts';
import type { Scene } from '../../src/session/scene.ts';
import { CHI_LIMIT, chiSquare } from '../helpers/chi-square.ts';
import { playMatch } from '../helpers/matches.ts';
import { loadWholePack } from '../helpers/whole-pack.ts';

const { pack, text, faces } = loadWholePack();

function sceneOf(seed: number, match: ReturnType<typeof playMatch>): Scene {
  const leader = (side: 0 | 1) => ({
    side,
    podium: side === 0 ? ('left' as const) : ('right' as const),
    name: 'A Leader',
    shortName: 'Leader',
    role: 'leader',
    you: side === 0,
    look: '0000000',
  });
  return {
    pack,
    text,
    tables: match.night.tables,
    you: 0,
    leaders: [leader(0), leader(1)],
    voters: seatVoters(pack, seedOf(seed)),
    thresholds: faces.vivid,
  };
}

const moods = (scene: Scene, reactions: readonly Reaction[]): string[] =>
  drawPicture(scene, reactions, { ...QUIET, reacting: true }).voters.map((voter) => voter.mood);

/** Faces that show something new at least once between a claim and the end of its exchange. */
function changedFaces(scene: Scene, reactions: readonly Reaction[]): number[] {
  const out: number[] = [];
  reactions.forEach(({ event }, at) => {
    if (event.type !== 'claim-made') return;
    const before = moods(scene, reactions.slice(0, at));
    const changed = new Set<number>();
    for (let i = at; i < reactions.length; i++) {
      if (i > at && ['claim-made', 'question-answered', 'closing-made'].includes(reactions[i]!.event.type))
        break;
      moods(scene, reactions.slice(0, i + 1)).forEach((mood, seat) => {
        if (mood !== before[seat]) changed.add(seat);
      });
    }
    out.push(changed.size);
  });
  return out;
}

test('an average exchange changes at least 8 of 24 faces', () => {
  const counts: number[] = [];
  for (let seed = 1; seed <= 40; seed++) {
    const match = playMatch({ seed, play: seed });
    const scene = sceneOf(seed, match);
    counts.push(...changedFaces(scene, reactionsTo(match.night.tables, match.base, match.events)));
  }
  const mean = counts.reduce((a, b) => a + b, 0) / counts.length;
  console.info(`faces changed by an average exchange: ${mean.toFixed(1)} of 24 (${counts.length} exchanges)`);
  expect(mean).toBeGreaterThanOrEqual(8);
});

describe('the seats', () => {
  test('stand for the segments in proportion to their share of adults', () => {
    const seats = seatsPerSegment(pack);
    expect(seats.reduce((a, b) => a + b, 0)).toBe(AUDIENCE_SIZE);
    pack.segments.forEach((segment, s) => {
      expect(Math.abs(seats[s]! - (segment.share / 100) * AUDIENCE_SIZE)).toBeLessThan(1);
    });
  });

  test('are 24 whatever the segments of a pack: every segment has one, and rounding favours the largest rest', () => {
    const of = (...shares: number[]) =>
      seatsPerSegment({ ...pack, segments: shares.map((share) => ({ ...pack.segments[0]!, share })) });
    expect(of(50, 50)).toEqual([12, 12]);
    expect(of(34, 33, 33)).toEqual([8, 8, 8]);
    expect(of(91, 3, 3, 3)).toEqual([21, 1, 1, 1]);
    expect(of(40, 56, 1, 1, 1, 1)).toEqual([8, 12, 1, 1, 1, 1]);
  });

  test('are the same for the same seed', () => {
    expect(seatVoters(pack, seedOf(3))).toEqual(seatVoters(pack, seedOf(3)));
  });

  test('show nothing of a segment in a look: over many nights every look is dealt to every segment alike', () => {
    const nights = 4000;
    const seats = seatsPerSegment(pack);
    const table = seats.map(() => new Array<number>(AUDIENCE_SIZE).fill(0));
    for (let n = 0; n < nights; n++) {
      for (const voter of seatVoters(pack, seedOf(n))) table[voter.segment]![voter.look]! += 1;
    }
    const observed = table.flat();
    const expected = table.flatMap((_, s) =>
      new Array<number>(AUDIENCE_SIZE).fill((nights * seats[s]!) / AUDIENCE_SIZE),
    );
    // Each night deals every look once, so (7 - 1) x (24 - 1) cells are free.
    expect(chiSquare(observed, expected)).toBeLessThan(CHI_LIMIT[138]!);
  });

  test('are dealt to segments and looks alike: nobody belongs to the back row or to a wall', () => {
    const nights = 4000;
    const seats = seatsPerSegment(pack);
    const bySegment = seats.map(() => new Array<number>(AUDIENCE_SIZE).fill(0));
    const backRow = new Array<number>(AUDIENCE_SIZE).fill(0);
    for (let n = 0; n < nights; n++) {
      for (const { segment, seat, look } of seatVoters(pack, seedOf(n))) {
        bySegment[segment]![seat]! += 1;
        if (seat < AUDIENCE_SIZE / 2) backRow[look]! += 1;
      }
    }
    const expected = seats.flatMap((count) =>
      new Array<number>(AUDIENCE_SIZE).fill((nights * count) / AUDIENCE_SIZE),
    );
    expect(chiSquare(bySegment.flat(), expected)).toBeLessThan(CHI_LIMIT[138]!);
    const even = new Array<number>(AUDIENCE_SIZE).fill(nights / 2);
    expect(chiSquare(backRow, even)).toBeLessThan(CHI_LIMIT[23]!);
  });

  test('tell nothing about how easily somebody turns', () => {
    const sum = new Array<number>(AUDIENCE_SIZE).fill(0);
    const nights = 4000;
    for (let n = 0; n < nights; n++)
      for (const { look, nerve } of seatVoters(pack, seedOf(n))) sum[look]! += nerve;
    for (const total of sum) expect(total / nights).toBeCloseTo(1, 1);
  });
});

describe('a face', () => {
  const t = faces.vivid;

  test('is happier the further the speaker has won its segment, and never happy at a loss', () => {
    const order = ['cross', 'worried', 'doubtful', 'neutral', 'pleased', 'delighted'];
    const at = (x: number) => order.indexOf(moodOf(x, 1, t, false));
    const sizes = [-4, -t.clear, -t.slight, 0, t.slight / 2, t.clear, t.strong, 9];
    for (let i = 1; i < sizes.length; i++) expect(at(sizes[i]!)).toBeGreaterThanOrEqual(at(sizes[i - 1]!));
  });

  test('turns to a side only when its segment has moved there by more than its nerve asks', () => {
    expect(turnedTo(t.clear * 0.99, 1, t)).toBeNull();
    expect(turnedTo(t.clear * 1.01, 1, t)).toBe(0);
    expect(turnedTo(-t.clear * 1.01, 1, t)).toBe(1);
  });
});
