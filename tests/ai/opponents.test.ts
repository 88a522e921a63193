// Opponents play legal, quick and fair: they choose from a view, and what a view hides never changes their choice.
import { describe, expect, test } from 'vitest';
import { makeChooser } from '../../src/ai/chooser.ts';
import { LEVEL_NAMES, LEVELS, type LevelName } from '../../src/ai/levels.ts';
import { makeOpponent } from '../../src/ai/opponent.ts';
import { choosePreparation } from '../../src/ai/preparation.ts';
import { makeRandomOpponent } from '../../src/ai/random.ts';
import { TEMPERAMENT_NAMES, TEMPERAMENTS, type TemperamentName } from '../../src/ai/temperaments.ts';
import { makeRng, shuffled } from '../../src/base/rng.ts';
import { seedOf } from '../../src/base/seed.ts';
import { SIDES, type Side } from '../../src/content/vocabulary.ts';
import { answerTo, askOf, computerIntent, computerMove, temperamentFor } from '../../src/match/computer.ts';
import { type Match, openMatch, submit, viewOf } from '../../src/match/match.ts';
import {
  type BySide,
  CARD,
  CELL,
  cardIn,
  makeNight,
  moveCode,
  nightOfView,
  other,
  STEP,
  turnOf,
} from '../../src/rules/index.ts';
import { channelTables } from '../helpers/channel-pack.ts';

const tables = channelTables().vivid;
const { pack } = tables;

const drawsOf = (n: number) => {
  const rng = makeRng(seedOf(n));
  let i = 0;
  return () => rng(i++, 1);
};

function openedWith(level: LevelName, n: number): Match {
  const random = drawsOf(n);
  const preparations = [
    choosePreparation(pack, 0, level, random),
    choosePreparation(pack, 1, level, random),
  ] as const;
  const options = { format: 'full', preset: 'vivid', preparations } as const;
  const match = openMatch({ tables, packHash: 'test', options, seed: seedOf(n) });
  if (!match.ok) throw new Error(JSON.stringify(match.error));
  return match.value;
}

/** Plays a night between computers and shows each position before its move. */
function playNight(level: LevelName, n: number, look: (match: Match, side: Side) => void): Match {
  let match = openedWith(level, n);
  for (let side = turnOf(match.night, match.state); side !== null; side = turnOf(match.night, match.state)) {
    look(match, side);
    const played = submit(match, side, computerMove(match, side, level));
    if (!played.ok) throw new Error(played.error.code);
    match = played.value.match;
  }
  return match;
}

/** The same match for everybody but the other side: its unused cards redealt, its forewarning changed. */
function withOtherSecrets(match: Match, seat: Side, n: number): Match {
  const foe = other(seat);
  const cells = [...match.state.cells];
  const redeal = (first: number, count: number) => {
    const unused = Array.from({ length: count }, (_, i) => first + i).filter((i) => cells[i] !== CARD.used);
    const held = unused.filter((i) => cells[i] === CARD.held).length;
    shuffled(unused, makeRng(seedOf(n)), 0, 1).forEach((cell, i) => {
      cells[cell] = i < held ? CARD.held : CARD.absent;
    });
  };
  redeal(tables.layout.claims[foe], tables.claims[foe].length);
  redeal(tables.layout.rebuttals[foe], tables.rebuttals[foe].length);
  const { setup: fixed } = match.state;
  const prebuttal = pack.topics[n % 5]!.id;
  const preparations = SIDES.map((side) =>
    side === foe ? { ...fixed.preparations[side], notes: [], prebuttal } : fixed.preparations[side],
  );
  const changed = { ...fixed, preparations: [preparations[0]!, preparations[1]!] as const };
  return { ...match, night: makeNight(tables, changed), state: { setup: changed, cells } };
}

