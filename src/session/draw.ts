// From numbers to the picture of a moment: faces, lights, heads, shot. Pure: the same night at the same beat always
// gives the same picture, which is what makes a night resumable.
import type { Side, Tone } from '../content/vocabulary.ts';
import { CELL, other } from '../rules/index.ts';
import type { Act } from './acts.ts';
import { moodOf, turnedTo } from './audience.ts';
import type { LeaderFace, LeaderPicture, Podium, Shot, StagePicture, VoterPicture } from './picture.ts';
import type { Reaction } from './reactions.ts';
import type { Scene } from './scene.ts';

/** What a beat adds to what the numbers say. */
export interface Direction {
  readonly act: Act;
  readonly shot: Shot;
  /** Who speaks now. */
  readonly speaker: Side | 'moderator' | 'citizen' | null;
  /** Seconds of speech, and how a leader speaks. */
  readonly speech: number;
  readonly manner: Tone | null;
  /** What is being said; '' where nobody speaks. */
  readonly words: string;
  /** Faces by side that override the listening face. */
  readonly faces: Partial<Record<Side, LeaderFace>>;
  /** Whether voters show what they think of the last line, or wait with open faces. */
  readonly reacting: boolean;
  readonly check: StagePicture['check'];
  readonly lamp: boolean;
  readonly split: boolean;
  readonly citizen: StagePicture['citizen'];
}

export const QUIET: Direction = {
  act: 'debate',
  shot: 'wide',
  speaker: null,
  speech: 0,
  manner: null,
  words: '',
  faces: {},
  reacting: false,
  check: 'none',
  lamp: false,
  split: false,
  citizen: null,
};

const LISTENING_LIGHT = 0.45;
/** Both leaders of a clash are seen, the speaker more; a citizen's question has the light for itself. */
const CLASH_LIGHT = 0.72;
const ASKED_LIGHT = 0.3;
const IDLE_LIGHT = 0.75;

/** Light of the leader at `podium`, 0..1: one focal light at a time. */
export function leaderLight(podium: Podium, speaking: boolean, { shot, speaker }: Direction): number {
  if (speaking || shot === 'handshake' || shot === `reaction-${podium}`) return 1;
  if (shot === 'reaction-left' || shot === 'reaction-right') return LISTENING_LIGHT;
  if (shot === 'question') return ASKED_LIGHT;
  if (speaker === null) return IDLE_LIGHT;
  return shot === 'two-shot' ? CLASH_LIGHT : LISTENING_LIGHT;
}

function leaderPicture(scene: Scene, side: Side, last: Reaction | null, direction: Direction): LeaderPicture {
  const leader = scene.leaders[side];
  const speaking = direction.speaker === side;
  const composure = last ? last.state.cells[CELL.composure + side]! / 1000 : 100;
  const resting: LeaderFace = composure < 45 ? 'concerned' : 'listening';
  const { podium, name, role, you, look } = leader;
  return {
    side,
    podium,
    name,
    role,
    you,
    look,
    face: speaking ? 'speaking' : (direction.faces[side] ?? resting),
    ...(speaking && direction.manner ? { manner: direction.manner } : {}),
    light: leaderLight(podium, speaking, direction),
    composure,
  };
}

function facingOf(scene: Scene, speaker: Direction['speaker']): Podium | 'front' {
  return speaker === 0 || speaker === 1 ? scene.leaders[speaker].podium : 'front';
}

/** The side whose line the last event was. */
export function speakerOf(reaction: Reaction): Side | null {
  const { event } = reaction;
  if (event.type === 'debate-opened') return null;
  // A check is about the claimant, but the news comes from the desk: voters judge the claimant's line.
  return event.side;
}

/** The last line that the room had something to say about: a check let go or a pass leaves the faces as they were. */
export const lastTelling = (reactions: readonly Reaction[]): Reaction | null =>
  reactions.findLast(({ event }) => !['check-waived', 'turn-passed', 'line-spun'].includes(event.type)) ??
  null;

function voterPictures(scene: Scene, last: Reaction | null, direction: Direction): VoterPicture[] {
  const speaker = last ? speakerOf(last) : null;
  const sign = speaker === 1 ? -1 : 1;
  return scene.voters.map(({ seat, look, segment, nerve }) => {
    const lean = scene.pack.segments[segment]!.lastLean * sign;
    const towards = (last?.changes[segment] ?? 0) * sign;
    const shows = direction.reacting && last !== null && speaker !== null;
    const turned = last ? turnedTo(last.since[segment]!, nerve, scene.thresholds) : null;
    return {
      seat,
      look,
      segment,
      mood: shows ? moodOf(towards, nerve, scene.thresholds, lean < -0.2) : 'neutral',
      turned,
      facing:
        direction.split && turned !== null
          ? scene.leaders[turned].podium
          : facingOf(scene, direction.speaker),
    };
  });
}

function liveClaim(last: Reaction | null): StagePicture['claim'] {
  if (last === null || last.stands === null || last.state.cells[CELL.liveCard] === 0) return null;
  return { side: last.state.cells[CELL.liveSide] === 0 ? 0 : 1, stands: Math.min(1, last.stands) };
}

const onLeft = (scene: Scene): Side => (scene.leaders[0].podium === 'left' ? 0 : 1);

/** The picture after `reactions` under a direction. */
export function drawPicture(
  scene: Scene,
  reactions: readonly Reaction[],
  direction: Direction,
): StagePicture {
  const last = reactions.at(-1) ?? null;
  const left = onLeft(scene);
  return {
    act: direction.act,
    shot: direction.shot,
    leaders: [
      leaderPicture(scene, left, last, direction),
      leaderPicture(scene, other(left), last, direction),
    ],
    voters: voterPictures(scene, lastTelling(reactions), direction),
    moderator: {
      lit: direction.lamp || direction.speaker === 'moderator',
      speaking: direction.speaker === 'moderator',
    },
    citizen: direction.citizen,
    worm: reactions.map((reaction) => reaction.worm),
    check: direction.check,
    split: direction.split,
    claim: liveClaim(last),
    speech: direction.speech,
    ...(direction.words === '' ? {} : { words: direction.words }),
  };
}
