// A small made-up pack for tests of the rules: the electorate of the spec's appendix, and cards generated from a number.
// Nothing in it is content: the words of the real night live in assets/packs.
import { makeRng, type Rng } from '../../src/base/rng.ts';
import { seedOf } from '../../src/base/seed.ts';
import type { Claim, Pack, Plank, Question, Rebuttal, Segment } from '../../src/content/schema.ts';
import {
  AIMS,
  CLAIM_KINDS,
  DIMENSIONS,
  type Dimension,
  FRAMES,
  SIDES,
  type Side,
  STASES,
  TONES,
} from '../../src/content/vocabulary.ts';

export const TOPIC_IDS = ['gangs', 'rwanda', 'europe', 'backlog', 'law'] as const;
export const SEGMENT_IDS = ['pa', 'cp', 'db', 'el', 'ln', 'dt', 'bc'] as const;

const byName = <K extends string>(names: readonly K[], values: readonly number[]): Record<K, number> =>
  Object.fromEntries(names.map((name, i) => [name, values[i]!])) as Record<K, number>;

type Row4 = [number, number, number, number];
interface SegmentRow {
  share: number;
  turnout: number;
  vote: Row4;
  best: Row4;
  hard: number;
  lean: number;
  awareness: number;
  fatigue: number;
  ideal: [number, number];
  salience: number[];
  frames: number[];
}

/** Appendix A.2 of the spec, one row per segment. */
// biome-ignore format: a table reads best as a table
const SEGMENT_ROWS: readonly SegmentRow[] = [
  { share: 13, turnout: 0.8, vote: [61, 2, 28, 9], best: [40, 2, 18, 40], hard: 0.8, lean: 0.85, awareness: 0.9, fatigue: 0.75, ideal: [-0.9, -0.8], salience: [0.06, 0.28, 0.06, 0.02, 0.14, 0.12, 0.14, 0.18], frames: [-0.5, 1, 0.3, -0.8, 0.2] },
  { share: 13, turnout: 0.78, vote: [50, 9, 26, 15], best: [31, 6, 14, 49], hard: 0.65, lean: 0.25, awareness: 0.8, fatigue: 0.73, ideal: [-0.4, -0.5], salience: [0.12, 0.2, 0.08, 0.04, 0.18, 0.13, 0.14, 0.11], frames: [0, 0.8, 0.4, -0.3, 0.5] },
  { share: 12, turnout: 0.5, vote: [41, 8, 21, 30], best: [22, 7, 13, 58], hard: 0.5, lean: 0.25, awareness: 0.5, fatigue: 0.6, ideal: [-0.1, -0.1], salience: [0.14, 0.14, 0.18, 0.05, 0.14, 0.13, 0.16, 0.06], frames: [0.2, 0.3, 0.5, -0.1, 0.2] },
  { share: 12, turnout: 0.8, vote: [37, 22, 24, 17], best: [27, 16, 12, 45], hard: 0.55, lean: -0.35, awareness: 0.82, fatigue: 0.55, ideal: [0, -0.3], salience: [0.15, 0.12, 0.12, 0.06, 0.2, 0.16, 0.1, 0.09], frames: [0.3, 0.3, 0.4, 0, 0.9] },
  { share: 17, turnout: 0.64, vote: [32, 19, 27, 22], best: [17, 16, 21, 46], hard: 0.5, lean: -0.25, awareness: 0.65, fatigue: 0.55, ideal: [0.8, 0.7], salience: [0.3, 0.05, 0.13, 0.15, 0.14, 0.12, 0.1, 0.01], frames: [0.8, -0.4, 0.7, 0.9, 0.1] },
  { share: 18, turnout: 0.54, vote: [28, 22, 20, 30], best: [15, 18, 15, 52], hard: 0.5, lean: -0.35, awareness: 0.5, fatigue: 0.58, ideal: [0.5, 0.4], salience: [0.24, 0.06, 0.16, 0.1, 0.15, 0.15, 0.12, 0.02], frames: [0.8, -0.2, 0.6, 0.5, 0.2] },
  { share: 15, turnout: 0.84, vote: [12, 46, 24, 18], best: [7, 40, 17, 36], hard: 0.75, lean: -0.9, awareness: 0.85, fatigue: 0.5, ideal: [0.7, 0.8], salience: [0.28, 0.04, 0.12, 0.18, 0.13, 0.15, 0.07, 0.03], frames: [0.9, -0.4, 0.4, 0.9, 0.4] },
];