describe.each(LEVEL_NAMES)('the %s', (level) => {
  test('plays whole nights legally, with every temperament', () => {
    for (const temperament of TEMPERAMENT_NAMES) {
      const opponent = makeOpponent(LEVELS[level], TEMPERAMENTS[temperament]);
      playNight(level, TEMPERAMENT_NAMES.indexOf(temperament), (match, side) => {
        const view = viewOf(match, side);
        const move = opponent(view, nightOfView(match.night, view), drawsOf(7));
        expect(view.legal).toContainEqual(move);
      });
    }
  });

  test('never changes its mind over what it cannot see', () => {
    let asked = 0;
    playNight(level, 21, (match, side) => {
      for (let n = 1; n <= 3; n++) {
        const twin = withOtherSecrets(match, side, n);
        expect(computerMove(twin, side, level)).toEqual(computerMove(match, side, level));
        asked++;
      }
    });
    expect(asked).toBeGreaterThan(60);
  });

  test('chooses in batch play what it chooses from its view', () => {
    const choose = makeChooser(LEVELS[level], TEMPERAMENTS.cautious);
    const opponent = makeOpponent(LEVELS[level], TEMPERAMENTS.cautious);
    playNight(level, 22, (match, side) => {
      const { prebuttal } = match.night;
      const known: BySide<number> = side === 0 ? [prebuttal[0], -1] : [-1, prebuttal[1]];
      const own = { ...match.night, prebuttal: known };
      const code = choose(own, Int32Array.from(match.state.cells), side, drawsOf(5));
      const view = viewOf(match, side);
      const move = opponent(view, nightOfView(match.night, view), drawsOf(5));
      expect(moveCode(tables, side, move)).toEqual({ ok: true, value: code });
    });
  });

  test('answers within 150 ms', () => {
    let slowest = 0;
    playNight(level, 23, (match, side) => {
      const started = performance.now();
      computerMove(match, side, level);
      slowest = Math.max(slowest, performance.now() - started);
    });
    expect(slowest).toBeLessThan(150);
  });

  test('the same night meets the same opponent, and another salt another one', () => {
    const ends = [24, 24, 25].map((n) => JSON.stringify(playNight(level, n, () => {}).moves));
    expect(ends[0]).toBe(ends[1]);
    expect(ends[2]).not.toBe(ends[0]);
    let swayed = 0;
    playNight(level, 26, (match, side) => {
      const answers = [0, 1, 2, 3, 4].map((salt) => JSON.stringify(computerMove(match, side, level, salt)));
      swayed += new Set(answers).size > 1 ? 1 : 0;
    });
    expect(swayed).toBeGreaterThan(1);
  });

  test('prepares legally for either side, whatever it draws', () => {
    for (let n = 0; n < 200; n++) expect(() => openedWith(level, n)).not.toThrow();
  });

  test('keeps to what its intent chip announced', () => {
    let kept = 0;
    for (let n = 40; n < 50; n++) {
      playNight(level, n, (match, side) => {
        const kind = match.night.kinds[match.state.cells[CELL.step]!]!;
        if (kind !== STEP.opening && kind !== STEP.claim && kind !== STEP.answer) return;
        const move = computerMove(match, side, level);
        const card = cardIn(move);
        if (card === null) return;
        const intent = computerIntent(match, side);
        expect(pack.claims.find(({ id }) => id === card)!.kind).toBe(intent?.kind);
        kept++;
      });
    }
    expect(kept).toBeGreaterThan(60);
  });
});

test('an intent announced for a question that has been asked stands until it is answered', () => {
  let seen = 0;
  for (let n = 60; n < 75; n++) {
    let announced: unknown = null;
    playNight('campaigner', n, (match, side) => {
      const step = match.state.cells[CELL.step]!;
      if (match.night.kinds[step] !== STEP.answer) return;
      const second = match.night.kinds[step - 1] === STEP.answer;
      if (second && announced !== null) {
        const now = computerIntent(match, side);
        expect([now?.kind, now?.topic]).toEqual(announced);
        seen++;
      }
      const theirs = second ? null : computerIntent(match, other(side));
      announced = theirs && [theirs.kind, theirs.topic];
    });
  }
  expect(seen).toBeGreaterThan(15);
});

test('a novice never spends a challenge, a campaigner does', () => {
  const challenges = (level: LevelName) => {
    let count = 0;
    for (let n = 80; n < 90; n++) {
      const { moves } = playNight(level, n, () => {});
      count += moves.filter(({ move }) => move.type === 'press' || move.type === 'call-check').length;
    }
    return count;
  };
  expect(challenges('novice')).toBe(0);
  expect(challenges('campaigner')).toBeGreaterThan(5);
});

