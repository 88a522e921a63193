// Watching a finished night again: all its beats in a row, and a place among them that can be played, stepped and moved.
import type { Beat } from './beat.ts';
import { type Context, holdBeat, setShow, updateNight } from './context.ts';
import { type RoundPlace, roundOf } from './running-order.ts';
import { beatsOfNight, openShow, type Show } from './show.ts';

/** How much faster than on the night lines may follow one another. */
export const SPEEDS = [1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

export interface Replaying {
  readonly beats: readonly Beat[];
  /** Place of the beat on stage. */
  readonly at: number;
  readonly playing: boolean;
  readonly speed: Speed;
}

/** A part of the night and the place of its first beat. */
export interface ReplayRound {
  readonly at: number;
  readonly round: RoundPlace;
}

/** A place where the lead moved, and by how much: net best-party lead of side 0, percentage points. */
export interface ReplayMark {
  readonly at: number;
  readonly total: number;
}

/** The show as it was at a beat of a replay. */
const showAt = (show: Show, { beats }: Replaying, at: number): Show => ({
  ...show,
  beat: beats[at]!,
  queue: beats.slice(at + 1),
  skipping: false,
});

/** Puts the finished night on stage from its opening on; who steps by hand presses play. */
export function startReplay(context: Context): void {
  const { show, settings } = context.store.getState();
  if (!show) return;
  const playing = settings.pace !== 'manual';
  context.store.setState({ replay: { beats: beatsOfNight(show), at: 0, playing, speed: 1 } });
  updateNight(context, { act: 'debate' });
  jumpReplay(context, 0);
}

/** Goes to a place; beyond the ends is the end. At the last beat playing stops. */
export function jumpReplay(context: Context, wanted: number): void {
  const { show, replay } = context.store.getState();
  if (!show || !replay) return;
  const last = replay.beats.length - 1;
  const at = Math.max(0, Math.min(last, wanted));
  context.store.setState({ replay: { ...replay, at, playing: replay.playing && at < last } });
  setShow(context, showAt(show, replay, at));
  holdBeat(context);
}

/** So many beats on, or back. */
export function stepReplay(context: Context, by: number): void {
  const { replay } = context.store.getState();
  if (replay) jumpReplay(context, replay.at + by);
}

/** Plays or rests, at a speed. At the end, playing starts over. */
export function setReplay(context: Context, change: Partial<Pick<Replaying, 'playing' | 'speed'>>): void {
  const { replay } = context.store.getState();
  if (!replay) return;
  const over = replay.at === replay.beats.length - 1;
  context.store.setState({ replay: { ...replay, ...change } });
  if (change.playing && over) jumpReplay(context, 0);
  else holdBeat(context);
}

/** Back to the verdict, with the whole night shown. */
export function endReplay(context: Context): void {
  const { show } = context.store.getState();
  context.store.setState({ replay: null });
  if (show) setShow(context, openShow(show.scene, show.match));
  updateNight(context, { act: 'verdict' });
}

/** Where each part of the night begins. */
export function roundsOf(show: Show, replay: Replaying): ReplayRound[] {
  const rounds: ReplayRound[] = [];
  replay.beats.forEach((_, at) => {
    const round = roundOf(showAt(show, replay, at));
    const before = rounds.at(-1)?.round;
    if (before?.kind !== round.kind || before.number !== round.number) rounds.push({ at, round });
  });
  return rounds;
}

/** Where the lead moved: the first beat that shows each event that moved it. */
export function marksOf(show: Show, { beats }: Replaying): ReplayMark[] {
  return show.reactions.flatMap(({ total }, event) => {
    const at = beats.findIndex((beat) => beat.events > event && beat.kind !== 'prompt');
    return at < 0 || total === 0 ? [] : [{ at, total }];
  });
}