const segments: Segment[] = SEGMENT_ROWS.map((row, s) => ({
  id: SEGMENT_IDS[s]!,
  share: row.share,
  turnout: row.turnout,
  vote: row.vote,
  best: row.best,
  hard: row.hard,
  lastLean: row.lean,
  awareness: row.awareness,
  fatigue: row.fatigue,
  ideal: row.ideal,
  salience: byName(DIMENSIONS, row.salience),
  frames: byName(FRAMES, row.frames),
  rows: [],
}));

/** Appendix A.3 of the spec. */
export const PRIORS: readonly (readonly number[])[] = [
  [38, 55, 45, 38, 34, 42, 44, 56],
  [33, 30, 33, 52, 33, 33, 30, 36],
];
const ANCHORS: readonly [number, number][] = [
  [0.1, -0.4],
  [0.7, 0.6],
];
const SIDE_IDS = ['labour', 'conservative'] as const;
const letter = (side: Side): string => (side === 0 ? 'l' : 'c');

/** Draws for card `n` of a pack. */
type Dice = (stream: number) => number;
const diceOf =
  (rng: Rng, n: number): Dice =>
  (stream) =>
    rng(n, stream);
const between = (draw: number, low: number, high: number): number =>
  Math.round((low + draw * (high - low)) * 100) / 100;
const choose = <T>(items: readonly T[], draw: number): T => items[Math.floor(draw * items.length)]!;

/** One to three dimensions with points of one sign. */
function points(dice: Dice, stream: number, sign: 1 | -1): Partial<Record<Dimension, number>> {
  const out: Partial<Record<Dimension, number>> = {};
  const count = 1 + Math.floor(dice(stream) * 3);
  for (let i = 0; i < count; i++) {
    out[choose(DIMENSIONS, dice(stream + 1 + 2 * i))] = sign * between(dice(stream + 2 + 2 * i), 1, 7);
  }
  return out;
}

const SHAPE = { planksPerArea: 3, claimsPerTopic: 3, rebuttalsPerTopic: 3 } as const;

const plankId = (side: Side, topic: string, i: number): string => `${letter(side)}-plank-${topic}-${i}`;
const claimId = (side: Side, topic: string, i: number): string => `${letter(side)}-${topic}-${i}`;
const rebuttalId = (side: Side, topic: string, i: number): string => `${letter(side)}-r-${topic}-${i}`;

function makePlanks(side: Side, rng: Rng): Plank[] {
  return TOPIC_IDS.flatMap((area, t) =>
    Array.from({ length: SHAPE.planksPerArea }, (_, i): Plank => {
      const dice = diceOf(rng, 1000 + 20 * t + i);
      const next = TOPIC_IDS[(t + 1) % TOPIC_IDS.length]!;
      return {
        id: plankId(side, area, i),
        side,
        area,
        status: 'policy',
        rows: [],
        position: [between(dice(1), -1, 1), between(dice(2), -1, 1)],
        cost: Math.floor(dice(3) * 4),
        deliver: between(dice(4), 0.2, 0.9),
        evidence: Math.floor(dice(5) * 5),
        coheres: dice(6) < 0.5 ? [{ with: plankId(side, next, i), value: dice(7) < 0.5 ? -1 : 2 }] : [],
      };
    }),
  );
}

