// A night that is shared: whoever opens the link sees the same night, can watch it beat by beat and play on from any of them.
import { beforeAll, describe, expect, test } from 'vitest';
import { ok } from '../../src/base/result.ts';
import { seedOf } from '../../src/base/seed.ts';
import type { Content } from '../../src/session/content.ts';
import { legalNow } from '../../src/session/legal-now.ts';
import { memoryShelf } from '../../src/session/memory-shelf.ts';
import { marksOf, roundsOf } from '../../src/session/replay-actions.ts';
import { createSession, type Session } from '../../src/session/session.ts';
import { forkOf, nightLetters, readShared } from '../../src/session/shared-night.ts';
import { choiceOf, isResting } from '../../src/session/show.ts';
import { directThinker } from '../../src/session/thinker.ts';
import { verdictOf } from '../../src/session/verdict.ts';
import { handClock } from '../helpers/hand-clock.ts';
import { loadWholePack } from '../helpers/whole-pack.ts';

const content: Content = loadWholePack();

async function openSession(seed: number) {
  const clock = handClock();
  const session = createSession({
    loadContent: async () => ok(content),
    shelf: memoryShelf(),
    after: clock.after,
    thinker: directThinker,
    randomSeed: () => seedOf(seed),
    looks: ['0000000', '1a0b010'],
  });
  await session.load();
  return { session, clock };
}

const stateOf = (session: Session) => session.store.getState();
const showOf = (session: Session) => stateOf(session).show!;
const nightOf = (session: Session) => stateOf(session).night!;

/** Plays the first legal move until the debate is over. */
async function playToEnd(session: Session): Promise<void> {
  for (let n = 0; n < 80; n++) {
    session.skip();
    const show = showOf(session);
    if (!isResting(show) || choiceOf(show) !== show.scene.you) return;
    await session.submit(legalNow(show.match)[0]!);
  }
  throw new Error('the debate did not end');
}

async function finished(seed: number, format: 'quick' | 'full' = 'quick') {
  const opened = await openSession(seed);
  opened.session.startNight({ format, level: 'novice', side: seed % 2 === 0 ? 0 : 1 });
  await opened.session.goOnAir();
  await playToEnd(opened.session);
  return opened;
}

const lettersOf = (session: Session): string => nightLetters(showOf(session).match, nightOf(session));

function openedBy(session: Session, letters: string) {
  const shared = readShared(content, letters);
  if (!shared.ok) throw new Error(JSON.stringify(shared.error));
  return { session: session.openAside(shared.value.night), shared: shared.value };
}

let mine: Session;
let letters: string;
beforeAll(async () => {
  mine = (await finished(4)).session;
  letters = lettersOf(mine);
});

describe('a shared night', () => {
  test('comes to the same verdict, score and reasons for whoever opens it', async () => {
    for (const seed of [4, 5, 6]) {
      const { session } = await finished(seed, seed === 6 ? 'full' : 'quick');
      const other = (await openSession(99)).session;
      const { session: theirs, shared } = openedBy(other, lettersOf(session));
      expect(shared.holds).toBe(true);
      await Promise.resolve();
      const [a, b] = [session, theirs].map((one) => verdictOf(showOf(one), nightOf(one)));
      expect(JSON.stringify(b)).toBe(JSON.stringify(a));
    }
  });

  test('leaves the night of whoever opens it alone', async () => {
    const other = (await openSession(7)).session;
    other.startNight({ format: 'quick' });
    const before = nightOf(other);
    openedBy(other, letters);
    expect(nightOf(other)).toBe(before);
  });

  test('travels without a typed name', async () => {
    const { session } = await openSession(4);
    session.startNight({ format: 'quick', level: 'novice', side: 0 });
    session.setLeader(0, { typedName: 'Mxyzptlk' });
    await session.goOnAir();
    await playToEnd(session);
    const { shared } = openedBy(mine, lettersOf(session));
    expect(shared.night.leaders[0].typedName).toBeNull();
    expect(shared.holds).toBe(true);
  });

  test('that claims another score is shown with the score that its moves come to', async () => {
    const { match } = showOf(mine);
    // The same moves, said to be those of the other side: score and change no longer fit.
    const night = { ...nightOf(mine), level: 'spin-doctor' as const };
    const honest = openedBy(mine, nightLetters(match, night)).shared;
    expect(honest.holds).toBe(true);
    expect(honest.said).not.toEqual(openedBy(mine, letters).shared.said);
  });
});

