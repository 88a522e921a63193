// Pictures to show on a stage in tests: a full studio, varied by a few words. Runs in Node and in the page.
import type { Act } from '../../src/session/acts.ts';
import {
  type LeaderFace,
  MOODS,
  type Podium,
  type Shot,
  type StagePicture,
} from '../../src/session/picture.ts';
import { leaderLooks, makeLookCode } from '../../src/ui/people/people.ts';

export interface PictureWish {
  readonly act?: Act;
  readonly shot?: Shot;
  readonly speaker?: Podium | 'moderator' | 'citizen' | 'nobody';
  readonly face?: LeaderFace;
  /** Shifts moods, sides turned to and looks: each number is another room. */
  readonly room?: number;
  /** Index of the left leader's look; the right one has the next. */
  readonly look?: number;
  readonly check?: StagePicture['check'];
  readonly split?: boolean;
  readonly stands?: number;
  readonly composure?: number;
  readonly speech?: number;
}

const AUDIENCE: readonly Act[] = ['cold-open', 'debate', 'verdict'];

function leader(wish: PictureWish, podium: Podium): StagePicture['leaders'][number] {
  const { speaker = 'left', face = 'listening', look = 0, composure = 80 } = wish;
  const side = podium === 'left' ? 0 : 1;
  return {
    side,
    podium,
    name: side === 0 ? 'Sam Calder' : 'Jo Lindley',
    role: side === 0 ? 'Leader of the Opposition' : 'Prime Minister',
    you: side === 0,
    look: makeLookCode(leaderLooks[(look + side) % leaderLooks.length]!),
    face: speaker === podium ? 'speaking' : face,
    light: speaker === podium ? 1 : speaker === 'nobody' ? 0.75 : 0.45,
    composure,
  };
}

function voters({ room = 0, speaker = 'left' }: PictureWish): StagePicture['voters'] {
  return Array.from({ length: 24 }, (_, seat) => ({
    seat,
    look: (seat * 7) % 24,
    segment: seat % 7,
    mood: MOODS[(seat * 5 + room) % MOODS.length]!,
    turned: ([null, 0, null, 1] as const)[(seat + room) % 4]!,
    facing: speaker === 'left' || speaker === 'right' ? speaker : 'front',
  }));
}

/** A picture of the night. */
export function stagePictureOf(wish: PictureWish = {}): StagePicture {
  const { act = 'debate', shot = 'wide', speaker = 'left', check = 'none', split = false } = wish;
  const moderating = speaker === 'moderator';
  return {
    act,
    shot,
    leaders: act === 'title' ? [] : [leader(wish, 'left'), leader(wish, 'right')],
    voters: AUDIENCE.includes(act) ? voters(wish) : [],
    moderator: { lit: moderating, speaking: moderating },
    citizen: speaker === 'citizen' ? { look: 'j202002', segment: 5, name: 'Amina' } : null,
    worm: [],
    check,
    split,
    claim: wish.stands === undefined ? null : { side: 0, stands: wish.stands },
    speech: wish.speech ?? 0,
  };
}
