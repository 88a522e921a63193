// A whole night played in Node with a clock that is moved by hand: which sounds are asked for, and when.
import { ok } from '../../src/base/result.ts';
import { seedOf } from '../../src/base/seed.ts';
import type { Format } from '../../src/content/vocabulary.ts';
import { coldOpenOver } from '../../src/session/cold-open.ts';
import { followSound, type NightSound } from '../../src/session/follow-sound.ts';
import { choicesOf, moveOfOption } from '../../src/session/hand.ts';
import { legalNow } from '../../src/session/legal-now.ts';
import type { Level } from '../../src/session/saved-night.ts';
import { createSession, type Session } from '../../src/session/session.ts';
import { choiceOf, isResting, type Show } from '../../src/session/show.ts';
import type { SoundBed, SoundCue } from '../../src/session/sound-cues.ts';
import { directThinker } from '../../src/session/thinker.ts';
import { leaderLooks, makeLookCode } from '../../src/ui/people/people.ts';
import { loadWholePack } from '../helpers/whole-pack.ts';

/** What was asked of the sound board. `at` in milliseconds since the page was opened. */
export type Heard = { readonly at: number; readonly act: string; readonly kind: string | null } & (
  | { readonly type: 'cue'; readonly cue: SoundCue }
  | { readonly type: 'bed'; readonly bed: SoundBed | null }
  | { readonly type: 'tension'; readonly level: number }
  | { readonly type: 'duck'; readonly on: boolean }
);

/** How long the player thinks over a card. @unit milliseconds */
const THINKING = 7000;

const pack = loadWholePack();

function makeClock() {
  let now = 0;
  let waiting: { at: number; call: () => void } | null = null;
  return {
    now: () => now,
    after: (ms: number, call: () => void) => {
      const mine = { at: now + ms, call };
      waiting = mine;
      return () => {
        if (waiting === mine) waiting = null;
      };
    },
    pass: (ms: number) => {
      now += ms;
    },
    /** Lets the beat on stage have its time; false when none waits. */
    tick: () => {
      if (!waiting) return false;
      now = waiting.at;
      const { call } = waiting;
      waiting = null;
      call();
      return true;
    },
  };
}

/** The n-th card, turn by turn, so that a night is not all first cards. */
function someMove(show: Show, turn: number) {
  const choices = choicesOf(show.match.night, show.match.state, show.scene.you, legalNow(show.match));
  const card = choices.cards[turn % Math.max(1, choices.cards.length)];
  return card
    ? moveOfOption(card, card.tone, false)
    : { type: choices.actions[turn % choices.actions.length]! };
}

/** A board that writes down what is asked of it; cues still to come are forgotten when they are dropped. */
function writtenDown(now: () => Omit<Heard, 'type'>) {
  let heard: Heard[] = [];
  const note = (what: object, afterMs = 0) => {
    const here = now();
    heard.push({ ...here, at: here.at + afterMs, ...what } as Heard);
  };
  const sound: NightSound = {
    play: (cue, afterMs = 0) => note({ type: 'cue', cue }, afterMs),
    drop: () => {
      const { at } = now();
      heard = heard.filter((one) => one.at <= at);
    },
    bed: (bed) => note({ type: 'bed', bed }),
    tension: (level) => note({ type: 'tension', level }),
    duck: (on) => note({ type: 'duck', on }),
    setVolumes: () => undefined,
    mute: () => undefined,
  };
  return { sound, heard: () => heard.toSorted((a, b) => a.at - b.at) };
}

export type HeardNight = { readonly heard: readonly Heard[]; readonly session: Session };

async function playOut(session: Session, clock: ReturnType<typeof makeClock>, over: (show: Show) => boolean) {
  for (let turn = 0; turn < 60; turn++) {
    while (clock.tick());
    const show = session.store.getState().show!;
    if (!isResting(show) || over(show) || choiceOf(show) !== show.scene.you) return;
    clock.pass(THINKING);
    await session.submit(someMove(show, turn));
  }
}

/** A night from the title to the epilogue, lines going on by themselves. */
export async function heardNight(
  seed: number,
  format: Format = 'full',
  level: Level = 'novice',
): Promise<HeardNight> {
  const clock = makeClock();
  let next = seed;
  const session = createSession({
    loadContent: async () => ok(pack),
    shelf: { getItem: () => null, setItem: () => undefined, removeItem: () => undefined },
    after: clock.after,
    thinker: directThinker,
    randomSeed: () => seedOf(next++),
    looks: leaderLooks.map(makeLookCode),
  });
  const where = () => {
    const { night, show } = session.store.getState();
    return { at: clock.now(), act: night?.act ?? 'title', kind: show?.beat?.kind ?? null };
  };
  const board = writtenDown(where);
  followSound(session.store, board.sound);
  await session.load();
  session.enter();
  await playOut(session, clock, (show) => coldOpenOver(show.match));
  session.startNight({ format, level, side: seed % 2 === 0 ? 0 : 1 });
  session.change({ lotsDrawn: true });
  clock.pass(2000);
  for (const act of ['briefing', 'platform', 'preparation'] as const) {
    clock.pass(10_000);
    session.goTo(act);
  }
  clock.pass(10_000);
  await session.goOnAir();
  await playOut(session, clock, () => false);
  for (const act of ['verdict', 'epilogue'] as const) {
    clock.pass(15_000);
    session.goTo(act);
  }
  return { heard: board.heard(), session };
}