describe('watching a shared night', () => {
  test('shows every line once, in order, and stops at the end', async () => {
    const { session: watching } = openedBy(mine, letters);
    await Promise.resolve();
    watching.replay.start();
    const { beats } = stateOf(watching).replay!;
    for (let at = 1; at < beats.length; at++) {
      expect(showOf(watching).beat).toBe(beats[at - 1]);
      watching.next();
    }
    expect(stateOf(watching).replay).toMatchObject({ at: beats.length - 1, playing: false });
    const events = beats.map((beat) => beat.events);
    expect(events).toEqual(events.toSorted((a, b) => a - b));
    const said = showOf(watching).match.events.filter(({ type }) => type !== 'line-spun');
    expect(events.at(-1)).toBe(said.length);
    watching.next();
    expect(stateOf(watching).replay!.at).toBe(beats.length - 1);
  });

  test('plays by its clock, faster when asked, and rests when paused', async () => {
    const other = await openSession(99);
    const { session: watching } = openedBy(other.session, letters);
    await Promise.resolve();
    watching.replay.start();
    expect(other.clock.tick()).toBe(true);
    expect(stateOf(watching).replay!.at).toBe(1);
    const slow = other.clock.wait();
    watching.replay.set({ speed: 4 });
    expect(other.clock.wait()).toBe(slow / 4);
    watching.replay.set({ playing: false });
    expect(other.clock.tick()).toBe(false);
    watching.replay.set({ playing: true });
    expect(other.clock.tick()).toBe(true);
  });

  test('can be moved to any part of the night and back to the verdict', async () => {
    const { session: watching } = openedBy(mine, letters);
    await Promise.resolve();
    watching.replay.start();
    const replay = stateOf(watching).replay!;
    const rounds = roundsOf(showOf(watching), replay);
    expect(rounds.map(({ round }) => round.kind)).toEqual(
      expect.arrayContaining(['opening', 'exchange', 'question', 'closing']),
    );
    const kinds = rounds.map(({ round }) => `${round.kind} ${round.number}`);
    expect(kinds).toEqual([...new Set(kinds)]);
    expect(kinds).not.toContain('spin 1');
    for (const { at } of rounds) {
      watching.replay.jump(at);
      expect(showOf(watching).beat).toBe(replay.beats[at]);
    }
    const marks = marksOf(showOf(watching), replay);
    expect(marks.length).toBeGreaterThan(4);
    expect(marks.every(({ at, total }) => at >= 0 && total !== 0)).toBe(true);
    watching.replay.end();
    expect(nightOf(watching).act).toBe('verdict');
    expect(stateOf(watching).replay).toBeNull();
  });
});

describe('playing on from a moment of a shared night', () => {
  test.each([0, 1] as const)('works as side %i, from the state that was watched', async (side) => {
    const { session: watching } = openedBy(mine, letters);
    await Promise.resolve();
    watching.replay.start();
    const { beats } = stateOf(watching).replay!;
    const middle = beats[Math.floor(beats.length / 2)]!;
    const fork = forkOf(content, nightOf(watching), middle.events, side)!;
    expect(fork.side).toBe(side);
    const { session } = await openSession(99);
    await session.takeOver(fork);
    const played = showOf(session).match.moves.slice(0, fork.moves!.length);
    expect(played).toEqual(showOf(watching).match.moves.slice(0, fork.moves!.length));
    expect(fork.moves!.length).toBeGreaterThan(2);
    await playToEnd(session);
    expect(nightOf(session).act).toBe('spin');
  });

  test('is not offered once the night is over', () => {
    const { shared } = openedBy(mine, letters);
    expect(forkOf(content, shared.night, 999, 0)).toBeNull();
  });
});