function makeClaim(side: Side, topic: string, t: number, i: number, rng: Rng): Claim {
  const dice = diceOf(rng, 20 * t + i);
  const kind = CLAIM_KINDS[i % CLAIM_KINDS.length]!;
  const opinion = dice(1) < 0.15;
  const self = kind === 'attack' ? {} : points(dice, 10, 1);
  // Some claims also cost their speaker something, as real ones do.
  if (kind !== 'attack' && dice(2) < 0.3) self[choose(DIMENSIONS, dice(3))] = -between(dice(4), 1, 3);
  return {
    id: claimId(side, topic, i),
    side,
    topic,
    tone: choose(TONES, dice(5)),
    frame: choose(FRAMES, dice(6)),
    kind,
    status: 'argued',
    stasis: choose(STASES, dice(7)),
    scheme: 'practical-reasoning',
    complexity: between(dice(8), 0, 0.6),
    accuracy: opinion ? null : Math.floor(dice(9) * 5),
    checkability: opinion ? 0 : between(dice(20), 0.2, 1),
    evidence: between(dice(21), 0, 1),
    self,
    opponent: kind === 'acclaim' ? {} : points(dice, 30, -1),
    vulnerable: byName(
      AIMS,
      AIMS.map((_, a) => between(dice(40 + a), 0.1, 0.9)),
    ),
    check: null,
    rows: [],
    ...(i === 2 ? { needs: [plankId(side, topic, 0), plankId(side, topic, 1)] } : {}),
    ...(i === 1
      ? {
          contradicts: [
            { id: plankId(side, topic, Math.floor(dice(50) * 3)), severity: dice(51) < 0.5 ? 1 : 3 },
            { id: claimId(side, topic, 0), severity: 2 },
          ],
        }
      : {}),
  };
}

function makeRebuttal(side: Side, topic: string, t: number, i: number, rng: Rng): Rebuttal {
  const dice = diceOf(rng, 500 + 20 * t + i);
  const foe: Side = side === 0 ? 1 : 0;
  return {
    id: rebuttalId(side, topic, i),
    side,
    topic,
    tone: choose(TONES, dice(1)),
    frame: choose(FRAMES, dice(2)),
    aim: AIMS[(t + i) % AIMS.length]!,
    strength: between(dice(3), 0.3, 0.9),
    accuracy: Math.floor(dice(4) * 5),
    targets: [claimId(foe, topic, i), ...(dice(5) < 0.5 ? [claimId(foe, topic, (i + 1) % 3)] : [])],
    self: dice(6) < 0.4 ? points(dice, 10, 1) : {},
    opponent: dice(7) < 0.4 ? points(dice, 30, -1) : {},
    rows: [],
  };
}

const cardsOf = <T>(count: number, make: (topic: string, t: number, i: number) => T): T[] =>
  TOPIC_IDS.flatMap((topic, t) => Array.from({ length: count }, (_, i) => make(topic, t, i)));

function makeQuestions(rng: Rng): Question[] {
  return TOPIC_IDS.flatMap((topic, t) =>
    [0, 1, 2].map((i): Question => {
      const dice = diceOf(rng, 900 + 10 * t + i);
      return {
        id: `q-${topic}-${i}`,
        topic,
        from: i === 2 ? 'moderator' : 'citizen',
        segment: choose(SEGMENT_IDS, dice(1)),
        frame: choose(FRAMES, dice(2)),
        direct: SIDES.map((side) => claimId(side, topic, i)),
        rows: [],
      };
    }),
  );
}

function coldOpenOf(rebuttals: readonly Rebuttal[]): Pack['coldOpen'] {
  const [a, b, c] = rebuttals.filter((rebuttal) => rebuttal.side === 0);
  const platform = (side: Side) => TOPIC_IDS.map((topic) => plankId(side, topic, 0));
  return {
    side: 0,
    claim: claimId(1, 'gangs', 0),
    tone: 'calm',
    hand: [a!.id, b!.id, c!.id],
    platforms: [platform(0), platform(1)],
  };
}

