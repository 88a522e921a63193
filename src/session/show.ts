// A debate being shown: the match, what the room made of it, and the beats still to come. Pure; the store keeps it.
import type { Side } from '../content/vocabulary.ts';
import type { Match } from '../match/match.ts';
import { CELL, type DebateEvent, type DebateState, turnOf } from '../rules/index.ts';
import type { Beat } from './beat.ts';
import { beatsOfEvent } from './event-beats.ts';
import type { StagePicture } from './picture.ts';
import { type Reaction, reactionsTo } from './reactions.ts';
import type { Scene } from './scene.ts';
import { beatsOfStep, restingPicture } from './step-beats.ts';

export interface Show {
  readonly scene: Scene;
  readonly match: Match;
  /** One per event of the match. */
  readonly reactions: readonly Reaction[];
  /** The beat on stage, or null when the room waits for a choice. */
  readonly beat: Beat | null;
  readonly queue: readonly Beat[];
  /** True when the player has asked for everything up to the next choice: an answer still to come is not shown either. */
  readonly skipping: boolean;
}

/** A show at rest: everything that has happened has been shown. */
export function openShow(scene: Scene, match: Match): Show {
  const reactions = reactionsTo(scene.tables, match.base, match.events);
  return { scene, match, reactions, beat: null, queue: [], skipping: false };
}

const stepOf = (state: DebateState): number => state.cells[CELL.step]!;

/** Puts the opening beat of the current step into the queue: the moderator's topic, the citizen, the closing. */
export function withStepBeats(show: Show): Show {
  return { ...show, queue: [...show.queue, ...beatsOfStep(show.scene, show.match.night, show.reactions)] };
}

/** Beats of one event, and those of the step that it leads to. */
function beatsFrom(scene: Scene, match: Match, reactions: readonly Reaction[]): Beat[] {
  const before = reactions.at(-2)?.state ?? match.base;
  const beats = beatsOfEvent(scene, reactions);
  const moved = stepOf(reactions.at(-1)!.state) !== stepOf(before);
  return moved ? [...beats, ...beatsOfStep(scene, match.night, reactions)] : beats;
}

/** Goes on with a match that has moved by `events`: their beats join the queue in the order things happened. */
export function extendShow(show: Show, match: Match, events: readonly DebateEvent[]): Show {
  const { scene } = show;
  const reactions = reactionsTo(scene.tables, match.base, match.events, show.reactions);
  const first = reactions.length - events.length;
  const beats = events.flatMap((_, i) => beatsFrom(scene, match, reactions.slice(0, first + i + 1)));
  return { ...show, match, reactions, queue: [...show.queue, ...beats] };
}

/** Every beat of a night from its opening on, for watching it again. */
export function beatsOfNight({ scene, match, reactions }: Show): Beat[] {
  const opening = beatsOfStep(scene, match.night, reactions.slice(0, 1));
  return [
    ...opening,
    ...reactions.slice(1).flatMap((_, i) => beatsFrom(scene, match, reactions.slice(0, i + 2))),
  ];
}

/** The next beat, or rest. */
export const nextBeat = (show: Show): Show => ({
  ...show,
  beat: show.queue[0] ?? null,
  queue: show.queue.slice(1),
});

/** Everything shown at once, up to the next choice. */
export const atRest = (show: Show): Show => ({ ...show, beat: null, queue: [], skipping: true });

export const isResting = (show: Show): boolean => show.beat === null && show.queue.length === 0;

/** How many events the player has been shown. */
export const eventsShown = (show: Show): number => show.beat?.events ?? show.reactions.length;

/** What the stage shows now. */
export const pictureOf = (show: Show): StagePicture =>
  show.beat?.picture ?? restingPicture(show.scene, show.reactions);

/** The side to move once everything has been shown; null while lines are being said and when the debate is over. */
export const choiceOf = (show: Show): Side | null =>
  isResting(show) ? turnOf(show.match.night, show.match.state) : null;
