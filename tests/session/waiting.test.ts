// The computer thinks while the player's own line is said: nothing is played twice, shown twice or lost meanwhile.
import { expect, test } from 'vitest';
import { ok } from '../../src/base/result.ts';
import { seedOf } from '../../src/base/seed.ts';
import { answerTo } from '../../src/match/computer.ts';
import { legalNow } from '../../src/session/legal-now.ts';
import { memoryShelf } from '../../src/session/memory-shelf.ts';
import { createSession, type Session } from '../../src/session/session.ts';
import { choiceOf, isResting, type Show } from '../../src/session/show.ts';
import { directThinker, type Thinker } from '../../src/session/thinker.ts';
import { loadWholePack } from '../helpers/whole-pack.ts';

/** Thinks as the game does, but speaks only when the test lets it. */
function heldThinker(): Thinker & { readonly speak: () => Promise<void> } {
  const waiting: (() => void)[] = [];
  return {
    answer: (tables, ask) => new Promise((resolve) => waiting.push(() => resolve(answerTo(tables, ask)))),
    async speak() {
      for (const answer of waiting.splice(0)) answer();
      // The answer is played once all that waits for it has run.
      for (let i = 0; i < 10; i++) await Promise.resolve();
    },
  };
}

async function openOn(shelf: Map<string, string>, thinker: Thinker): Promise<Session> {
  const session = createSession({
    loadContent: async () => ok(loadWholePack()),
    shelf: memoryShelf(shelf),
    after: () => () => undefined,
    thinker,
    randomSeed: () => seedOf(4),
    looks: ['0000000', '1111111', '2222222'],
  });
  void session.load();
  for (let i = 0; i < 10; i++) await Promise.resolve();
  return session;
}

const showOf = (session: Session): Show => session.store.getState().show!;
const movesOf = (session: Session) => session.store.getState().night?.moves;
const yours = (session: Session): boolean => choiceOf(showOf(session)) === showOf(session).scene.you;

/** The first claim that the player may make now; it leaves the turn to the computer. */
const claimOf = (session: Session) =>
  legalNow(showOf(session).match).find(({ type }) => type === 'make-claim');

/** A strategist's debate, on air and at a claim of the player, kept on a shelf of its own. */
async function keptAtChoice(): Promise<Map<string, string>> {
  const shelf = new Map<string, string>();
  const session = await openOn(shelf, directThinker);
  session.startNight({ side: 0, level: 'strategist', format: 'full' });
  await session.goOnAir();
  session.skip();
  while (claimOf(session) === undefined) {
    await session.submit(legalNow(showOf(session).match)[0]!);
    session.skip();
  }
  return shelf;
}

const kept = await keptAtChoice();

/** The kept night with a thinker that is held, and the player's move just made. */
async function moved(thinker = heldThinker()) {
  const shelf = new Map(kept);
  const session = await openOn(shelf, thinker);
  const before = movesOf(session)!.length;
  void session.submit(claimOf(session)!);
  return { session, thinker, shelf, before };
}

/** The same night played with answers on the spot: what every other way must lead to. */
async function usual() {
  const session = await openOn(new Map(kept), directThinker);
  await session.submit(claimOf(session)!);
  return session;
}

test('the own line is on stage and kept before the computer has answered', async () => {
  const { session, before } = await moved();
  expect(showOf(session).beat?.kind).toBe('line');
  expect(movesOf(session)).toHaveLength(before + 1);
});

test('the answer joins the lines without disturbing the one on stage, in the usual order', async () => {
  const { session, thinker } = await moved();
  const { beat } = showOf(session);
  for (let i = 0; i < 4; i++) await thinker.speak();
  expect(showOf(session).beat).toBe(beat);
  const expected = showOf(await usual());
  expect(showOf(session).queue).toEqual(expected.queue);
  expect(movesOf(session)).toEqual(movesOf(await usual()));
});

test('an answer that comes when all has been said is shown at once', async () => {
  const { session, thinker } = await moved();
  while (!isResting(showOf(session))) session.next();
  expect(yours(session)).toBe(false);
  await thinker.speak();
  expect(showOf(session).beat).not.toBeNull();
});

test('an answer that comes during the pause is shown after it', async () => {
  const { session, thinker } = await moved();
  while (!isResting(showOf(session))) session.next();
  session.pause(true);
  await thinker.speak();
  expect(showOf(session).beat).toBeNull();
  session.pause(false);
  expect(showOf(session).beat).not.toBeNull();
});

test('somebody who skips is at the next choice when the answer comes', async () => {
  const { session, thinker } = await moved();
  session.skip();
  for (let i = 0; i < 4 && !yours(session); i++) await thinker.speak();
  expect(yours(session)).toBe(true);
  const next = legalNow(showOf(session).match)[0]!;
  void session.submit(next);
  expect(showOf(session).beat, 'the next line is shown again').not.toBeNull();
});

test('a move while the computer thinks is refused', async () => {
  const { session, before } = await moved();
  session.skip();
  for (const move of legalNow(showOf(session).match)) void session.submit(move);
  expect(movesOf(session)).toHaveLength(before + 1);
});

test('a reload while the computer thinks leads to the same answer', async () => {
  const { shelf } = await moved();
  const thinker = heldThinker();
  const again = await openOn(new Map(shelf), thinker);
  expect(yours(again)).toBe(false);
  for (let i = 0; i < 4 && !yours(again); i++) {
    await thinker.speak();
    again.skip();
  }
  expect(movesOf(again)).toEqual(movesOf(await usual()));
});

test('coming back to the night while the computer thinks plays its answer once', async () => {
  const { session, thinker } = await moved();
  session.resume();
  session.resume();
  for (let i = 0; i < 4; i++) await thinker.speak();
  expect(movesOf(session)).toEqual(movesOf(await usual()));
});

test('an answer to a night that has been left is dropped', async () => {
  const { session, thinker } = await moved();
  session.startNight({ side: 1 });
  const { night } = session.store.getState();
  await thinker.speak();
  expect(session.store.getState()).toMatchObject({ night, show: null });
});
