// Nights as a device keeps them, made by playing the real session in Node from fixed seeds: the quick way to deep states.
// Nothing here is written by hand, so a kept night always fits the pack and the rules as they stand.
import { ok } from '../../src/base/result.ts';
import { seedOf } from '../../src/base/seed.ts';
import type { Format } from '../../src/content/vocabulary.ts';
import type { StepKind } from '../../src/rules/index.ts';
import type { Act } from '../../src/session/acts.ts';
import type { Beat } from '../../src/session/beat.ts';
import { coldOpenOver } from '../../src/session/cold-open.ts';
import { choicesOf, moveOfOption } from '../../src/session/hand.ts';
import { KEY } from '../../src/session/keep.ts';
import { legalNow } from '../../src/session/legal-now.ts';
import { memoryShelf } from '../../src/session/memory-shelf.ts';
import { extrasOpen } from '../../src/session/running-order.ts';
import type { Level } from '../../src/session/saved-night.ts';
import { createSession, type Session } from '../../src/session/session.ts';
import type { Settings } from '../../src/session/settings.ts';
import { nightLetters } from '../../src/session/shared-night.ts';
import { choiceOf, type Show } from '../../src/session/show.ts';
import { directThinker } from '../../src/session/thinker.ts';
import { tokensOf } from '../../src/session/tokens.ts';
import { leaderLooks, makeLookCode } from '../../src/ui/people/people.ts';
import { loadWholePack } from '../helpers/whole-pack.ts';

/** Texts of the browser's storage, by key. */
export type Kept = Readonly<Record<string, string>>;

/** A kept night from which the first card of the hand leads to a wanted beat. */
export type KeptMoment = {
  readonly kept: Kept;
  /** How often Next is pressed after the card. */
  readonly presses: number;
  /** How many events have been shown then. */
  readonly events: number;
  /** How many moves have been played when the computer has answered the card. */
  readonly moves: number;
};

const SEEDS = Array.from({ length: 80 }, (_, n) => n + 1);

const pack = loadWholePack();

/** What a device keeps of somebody who has played `n` nights. */
export const finishedNights = (n: number): Kept => ({ [KEY.finished]: String(n) });

/** What a device keeps of somebody who has changed settings. */
export const withSettings = (settings: Partial<Settings>): Kept => ({
  [KEY.settings]: JSON.stringify(settings),
});

type Played = { readonly session: Session; readonly kept: () => Kept };

async function openSession(seed: number): Promise<Played> {
  const shelf = new Map<string, string>();
  let next = seed;
  const session = createSession({
    loadContent: async () => ok(pack),
    shelf: memoryShelf(shelf),
    after: () => () => undefined,
    thinker: directThinker,
    randomSeed: () => seedOf(next++),
    looks: leaderLooks.map(makeLookCode),
  });
  await session.load();
  return { session, kept: () => Object.fromEntries(shelf) };
}

const showOf = ({ session }: Played): Show => session.store.getState().show!;

/** The move that the first card of the hand makes, or the first button where there are no cards. */
function firstMove(show: Show) {
  const choices = choicesOf(show.match.night, show.match.state, show.scene.you, legalNow(show.match));
  const [card] = choices.cards;
  return card ? moveOfOption(card, card.tone, false) : { type: choices.actions[0]! };
}

async function onAir(seed: number, format: Format, level: Level = 'novice'): Promise<Played> {
  const played = await openSession(seed);
  played.session.startNight({ format, level, side: seed % 2 === 0 ? 0 : 1 });
  played.session.change({ lotsDrawn: true });
  await played.session.goOnAir();
  played.session.skip();
  return played;
}

/** Plays first cards until `wanted` holds at a choice of the player; false when the debate ends before. */
async function playUntil(played: Played, wanted: (show: Show) => boolean): Promise<boolean> {
  for (let n = 0; n < 60; n++) {
    const show = showOf(played);
    const yours = choiceOf(show) === show.scene.you;
    if (yours && wanted(show)) return true;
    if (!yours) return false;
    await played.session.submit(firstMove(show));
    played.session.skip();
  }
  return false;
}

