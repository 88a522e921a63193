// A night on the page: it plays from the title to the epilogue, and coming back at any moment leads to the same point.
import { describe, expect, test } from 'vitest';
import { ok } from '../../src/base/result.ts';
import { seedOf } from '../../src/base/seed.ts';
import type { Act } from '../../src/session/acts.ts';
import { coldOpenOver } from '../../src/session/cold-open.ts';
import type { SessionHost } from '../../src/session/context.ts';
import type { Shelf } from '../../src/session/keep.ts';
import { legalNow } from '../../src/session/legal-now.ts';
import { memoryShelf } from '../../src/session/memory-shelf.ts';
import { createSession, type Session } from '../../src/session/session.ts';
import { choiceOf, isResting } from '../../src/session/show.ts';
import { directThinker, type Thinker } from '../../src/session/thinker.ts';
import { handClock } from '../helpers/hand-clock.ts';
import { loadWholePack } from '../helpers/whole-pack.ts';

const LOOKS = ['0000000', '1111111', '2222222'];

async function open(
  shelf: Shelf,
  seed: number,
  clock = handClock(),
  thinker: Thinker = directThinker,
): Promise<{ session: Session; clock: ReturnType<typeof handClock> }> {
  let next = seed;
  const host: SessionHost = {
    loadContent: async () => ok(loadWholePack()),
    shelf,
    after: clock.after,
    thinker,
    randomSeed: () => seedOf(next++),
    looks: LOOKS,
  };
  const session = createSession(host);
  await session.load();
  return { session, clock };
}

/** What a player would call "the same point": the act, the choices made, and the debate as it stands. */
function pointOf(session: Session) {
  const { night, show } = session.store.getState();
  return { night, cells: show?.match.state.cells, events: show?.match.events.length };
}

const NEXT: Partial<Record<Act, Act>> = {
  'cold-open': 'side',
  side: 'briefing',
  briefing: 'platform',
  platform: 'preparation',
  spin: 'verdict',
  verdict: 'epilogue',
};

/** Plays one step of whatever the night waits for; `n` picks among the choices. */
async function step(session: Session, n: number): Promise<void> {
  const { night, show } = session.store.getState();
  if (!night) session.enter();
  else if (show && !isResting(show)) session.skip();
  else if (night.act === 'preparation') await session.goOnAir();
  else if (show && choiceOf(show) === night.side && (night.moves !== null || !coldOpenOver(show.match))) {
    const moves = legalNow(show.match);
    await session.submit(moves[n % moves.length]!);
  } else {
    if (night.act === 'side') session.chooseSide(n % 2 === 0 ? 0 : 1);
    session.goTo(NEXT[night.act]!);
  }
}

describe.each([11, 12, 13, 14])('night %i', (seed) => {
  test('a refresh at any moment returns to the same point', async () => {
    const shelf = memoryShelf();
    const { session } = await open(shelf, seed);
    for (let n = 0; n < 120 && session.store.getState().night?.act !== 'epilogue'; n++) {
      await step(session, n * 7 + seed);
      const again = await open(shelf, seed);
      // Lines still being said are over after a refresh.
      session.skip();
      expect(pointOf(again.session)).toEqual(pointOf(session));
    }
    expect(session.store.getState().night?.act).toBe('epilogue');
    expect(session.store.getState().finished).toBe(1);
  });
});

test('lines go on by themselves on the clock and stop at the player’s choice', async () => {
  const { session, clock } = await open(memoryShelf(), 5);
  session.enter();
  const { show } = session.store.getState();
  await session.submit(legalNow(show!.match)[0]!);
  expect(session.store.getState().show?.beat).not.toBeNull();
  let beats = 0;
  while (clock.tick()) beats++;
  expect(beats).toBeGreaterThan(1);
  expect(isResting(session.store.getState().show!)).toBe(true);
});

