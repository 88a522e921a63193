// What stands on the stage in each act: the same for every stage. The set itself is drawn in sets/.
import type { Act } from '../../session/acts.ts';
import type { LeaderPicture, Podium, StagePicture } from '../../session/picture.ts';
import { leaderLooks, makeLookCode } from '../people/people.ts';

export interface ActPlan {
  /** `screens`: leaders on their screens behind lecterns; `standing`: in the room; `none`: not there. */
  readonly leaders: 'screens' | 'standing' | 'none';
  readonly straps: boolean;
  /** The moderator's desk with its lamp. */
  readonly desk: boolean;
  readonly audience: boolean;
}

const STUDIO: ActPlan = { leaders: 'screens', straps: true, desk: true, audience: true };
const EMPTY: ActPlan = { leaders: 'none', straps: false, desk: false, audience: false };
const STANDING: ActPlan = { ...EMPTY, leaders: 'standing' };

export const ACT_PLANS: Readonly<Record<Act, ActPlan>> = {
  title: STANDING,
  'cold-open': STUDIO,
  side: { ...STANDING, straps: true },
  briefing: EMPTY,
  platform: EMPTY,
  preparation: EMPTY,
  debate: STUDIO,
  spin: { ...STANDING, straps: true },
  verdict: { ...STUDIO, desk: false },
  epilogue: EMPTY,
};

/** Two leaders for the title, before anybody has been chosen. */
function placeholders(): LeaderPicture[] {
  const at = (podium: Podium, side: 0 | 1, index: number): LeaderPicture => ({
    side,
    podium,
    name: '',
    role: '',
    you: false,
    look: makeLookCode(leaderLooks[index]!),
    face: podium === 'left' ? 'driven' : 'smug',
    light: 0.9,
    composure: 100,
  });
  return [at('left', 0, 0), at('right', 1, 3)];
}

/** Who stands on stage: the picture's leaders, or two strangers on the title. */
export function castOf(picture: StagePicture): readonly LeaderPicture[] {
  if (ACT_PLANS[picture.act].leaders === 'none') return [];
  return picture.leaders.length === 0 && picture.act === 'title' ? placeholders() : picture.leaders;
}

/** Which side stands where; side 0 on the left until the lots are drawn. */
export function sidesOf(picture: StagePicture): Readonly<Record<Podium, 0 | 1>> {
  const left = picture.leaders.find((leader) => leader.podium === 'left')?.side ?? 0;
  return { left, right: left === 0 ? 1 : 0 };
}
