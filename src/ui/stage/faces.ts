// Which drawing shows this face? From a picture's words (face, mood, look) to the SVG of a person.
import type { LeaderPicture, Mood } from '../../session/picture.ts';
import {
  type Expression,
  leaderLooks,
  moderatorLook,
  parseLookCode,
  SPEECH,
  tintHex,
  voterLooks,
  wardrobe,
} from '../people/people.ts';
import { type Peeps, personSvg } from '../people/person-svg.ts';
import { FILL, PAINT } from './colours.ts';

/** The two mouths of a speaker. */
export const TALKING = ['speaking-a', 'speaking-b'] as const satisfies readonly Expression[];

/** The drawing of a leader's face; a speaker starts with the open mouth of their manner. */
export const leaderExpression = ({ face, manner }: Pick<LeaderPicture, 'face' | 'manner'>): Expression =>
  face === 'speaking' ? SPEECH[manner ?? 'calm'][0] : face;

/** A leader, turned towards the middle. A damaged look code shows the first ready-made leader. */
export function leaderSvg(
  peeps: Peeps,
  leader: Pick<LeaderPicture, 'look' | 'side' | 'podium'>,
  expression: Expression,
  size?: number,
): string {
  const look = parseLookCode(leader.look) ?? leaderLooks[0]!;
  return personSvg(peeps, look, expression, {
    clothes: FILL[leader.side],
    mirrored: leader.podium === 'right',
    ...(size === undefined ? {} : { size }),
  });
}

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

/** The citizen at the microphone: a voter, drawn large. */
export function citizenSvg(peeps: Peeps, index: number, expression: Expression, size?: number): string {
  const look = voterLooks[index % voterLooks.length]!;
  return personSvg(peeps, look, expression, {
    clothes: tintHex(wardrobe.clothes, look.clothes),
    rim: PAINT.lilac,
    ...(size === undefined ? {} : { size }),
  });
}

export function moderatorSvg(peeps: Peeps, expression: Expression, size?: number): string {
  return personSvg(peeps, moderatorLook, expression, {
    clothes: tintHex(wardrobe.clothes, moderatorLook.clothes),
    rim: PAINT.lilac,
    ...(size === undefined ? {} : { size }),
  });
}

/** The same parts with every eye closed: the drawings of a blink. */
export function blinking(peeps: Peeps): Peeps {
  const closed = (features: readonly string[]): readonly string[] =>
    features.map((id) => (id.startsWith('eyes-') ? 'eyes-closed' : id));
  const faces = Object.fromEntries(Object.entries(peeps.faces).map(([name, list]) => [name, closed(list)]));
  return { ...peeps, faces };
}

/** Which voters look to the left: towards the speaker, else towards the middle of the stage. */
export const looksLeft = (facing: 'left' | 'right' | 'front', seat: number): boolean =>
  facing === 'front' ? seat % 12 >= 6 : facing === 'left';