/** Shares of what opponents of a temperament say over a dozen nights: in each tone, of each kind and aim. */
function manners(temperament: TemperamentName) {
  const counts: Record<string, number> = { lines: 0, claims: 0, answers: 0 };
  const add = (key: string) => {
    counts[key] = (counts[key] ?? 0) + 1;
  };
  for (let n = 100; n < 112; n++) {
    const opponent = makeOpponent(LEVELS.strategist, TEMPERAMENTS[temperament]);
    const draws = drawsOf(n);
    let match = openedWith('strategist', n);
    for (
      let side = turnOf(match.night, match.state);
      side !== null;
      side = turnOf(match.night, match.state)
    ) {
      const view = viewOf(match, side);
      const move = opponent(view, nightOfView(match.night, view), draws);
      if ('tone' in move) for (const key of ['lines', move.tone]) add(key);
      if (move.type === 'make-claim' || move.type === 'make-opening' || move.type === 'answer')
        for (const key of ['claims', pack.claims.find(({ id }) => id === move.card)!.kind]) add(key);
      if (move.type === 'rebut')
        for (const key of ['answers', pack.rebuttals.find(({ id }) => id === move.card)!.aim]) add(key);
      const played = submit(match, side, move);
      if (!played.ok) throw new Error(played.error.code);
      match = played.value.match;
    }
  }
  const share = (key: string, of: string) => (counts[key] ?? 0) / counts[of]!;
  return {
    calm: share('calm', 'lines'),
    attacking: share('attacking', 'lines'),
    empathetic: share('empathetic', 'lines'),
    attacks: share('attack', 'claims'),
    acclaims: share('acclaim', 'claims'),
    figures: share('premise', 'answers') + share('inference', 'answers'),
    consistency: share('commitment', 'answers') + share('source', 'answers'),
  };
}

test('temperaments can be told apart by what they say', () => {
  const [cautious, combative, statesmanlike] = TEMPERAMENT_NAMES.map(manners) as [
    ReturnType<typeof manners>,
    ReturnType<typeof manners>,
    ReturnType<typeof manners>,
  ];
  expect(cautious.calm).toBeGreaterThan(1.25 * combative.calm);
  expect(cautious.calm).toBeGreaterThan(1.25 * statesmanlike.calm);
  expect(combative.attacking).toBeGreaterThan(2 * cautious.attacking);
  expect(combative.attacking).toBeGreaterThan(2 * statesmanlike.attacking);
  expect(combative.attacks).toBeGreaterThan(1.2 * statesmanlike.attacks);
  expect(statesmanlike.empathetic).toBeGreaterThan(1.25 * cautious.empathetic);
  expect(cautious.figures).toBeGreaterThan(combative.figures);
});

test('the temperament of a night follows from its seed, and all three are met', () => {
  const met = new Set(Array.from({ length: 40 }, (_, n) => temperamentFor(seedOf(n), n % 2 === 0 ? 0 : 1)));
  expect([...met].sort()).toEqual([...TEMPERAMENT_NAMES].sort());
  expect(temperamentFor(seedOf(3), 1)).toBe(temperamentFor(seedOf(3), 1));
});

test('what a computer is asked is plain data without the seed or the other hand', () => {
  const match = openedWith('campaigner', 31);
  const side = turnOf(match.night, match.state)!;
  const ask = askOf(match, side, 'spin-doctor');
  expect(JSON.parse(JSON.stringify(ask))).toEqual(ask);
  expect(JSON.stringify(ask)).not.toContain(JSON.stringify(match.seed));
  expect(answerTo(tables, JSON.parse(JSON.stringify(ask)))).toEqual(answerTo(tables, ask));
  for (let n = 1; n <= 5; n++) {
    const twin = withOtherSecrets(match, side, n);
    expect(askOf({ ...twin, seed: match.seed }, side, 'spin-doctor')).toEqual(ask);
  }
});

test('the random opponent is legal too', () => {
  const opponent = makeRandomOpponent();
  playNight('novice', 30, (match, side) => {
    const view = viewOf(match, side);
    expect(view.legal).toContainEqual(opponent(view, nightOfView(match.night, view), drawsOf(3)));
  });
});

test('three notes are learned on three topics', () => {
  for (let n = 0; n < 50; n++) {
    const { notes } = choosePreparation(pack, n % 2 === 0 ? 0 : 1, 'campaigner', drawsOf(n));
    const topics = notes.map((id) => pack.notes.find((note) => note.id === id)!.topic);
    expect(new Set(topics).size).toBe(3);
  }
});