test('a pause stops the clock and going on gives the line its time again', async () => {
  const { session, clock } = await open(memoryShelf(), 6);
  session.enter();
  await session.submit(legalNow(session.store.getState().show!.match)[0]!);
  session.pause(true);
  expect(clock.tick()).toBe(false);
  session.pause(false);
  expect(clock.tick()).toBe(true);
});

test('lines wait for a press when the player steps by hand', async () => {
  const { session, clock } = await open(memoryShelf(), 7);
  session.setSettings({ pace: 'manual' });
  session.enter();
  await session.submit(legalNow(session.store.getState().show!.match)[0]!);
  const { beat } = session.store.getState().show!;
  expect(clock.tick()).toBe(false);
  session.next();
  expect(session.store.getState().show!.beat).not.toBe(beat);
});

test('the first night is quick and later ones are full', async () => {
  const shelf = memoryShelf();
  const { session } = await open(shelf, 8);
  session.enter();
  expect(session.store.getState().night).toMatchObject({ act: 'cold-open', format: 'quick' });
  shelf.setItem('battle-of-perceptions.finished', '1');
  shelf.removeItem('battle-of-perceptions.night');
  const later = await open(shelf, 9);
  later.session.enter();
  expect(later.session.store.getState().night).toMatchObject({ act: 'side', format: 'full' });
});

test.each([
  ['cut off', (text: string) => text.slice(0, 60)],
  ['with an unknown act', (text: string) => text.replace('"act":"side"', '"act":"lunch"')],
  ['with a seed that is none', (text: string) => text.replace(/"seed":"[0-9a-f]+"/, '"seed":"x"')],
  ['with a move that is none', (text: string) => text.replace('"coldOpen":[', '"coldOpen":["dance",')],
])('a kept night that is %s is put aside, told, and not deleted', async (_name, damage) => {
  const shelf = memoryShelf();
  const { session } = await open(shelf, 10);
  session.startNight();
  const damaged = damage(shelf.kept.get('battle-of-perceptions.night')!);
  shelf.setItem('battle-of-perceptions.night', damaged);
  const again = await open(shelf, 10);
  const { night, notice } = again.session.store.getState();
  expect(night).toBeNull();
  expect(notice?.key).toBe('notice.damaged-night');
  expect([...shelf.kept.values()]).toContain(damaged);
});

test('a night whose moves no longer fit the pack is put aside, not deleted', async () => {
  const shelf = memoryShelf();
  const { session } = await open(shelf, 15);
  session.startNight({ side: 0 });
  await session.goOnAir();
  session.skip();
  const key = 'battle-of-perceptions.night';
  const stale = JSON.stringify({
    ...JSON.parse(shelf.kept.get(key)!),
    moves: ['make-opening no-such-card calm'],
  });
  shelf.setItem(key, stale);
  const again = await open(shelf, 15);
  expect(again.session.store.getState().notice?.key).toBe('notice.damaged-night');
  expect([...shelf.kept.values()]).toContain(stale);
});

test('a shelf that cannot be written is told once and the night goes on', async () => {
  const full: Shelf = {
    getItem: () => null,
    setItem: () => {
      throw new Error('full');
    },
    removeItem: () => undefined,
  };
  const { session } = await open(full, 16);
  session.enter();
  expect(session.store.getState().notice?.key).toBe('notice.cannot-keep');
  expect(session.store.getState().show).not.toBeNull();
});

test('a pack that cannot be had is told, and trying again works', async () => {
  let calls = 0;
  const session = createSession({
    loadContent: async () =>
      calls++ === 0 ? { ok: false, error: 'cards.json: the server answered 404' } : ok(loadWholePack()),
    shelf: memoryShelf(),
    after: handClock().after,
    thinker: directThinker,
    randomSeed: () => seedOf(1),
    looks: LOOKS,
  });
  await session.load();
  expect(session.store.getState().content).toEqual({
    status: 'failed',
    reason: 'cards.json: the server answered 404',
  });
  await session.load();
  expect(session.store.getState().content.status).toBe('ready');
});
