// Who the opponent is: all levels can be met and come back after a refresh, and what is told of their temperament is true.
import { expect, test } from 'vitest';
import { TEMPERAMENT_NAMES } from '../../src/ai/temperaments.ts';
import { ok } from '../../src/base/result.ts';
import { seedOf } from '../../src/base/seed.ts';
import type { Ask } from '../../src/match/computer.ts';
import { legalNow } from '../../src/session/legal-now.ts';
import { memoryShelf } from '../../src/session/memory-shelf.ts';
import { opponentIntent, opponentTemperament } from '../../src/session/opponent-intent.ts';
import { LEVELS } from '../../src/session/saved-night.ts';
import { createSession } from '../../src/session/session.ts';
import { directThinker } from '../../src/session/thinker.ts';
import briefing from '../../src/ui/text/en-GB/briefing.json' with { type: 'json' };
import words from '../../src/ui/text/en-GB/opponent.json' with { type: 'json' };
import side from '../../src/ui/text/en-GB/side.json' with { type: 'json' };
import { loadWholePack } from '../helpers/whole-pack.ts';

async function open(seed: number, shelf = new Map<string, string>()) {
  const asked: Ask[] = [];
  const session = createSession({
    loadContent: async () => ok(loadWholePack()),
    shelf: memoryShelf(shelf),
    after: () => () => undefined,
    thinker: {
      answer(tables, ask) {
        asked.push(ask);
        return directThinker.answer(tables, ask);
      },
    },
    randomSeed: () => seedOf(seed),
    looks: ['0000000', '1111111', '2222222'],
  });
  await session.load();
  return { session, asked, shelf };
}

test.each(LEVELS)(
  'a night against a %s goes on after a refresh, against the same opponent',
  async (level) => {
    const { session, asked, shelf } = await open(3);
    session.startNight({ side: 0, level });
    await session.goOnAir();
    session.skip();
    const again = await open(3, shelf);
    expect(again.session.store.getState().night).toEqual(session.store.getState().night);
    for (const one of [session, again.session]) {
      await one.submit(legalNow(one.store.getState().show!.match)[0]!);
    }
    expect(again.asked.length).toBeGreaterThan(0);
    expect(again.asked).toEqual(asked.slice(-again.asked.length));
    expect(asked.every((ask) => ask.level === level)).toBe(true);
  },
);

test('the temperament that the player is told of is the one that the opponent plays with', async () => {
  const met = new Set<string>();
  for (let seed = 0; seed < 12; seed++) {
    const { session, asked } = await open(seed);
    session.startNight({ side: seed % 2 === 0 ? 0 : 1 });
    await session.goOnAir();
    session.skip();
    await session.submit(legalNow(session.store.getState().show!.match)[0]!);
    session.skip();
    const { night, show } = session.store.getState();
    const told = opponentTemperament(night!);
    expect(asked.length).toBeGreaterThan(0);
    expect(new Set(asked.map(({ temperament }) => temperament))).toEqual(new Set([told]));
    expect(opponentIntent(show!)?.temperament).toBe(told);
    met.add(told);
  }
  expect(met.size).toBe(TEMPERAMENT_NAMES.length);
});

test('every level and every temperament has words of its own', () => {
  expect(Object.keys(words.level)).toEqual([...LEVELS]);
  const about: Readonly<Record<string, unknown>> = side.level;
  for (const level of LEVELS) expect(about[level]).toMatchObject({ about: expect.stringMatching(/\.$/) });
  expect(Object.keys(words.temperament)).toEqual([...TEMPERAMENT_NAMES]);
  const told: Readonly<Record<string, string>> = briefing.opponent;
  for (const temperament of TEMPERAMENT_NAMES) expect(told[temperament]).toContain('{{name}} tends to');
});
