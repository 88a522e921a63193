// What all actions of the session share: the store, the host, the director, and the few ways to change a night.
import type { StoreApi } from 'zustand/vanilla';
import type { Result } from '../base/result.ts';
import type { Seed } from '../base/rng.ts';
import { CELL, other } from '../rules/index.ts';
import type { Content } from './content.ts';
import type { After, Director } from './director.ts';
import { keepNight, type Shelf } from './keep.ts';
import type { SavedNight } from './saved-night.ts';
import { choiceOf, isResting, nextBeat, type Show } from './show.ts';
import type { SessionState } from './state.ts';
import type { Thinker } from './thinker.ts';

/** What the session needs from the page. */
export interface SessionHost {
  readonly loadContent: () => Promise<Result<Content, string>>;
  readonly shelf: Shelf;
  readonly after: After;
  readonly thinker: Thinker;
  readonly randomSeed: () => Seed;
  /** Look codes that leaders may be given by draw. */
  readonly looks: readonly string[];
  /** Opened in a class: silent until somebody turns the sound on, whatever this device's settings say. */
  readonly quiet?: boolean;
}

export interface Context {
  readonly host: SessionHost;
  readonly store: StoreApi<SessionState>;
  readonly director: Director;
}

/** The pack, once it is there. */
export function contentNow({ store }: Context): Content | null {
  const { content } = store.getState();
  return content.status === 'ready' ? content.value : null;
}

/** Shelves whose player has been told that nothing can be kept. */
const told = new WeakSet<Shelf>();

/** Replaces the night and keeps it on the device; says once when that is not possible. */
export function setNight({ host, store }: Context, night: SavedNight): void {
  store.setState({ night });
  if (keepNight(host.shelf, night) || told.has(host.shelf)) return;
  told.add(host.shelf);
  store.setState({ notice: { key: 'notice.cannot-keep', values: {} } });
}

/** Changes parts of the night under way; does nothing without one. */
export function updateNight(context: Context, change: Partial<SavedNight>): void {
  const { night } = context.store.getState();
  if (night) setNight(context, { ...night, ...change });
}

/** When the room is at rest after the closings and waits for nobody else, the night goes on to the spin room by itself. */
function settle(context: Context, show: Show): void {
  const { night } = context.store.getState();
  if (night?.act !== 'debate' || !isResting(show)) return;
  if (choiceOf(show) === other(night.side)) return;
  const step = show.match.night.steps[show.match.state.cells[CELL.step]!]!;
  if (step.kind === 'spin' || step.kind === 'end') updateNight(context, { act: 'spin' });
}

/** Gives the beat on stage its time: none waits when nothing is on stage, and a press is waited for when stepping by hand. */
export function holdBeat({ store, director }: Context): void {
  const { show, settings, replay } = store.getState();
  if (!show?.beat) director.stop();
  else if (replay) director.hold(replay.playing ? show.beat.holdMs / replay.speed : null);
  else director.hold(settings.pace === 'manual' ? null : show.beat.holdMs);
}

export function setShow(context: Context, show: Show | null): void {
  const before = context.store.getState().show?.beat;
  context.store.setState({ show });
  // A line that is on stage already has its time running.
  if (!show?.beat || show.beat !== before) holdBeat(context);
  if (show) settle(context, show);
}

/** Shows the first beat that waits, or rests. */
export const startShow = (context: Context, show: Show): void =>
  setShow(context, show.queue.length > 0 ? nextBeat(show) : show);
