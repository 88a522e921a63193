// Which drawing shows this face? From a picture's words (face, mood, look) to a person as a stage draws them.
import type { LeaderPicture, Mood, Podium, StagePicture } from '../../session/picture.ts';
import {
  type Expression,
  leaderLooks,
  moderatorLook,
  parseLookCode,
  SPEECH,
  tintHex,
  type VoterLook,
  voterLooks,
  wardrobe,
} from '../people/people.ts';
import { type Peeps, personSvg, type Wearer } from '../people/person-svg.ts';
import { FILL, PAINT } from './colours.ts';

/** The drawing of a leader's face; a speaker starts with the open mouth of their manner. */
export const leaderExpression = ({ face, manner }: Pick<LeaderPicture, 'face' | 'manner'>): Expression =>
  face === 'speaking' ? SPEECH[manner ?? 'calm'][0] : face;

/** A person as a stage draws them: a name for their pictures, what they wear, and which way they look. */
export interface Figure extends Wearer {
  readonly name: string;
  /** True: looks to the left. */
  readonly mirrored: boolean;
}

/** A leader, turned towards the middle. A damaged look code shows the first ready-made leader. */
export function leaderFigure(leader: Pick<LeaderPicture, 'look' | 'side' | 'podium'>): Figure {
  return {
    name: `${leader.look}${leader.side}`,
    look: parseLookCode(leader.look) ?? leaderLooks[0]!,
    clothes: FILL[leader.side],
    mirrored: leader.podium === 'right',
  };
}

const inNeutral = (look: VoterLook, mirrored: boolean): Figure => ({
  name: look.id,
  look,
  clothes: tintHex(wardrobe.clothes, look.clothes),
  rim: PAINT.lilac,
  mirrored,
});

const NEUTRALS = wardrobe.clothes.map(({ id }) => id);

/** The citizen of a look code, in one of the neutral seven; a damaged code shows the first voter. */
export function citizenFigure(code: string): Figure {
  const look = parseLookCode(code);
  if (!look) return inNeutral(voterLooks[0]!, false);
  const sum = [...code].reduce((all, letter) => all + Number.parseInt(letter, 36), 0);
  return inNeutral({ ...look, id: code, clothes: NEUTRALS[sum % NEUTRALS.length]! }, false);
}

/** The moderator, turned to one of the leaders. */
export const moderatorFigure = (facing: Podium): Figure => inNeutral(moderatorLook, facing === 'left');

/** What the moderator shows: the word, a raised eyebrow while the lamp is lit, or attention. */
export const moderatorExpression = ({ lit, speaking }: StagePicture['moderator']): Expression =>
  speaking ? SPEECH.calm[0] : lit ? 'eyebrow' : 'listening';

/** Whom the moderator looks at: whoever speaks; null = stays as they are. */
export const moderatorFacing = ({ leaders }: StagePicture): Podium | null =>
  leaders.find(({ face }) => face === 'speaking')?.podium ?? null;

/** Who speaks in a picture, if anybody does. */
const leaderSpeaks = ({ leaders }: StagePicture): boolean => leaders.some(({ face }) => face === 'speaking');

/** Seconds that the citizen at the microphone speaks. */
export const citizenSpeech = (picture: StagePicture): number =>
  picture.moderator.speaking || leaderSpeaks(picture) ? 0 : picture.speech;

/** Asks with an open face, listens to the answer, then feels what a voter of the same segment feels. */
export function citizenExpression(picture: StagePicture): Expression {
  if (citizenSpeech(picture) > 0) return SPEECH.empathetic[0];
  const own = picture.voters.find(({ segment }) => segment === picture.citizen?.segment);
  return leaderSpeaks(picture) ? 'listening' : (own?.mood ?? 'neutral');
}

/** How long a leader speaks in a picture; `key` stays the same while it is the same line. */
export function speechOf(leader: LeaderPicture, { speech, worm, check }: StagePicture) {
  const seconds = leader.face === 'speaking' ? speech : 0;
  // A picture that differs elsewhere must not make the speaker start again.
  return { seconds, key: `${seconds}/${worm.length}/${check}` };
}

/** The lines of the other side that make a listener look across at once. */
export const isHardLine = (speaker: Pick<LeaderPicture, 'face' | 'manner'> | undefined): boolean =>
  speaker?.face === 'speaking' && (speaker.manner === 'attacking' || speaker.manner === 'assertive');

/** Below this many CSS pixels a face needs heavier features and a closer crop. */
const SMALL = 110;

/** The voter of a look index, looking to the right; edged so that dark hair stands out. `size` in CSS pixels. */
export function voterSvg(peeps: Peeps, index: number, mood: Mood, size: number, scale = 1): string {
  const look = voterLooks[index % voterLooks.length]!;
  return personSvg(peeps, look, mood, {
    clothes: tintHex(wardrobe.clothes, look.clothes),
    small: size < SMALL,
    rim: PAINT.lilac,
    size: Math.ceil(size * scale),
  });
}

/** Which voters look to the left: towards the speaker, else towards the middle of the stage. */
export const looksLeft = (facing: 'left' | 'right' | 'front', seat: number): boolean =>
  facing === 'front' ? seat % 12 >= 6 : facing === 'left';