async function search<T>(what: string, look: (seed: number) => Promise<T | null>): Promise<T> {
  for (const seed of SEEDS) {
    const found = await look(seed);
    if (found !== null) return found;
  }
  throw new Error(`no seed leads to ${what}`);
}

/** A night left in an act before the debate. */
export async function keptBefore(act: 'side' | 'briefing' | 'platform' | 'preparation', lotsDrawn = true) {
  const { session, kept } = await openSession(3);
  session.startNight({ side: 0 });
  session.change({ lotsDrawn });
  session.goTo(act);
  return kept();
}

/** A night left at a choice of the player, at a step of that kind. */
export const keptAtStep = (step: StepKind, format: Format = 'full', extras = true): Promise<Kept> =>
  search(`a choice at "${step}"`, async (seed) => {
    const played = await onAir(seed, format);
    const found = await playUntil(
      played,
      (show) =>
        tokensOf(show).step === step &&
        (step === 'opening' || step === 'spin' || extrasOpen(show) === extras),
    );
    return found ? played.kept() : null;
  });

/** A quick debate against an opponent of that level, just on air. Lines wait for a press. */
export const keptAgainst = async (level: Level): Promise<Kept> => ({
  ...(await onAir(6, 'quick', level)).kept(),
  ...withSettings({ pace: 'manual', motion: 'reduced' }),
});

/** A quick night after the debate, left in an act. */
export async function keptAfter(act: Extract<Act, 'spin' | 'verdict' | 'epilogue'>): Promise<Kept> {
  const played = await onAir(4, 'quick');
  await playUntil(played, () => false);
  played.session.goTo(act);
  return played.kept();
}

/** The letters of a quick night that somebody has finished and shared. */
export async function sharedLetters(): Promise<string> {
  const played = await onAir(4, 'quick');
  await playUntil(played, () => false);
  const { show, night } = played.session.store.getState();
  return nightLetters(show!.match, night!);
}

/** The spin room before the player has chosen a line. */
export const keptAtSpin = (): Promise<Kept> => keptAtStep('spin', 'quick');

/** The cold open, left before or after the player's answer. */
export async function keptColdOpen(answered: boolean): Promise<Kept> {
  const played = await openSession(5);
  played.session.enter();
  while (answered && !coldOpenOver(showOf(played).match)) {
    await played.session.submit(firstMove(showOf(played)));
    played.session.skip();
  }
  return played.kept();
}

/** Plays the first card; where the wanted beat stands among those that follow, or null. */
async function beatAfter(
  played: Played,
  wanted: (beat: Beat) => boolean,
): Promise<Omit<KeptMoment, 'kept'> | null> {
  const move = firstMove(showOf(played));
  if (!('card' in move)) return null;
  await played.session.submit(move);
  const { beat, queue, match } = showOf(played);
  const beats = beat ? [beat, ...queue] : [];
  const presses = beats.findIndex(wanted);
  return presses < 0 ? null : { presses, events: beats[presses]!.events, moves: match.moves.length };
}

const playedInto = async (turns: number, seed: number): Promise<Played> => {
  const played = await onAir(seed, 'quick');
  let left = turns;
  await playUntil(played, () => left-- === 0);
  return played;
};

/** A choice of the debate from which one card leads to the wanted beat. Lines wait for a press. */
export const keptBeforeBeat = (what: string, wanted: (beat: Beat) => boolean): Promise<KeptMoment> =>
  search(what, async (seed) => {
    for (let turns = 1; turns < 14; turns++) {
      const played = await playedInto(turns, seed);
      const kept = { ...played.kept(), ...withSettings({ pace: 'manual' }) };
      if (choiceOf(showOf(played)) !== showOf(played).scene.you) continue;
      const found = await beatAfter(played, wanted);
      if (found) return { kept, ...found };
    }
    return null;
  });

/** The cold open, from which the first card leads to the wanted beat. Lines wait for a press. */
export const keptBeforeColdBeat = (what: string, wanted: (beat: Beat) => boolean): Promise<KeptMoment> =>
  search(what, async (seed) => {
    const played = await openSession(seed);
    played.session.enter();
    const kept = { ...played.kept(), ...withSettings({ pace: 'manual' }) };
    const found = await beatAfter(played, wanted);
    return found && { kept, ...found };
  });
