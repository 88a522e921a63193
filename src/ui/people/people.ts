// Answers: which parts can a drawn person be made of, who sits in the audience, and what do the part files look like?
// It must not know segments, sides or rules: a look says nothing about opinions.
import table from '../../../assets/art/people.json' with { type: 'json' };
import type { Tone } from '../../content/vocabulary.ts';

/** Every expression that a face can show. Any person can show any of them. */
export const EXPRESSIONS = [
  'neutral',
  'pleased',
  'delighted',
  'doubtful',
  'worried',
  'cross',
  'listening',
  'speaking-a',
  'speaking-b',
  'calm',
  'driven',
  'concerned',
  'smug',
  'hit',
  'smiling',
  'eyebrow',
  'amused',
  'stern',
  'relieved',
  'speaking-rest',
  'assertive-a',
  'assertive-b',
  'assertive-rest',
  'attacking-a',
  'attacking-b',
  'attacking-rest',
  'empathetic-a',
  'empathetic-b',
  'empathetic-rest',
] as const;
export type Expression = (typeof EXPRESSIONS)[number];

/** The resting faces of a leader; what a speaker shows is in `SPEECH`. */
export const LEADER_EXPRESSIONS = [
  'listening',
  'calm',
  'driven',
  'concerned',
  'smug',
  'hit',
  'smiling',
  'amused',
  'doubtful',
  'stern',
  'relieved',
] as const satisfies readonly Expression[];

/** Two mouths and the pause between phrases, by manner of speaking: the brows stay, only the mouth moves. */
export const SPEECH = {
  calm: ['speaking-a', 'speaking-b', 'speaking-rest'],
  assertive: ['assertive-a', 'assertive-b', 'assertive-rest'],
  attacking: ['attacking-a', 'attacking-b', 'attacking-rest'],
  empathetic: ['empathetic-a', 'empathetic-b', 'empathetic-rest'],
} as const satisfies Readonly<Record<Tone, readonly [Expression, Expression, Expression]>>;

/** The faces of a voter. */
export const VOTER_EXPRESSIONS = [
  'neutral',
  'pleased',
  'delighted',
  'doubtful',
  'worried',
  'cross',
] as const satisfies readonly Expression[];

/** A colour of the wardrobe. `hex` is #rrggbb. */
export type Tint = { readonly id: string; readonly hex: string };

/** A head: `hair` = has hair to colour, `cloth` = has a scarf, turban or band to colour, `beard` = a beard fits under it. */
export type Head = {
  readonly id: string;
  readonly hair: boolean;
  readonly cloth: boolean;
  readonly beard: boolean;
};

/** What one person looks like; every field is an id of `wardrobe`. Clothes colour comes from the caller. */
export type Look = {
  readonly head: string;
  readonly skin: string;
  readonly hair: string;
  readonly cloth: string;
  readonly beard: string;
  readonly glasses: string;
  readonly outfit: string;
};

/** One of the 24 people of the audience. `clothes` is an id of `wardrobe.clothes` (one of the neutral seven). */
export type VoterLook = Look & { readonly id: string; readonly clothes: string };

/** Everything that can be chosen. Lists only ever grow at the end, so that old look codes stay valid. */
export type Wardrobe = {
  readonly heads: readonly Head[];
  readonly skins: readonly Tint[];
  readonly hairs: readonly Tint[];
  readonly cloths: readonly Tint[];
  readonly beards: readonly string[];
  readonly glasses: readonly string[];
  readonly outfits: readonly string[];
  readonly clothes: readonly Tint[];
};

type People = {
  readonly wardrobe: Wardrobe;
  readonly leaders: readonly Look[];
  readonly moderator: VoterLook;
  readonly voters: readonly VoterLook[];
};

const people: People = table;

/** What a leader may wear. */
export const wardrobe: Wardrobe = people.wardrobe;
/** Ready-made leaders to start from (at least 20, all different). */
export const leaderLooks: readonly Look[] = people.leaders;
/** The 24 people of the audience, by seat. */
export const voterLooks: readonly VoterLook[] = people.voters;
/** The moderator. */
export const moderatorLook: VoterLook = people.moderator;

const CODE_PARTS: readonly (readonly [keyof Look, readonly string[]])[] = [
  ['head', wardrobe.heads.map((h) => h.id)],
  ['skin', wardrobe.skins.map((t) => t.id)],
  ['hair', wardrobe.hairs.map((t) => t.id)],
  ['cloth', wardrobe.cloths.map((t) => t.id)],
  ['beard', wardrobe.beards],
  ['glasses', wardrobe.glasses],
  ['outfit', wardrobe.outfits],
];

/** A look as seven characters 0-9a-z (one per part), for links and saved nights. */
export function makeLookCode(look: Look): string {
  return CODE_PARTS.map(([part, ids]) => Math.max(0, ids.indexOf(look[part])).toString(36)).join('');
}

/** The look of a code; null if the code is malformed or names a part that does not exist. */
export function parseLookCode(code: string): Look | null {
  if (!/^[0-9a-z]{7}$/.test(code)) return null;
  const ids = CODE_PARTS.map(([, list], i) => list[Number.parseInt(code.charAt(i), 36)]);
  const [head, skin, hair, cloth, beard, glasses, outfit] = ids;
  if (head === undefined || skin === undefined || hair === undefined || cloth === undefined) return null;
  if (beard === undefined || glasses === undefined || outfit === undefined) return null;
  return { head, skin, hair, cloth, beard, glasses, outfit };
}

/** The hex of a tint id; the first tint if the id is unknown, so that a picture is always possible. */
export function tintHex(tints: readonly Tint[], id: string): string {
  return (tints.find((t) => t.id === id) ?? tints[0])?.hex ?? '#808080';
}
