// The page's session: one store and the actions that change it. Knows the match and a clock, not the page.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { ok } from '../base/result.ts';
import type { Side } from '../content/vocabulary.ts';
import type { Move } from '../rules/index.ts';
import type { Act } from './acts.ts';
import { type Context, contentNow, holdBeat, type SessionHost, setNight, updateNight } from './context.ts';
import { goOnAir, pauseShow, restoreShow, showAll, showNext, submitMove } from './debate-actions.ts';
import { makeDirector } from './director.ts';
import { keepNight, keepSettings, readKept } from './keep.ts';
import { memoryShelf } from './memory-shelf.ts';
import type { NightWishes } from './new-night.ts';
import { chooseSide, enter, goTo, load, setLeader, startNight } from './night-actions.ts';
import {
  endReplay,
  jumpReplay,
  type Replaying,
  setReplay,
  startReplay,
  stepReplay,
} from './replay-actions.ts';
import type { LeaderChoice, SavedNight } from './saved-night.ts';
import type { Settings } from './settings.ts';
import type { SessionState } from './state.ts';

/** Parts of a night that the player settles before going on air. */
export type NightChange = Partial<
  Pick<SavedNight, 'format' | 'preset' | 'level' | 'platform' | 'notes' | 'prebuttal' | 'lotsDrawn'>
>;

export interface Session {
  readonly store: StoreApi<SessionState>;
  /** Fetches the pack and comes back to a kept night. Call once; again after a failure. */
  load(): Promise<void>;
  /** From the title into the studio: the cold open on the first visit, else a new night. */
  enter(): void;
  /** Back to the night under way, at the act it was left in. */
  resume(): void;
  /** Begins a new night, by default at the choice of sides; a side of null is drawn. */
  startNight(wishes?: Partial<NightWishes>): void;
  goTo(act: Act): void;
  chooseSide(side: Side): void;
  setLeader(side: Side, leader: Partial<LeaderChoice>): void;
  change(change: NightChange): void;
  /** Opens the debate at once; resolves when it is the player's turn. Nothing happens while the platform is not complete. */
  goOnAir(): Promise<void>;
  /**
   * Plays a move in the cold open or the debate at once; resolves when the computer has answered. A move that is not legal
   * now is ignored.
   */
  submit(move: Move): Promise<void>;
  /** The next beat at once. */
  next(): void;
  /** All beats at once, up to the next choice. */
  skip(): void;
  /** The player's own pause. */
  pause(paused: boolean): void;
  /** The page is hidden or shows something else: the clock stops without a pause screen. */
  away(away: boolean): void;
  setSettings(settings: Partial<Settings>): void;
  /** Sound off or on: kept with the settings, or in a class for this visit only. */
  mute(on: boolean): void;
  dismissNotice(): void;
  /** Another session that holds a night from elsewhere and keeps nothing on the device. Only once the pack is there. */
  openAside(night: SavedNight): Session;
  /** Goes on with a night from elsewhere as one's own; resolves when it is the player's turn. */
  takeOver(night: SavedNight): Promise<void>;
  /** Watching a finished night. */
  readonly replay: {
    start(): void;
    jump(at: number): void;
    step(by: number): void;
    set(change: Partial<Pick<Replaying, 'playing' | 'speed'>>): void;
    end(): void;
  };
}

function firstNotice({ quiet }: SessionHost, damaged: string | null): SessionState['notice'] {
  if (damaged !== null) return { key: 'notice.damaged-night', values: { reason: damaged } };
  return quiet ? { key: 'notice.class-quiet', values: {} } : null;
}

function startState(host: SessionHost): SessionState {
  const { settings, finished, night, damaged } = readKept(host.shelf);
  return {
    content: { status: 'loading' },
    settings,
    finished,
    night,
    show: null,
    paused: false,
    mutedHere: host.quiet ? true : null,
    notice: firstNotice(host, damaged),
    replay: null,
  };
}

function changeSettings(context: Context, settings: Partial<Settings>): void {
  const { host, store } = context;
  store.setState({ settings: { ...store.getState().settings, ...settings } });
  keepSettings(host.shelf, store.getState().settings);
  holdBeat(context);
}

function mute(context: Context, on: boolean): void {
  const { store } = context;
  if (store.getState().mutedHere === null) changeSettings(context, { muted: on });
  else store.setState({ mutedHere: on });
}

/** A session of its own for a night from elsewhere: same pack and settings, a shelf that ends with the page. */
function openAside(context: Context, night: SavedNight): Session {
  const content = contentNow(context);
  if (!content) throw new Error('a night from elsewhere was opened before the debate had loaded');
  const shelf = memoryShelf();
  keepNight(shelf, night);
  keepSettings(shelf, context.store.getState().settings);
  const session = createSession({ ...context.host, shelf, loadContent: async () => ok(content) });
  void session.load();
  return session;
}

function takeOver(context: Context, night: SavedNight): Promise<void> {
  setNight(context, night);
  return restoreShow(context);
}

/** Makes the session. */
export function createSession(host: SessionHost): Session {
  const store = createStore<SessionState>(() => startState(host));
  const context: Context = { host, store, director: makeDirector(host.after, () => showNext(context)) };
  return {
    store,
    load: () => load(context),
    enter: () => enter(context),
    resume: () => void restoreShow(context),
    startNight: (wishes = {}) => startNight(context, wishes),
    goTo: (act) => goTo(context, act),
    chooseSide: (side) => chooseSide(context, side),
    setLeader: (side, leader) => setLeader(context, side, leader),
    change: (change) => updateNight(context, change),
    goOnAir: () => goOnAir(context),
    submit: (move) => submitMove(context, move),
    next: () => showNext(context),
    skip: () => showAll(context),
    pause: (paused) => pauseShow(context, paused),
    away: (away) => context.director.pause('away', away),
    setSettings: (settings) => changeSettings(context, settings),
    mute: (on) => mute(context, on),
    dismissNotice: () => store.setState({ notice: null }),
    openAside: (night) => openAside(context, night),
    takeOver: (night) => takeOver(context, night),
    replay: {
      start: () => startReplay(context),
      jump: (at) => jumpReplay(context, at),
      step: (by) => stepReplay(context, by),
      set: (change) => setReplay(context, change),
      end: () => endReplay(context),
    },
  };
}
