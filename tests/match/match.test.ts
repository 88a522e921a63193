// A match is the same wherever it runs: it plays legal moves, refuses others, and hides what a seat may not know.
import { describe, expect, test } from 'vitest';
import { makeSeedText, seedOf } from '../../src/base/seed.ts';
import { computerMove } from '../../src/match/computer.ts';
import { type Match, openMatch, polls, resultOf, submit, viewOf } from '../../src/match/match.ts';
import { evolveAll, turnOf } from '../../src/rules/index.ts';
import { plainPreparation, testTables } from '../helpers/debates.ts';

const tables = testTables(1);

function opened(seed: number): Match {
  const preparations = [plainPreparation(tables.pack, 0), plainPreparation(tables.pack, 1)] as const;
  const options = { format: 'quick', preset: 'vivid', preparations } as const;
  const match = openMatch({ tables, packHash: 'test', options, seed: seedOf(seed) });
  if (!match.ok) throw new Error(JSON.stringify(match.error));
  return match.value;
}

function playedOut(start: Match): Match {
  let match = start;
  for (let side = turnOf(match.night, match.state); side !== null; side = turnOf(match.night, match.state)) {
    const played = submit(match, side, computerMove(match, side, 'novice'));
    if (!played.ok) throw new Error(played.error.code);
    match = played.value.match;
  }
  return match;
}

describe('a match', () => {
  test('a move leads to events, and events to the state', () => {
    const end = playedOut(opened(1));
    expect(end.moves.length).toBeGreaterThan(8);
    expect(evolveAll(end.base, end.events)).toEqual(end.state);
  });

  test('a refused move changes nothing and says why', () => {
    const match = opened(2);
    const side = turnOf(match.night, match.state)!;
    const refused = submit(match, side === 0 ? 1 : 0, { type: 'pass' });
    expect(refused).toEqual({ ok: false, error: { code: 'not-your-turn', turnOf: side } });
  });

  test('a preparation that cannot stand is told by side and part', () => {
    const bad = { ...plainPreparation(tables.pack, 1), notes: ['nothing'] };
    const preparations = [plainPreparation(tables.pack, 0), bad] as const;
    const options = { format: 'quick', preset: 'vivid', preparations } as const;
    const match = openMatch({ tables, packHash: 'test', options, seed: seedOf(3) });
    expect(match.ok ? null : [match.error.side, match.error.part]).toEqual([1, 'notes']);
  });

  test('no view holds the seed', () => {
    const match = opened(4);
    for (const side of [0, 1] as const) {
      const seen = JSON.stringify(viewOf(match, side));
      expect(seen).not.toContain(makeSeedText(match.seed));
      for (const word of match.seed) expect(seen).not.toContain(String(word));
    }
  });

  test('before a word is said the polls have not moved and nobody has won', () => {
    const match = opened(5);
    const { outcome } = resultOf(match, 0);
    expect([outcome.best.change, outcome.winner]).toEqual([0, 'draw']);
    for (const poll of polls(match)) expect(poll.after).toEqual(poll.before);
  });

  test('both pollsters ask different people, and the same people again', () => {
    const match = playedOut(opened(6));
    const [one, two] = polls(match);
    expect(one).not.toEqual(two);
    expect(polls(match)).toEqual([one, two]);
  });

  test('par moves the persuasion score and nothing else', () => {
    const match = playedOut(opened(7));
    const even = resultOf(match, 0).score;
    const hard = resultOf(match, 0, { mean: even.change + 10, sd: 1 }).score;
    expect(hard.parts).toEqual({ ...even.parts, persuasion: 0 });
  });
});