/** What a pack needs beyond its debate, empty. */
const rest = { briefing: [], checks: [], papers: [], headlines: [], advice: [], epilogue: [], glossary: [] };

const sideOf = (side: Side): Pack['sides'][0] => ({
  id: SIDE_IDS[side],
  anchor: ANCHORS[side]!,
  prior: byName(DIMENSIONS, PRIORS[side]!),
  defaultPlatform: TOPIC_IDS.map((topic) => plankId(side, topic, 0)),
});

const topicRows = TOPIC_IDS.map((id, t) => ({ id, weight: [1, 2, 1.5, 1, 0.5][t]! }));

/** A pack whose cards are drawn from `n`; the electorate is always the spec's. */
export function makeTestPack(n = 1): Pack {
  const rngs = SIDES.map((side) => makeRng(seedOf(n * 2 + side)));
  const claims = SIDES.flatMap((side) =>
    cardsOf(SHAPE.claimsPerTopic, (topic, t, i) => makeClaim(side, topic, t, i, rngs[side]!)),
  );
  const rebuttals = SIDES.flatMap((side) =>
    cardsOf(SHAPE.rebuttalsPerTopic, (topic, t, i) => makeRebuttal(side, topic, t, i, rngs[side]!)),
  );
  return {
    format: 1,
    id: `test-${n}`,
    version: '1.0.0',
    date: '2023-09-14',
    sides: [sideOf(0), sideOf(1)],
    topics: topicRows,
    segments,
    planks: SIDES.flatMap((side) => makePlanks(side, rngs[side]!)),
    claims,
    rebuttals,
    notes: SIDES.flatMap((side) =>
      TOPIC_IDS.map((topic) => ({
        id: `${letter(side)}-n-${topic}`,
        side,
        topic,
        claim: claimId(side, topic, 2),
        rebuttal: rebuttalId(side, topic, 2),
        rows: [],
      })),
    ),
    questions: makeQuestions(rngs[0]!),
    coldOpen: coldOpenOf(rebuttals),
    ...rest,
    sources: {},
    par: {},
  };
}

const flipId = (id: string): string =>
  id.startsWith('l-') ? `c-${id.slice(2)}` : id.startsWith('c-') ? `l-${id.slice(2)}` : id;

/** A pack in which both sides hold the same cards before an electorate that favours neither. */
export function makeMirroredPack(n = 1): Pack {
  const pack = makeTestPack(n);
  const doubled = <T extends { id: string; side: Side }>(items: readonly T[], over: (item: T) => T): T[] => {
    const mine = items.filter((item) => item.side === 0);
    return [...mine, ...mine.map((item) => ({ ...over(item), id: flipId(item.id), side: 1 as const }))];
  };
  const claims = doubled(pack.claims, (claim) => ({
    ...claim,
    ...(claim.needs ? { needs: claim.needs.map(flipId) } : {}),
    ...(claim.contradicts ? { contradicts: claim.contradicts.map((c) => ({ ...c, id: flipId(c.id) })) } : {}),
  }));
  const even = ([a, b, c, d]: Row4): Row4 => [(a + b) / 2, (a + b) / 2, c, d];
  const first = pack.sides[0];
  return {
    ...pack,
    id: `mirrored-${n}`,
    sides: [first, { ...first, id: 'conservative', defaultPlatform: first.defaultPlatform.map(flipId) }],
    segments: pack.segments.map((segment) => ({
      ...segment,
      vote: even(segment.vote),
      best: even(segment.best),
      lastLean: 0,
    })),
    planks: doubled(pack.planks, (plank) => ({
      ...plank,
      coheres: plank.coheres.map((c) => ({ ...c, with: flipId(c.with) })),
    })),
    claims,
    rebuttals: doubled(pack.rebuttals, (r) => ({ ...r, targets: r.targets.map(flipId) })),
    notes: doubled(pack.notes, (note) => ({
      ...note,
      claim: flipId(note.claim),
      rebuttal: flipId(note.rebuttal),
    })),
  };
}
