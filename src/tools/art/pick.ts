// Answers: which drawings of Open Peeps are used, and why those? Chosen by eye from a sheet of all of them.
// Left out on purpose: bear, hats, beanie, medical masks, eyepatch, sunglasses, cyclops, monster, heart eyes, tears,
// fangs, giant moustaches (novelties); mediumStraight and bangs2 (hair over an eye or the brows hides the expression).

/** How the ink and the colour areas of a head are to be painted. */
export type HeadPick = {
  readonly from: string;
  /** What Open Peeps' black shape is: `mane` = hair and outline in one, `drape` = cloth and outline in one. */
  readonly black: 'ink' | 'mane' | 'drape';
  /** Highlights cut out of the black shape (counted from 0 in it) that become ink lines: folds, curls. */
  readonly marks?: readonly number[];
};

/** Our head id -> drawing. The order is the order of the wardrobe. */
export const HEADS: Readonly<Record<string, HeadPick>> = {
  cropped: { from: 'short1', black: 'mane' },
  short: { from: 'short2', black: 'mane' },
  tousled: { from: 'short5', black: 'mane' },
  swept: { from: 'short4', black: 'ink' },
  quiff: { from: 'pomp', black: 'mane' },
  parted: { from: 'grayShort', black: 'ink' },
  bald: { from: 'noHair1', black: 'ink' },
  balding: { from: 'noHair3', black: 'ink' },
  'flat-top': { from: 'flatTop', black: 'mane' },
  twists: { from: 'twists2', black: 'mane', marks: [2, 3, 4] },
  afro: { from: 'afro', black: 'mane' },
  braids: { from: 'cornrows', black: 'ink' },
  'top-bun': { from: 'bun2', black: 'mane' },
  bun: { from: 'grayBun', black: 'ink' },
  'tied-back': { from: 'grayMedium', black: 'ink' },
  fringe: { from: 'bangs', black: 'ink' },
  bob: { from: 'medium1', black: 'mane' },
  shoulder: { from: 'medium3', black: 'mane' },
  long: { from: 'long', black: 'mane' },
  hijab: { from: 'hijab', black: 'drape', marks: [1, 2] },
  turban: { from: 'turban', black: 'ink' },
  curls: { from: 'dreads2', black: 'mane' },
  'long-curls': { from: 'longCurly', black: 'mane' },
  ponytail: { from: 'mediumBangs2', black: 'ink' },
  headband: { from: 'bun', black: 'mane' },
  fade: { from: 'shaved2', black: 'mane' },
  waves: { from: 'mediumBangs', black: 'mane' },
};

/**
 * Our beard id -> drawing. All lie under the face, so that a speaking mouth is never covered.
 * No lone moustache: at 60 px a closed mouth is lost in it.
 */
export const BEARDS: Readonly<Record<string, HeadPick>> = {
  chinstrap: { from: 'chin', black: 'mane' },
  full: { from: 'full', black: 'mane' },
  boxed: { from: 'full4', black: 'ink' },
};

/** Our glasses id -> drawing: clear lenses, so that the eyes keep their expression. */
export const GLASSES: Readonly<Record<string, string>> = {
  round: 'glasses5',
  square: 'glasses3',
  thin: 'glasses',
};

/** A feature is some closed shapes of one face drawing, counted from 0; `lower` = moved down by so many units. */
export type FeaturePick = {
  readonly from: string;
  readonly shapes: readonly number[];
  readonly lower?: number;
};

/** Parts of faces; a mouth brings its teeth and tongue. */
export const FEATURES: Readonly<Record<string, FeaturePick>> = {
  nose: { from: 'smile', shapes: [1] },
  'brows-raised': { from: 'explaining', shapes: [9, 10] },
  'brows-soft': { from: 'smile', shapes: [4, 5] },
  'brows-high': { from: 'calm', shapes: [4, 5] },
  'brows-driven': { from: 'driven', shapes: [2, 5] },
  'brows-worried': { from: 'concerned', shapes: [8, 5] },
  'brows-sorry': { from: 'tired', shapes: [4, 5] },
  'brows-flat': { from: 'contempt', shapes: [2, 3] },
  'brows-uneven': { from: 'cheeky', shapes: [4, 5] },
  'eyes-open': { from: 'explaining', shapes: [7, 8] },
  'eyes-dots': { from: 'smile', shapes: [2, 3] },
  'eyes-happy': { from: 'calm', shapes: [2, 3] },
  'eyes-closed': { from: 'contempt', shapes: [4, 5] },
  'eyes-driven': { from: 'driven', shapes: [3, 4] },
  'eyes-weary': { from: 'tired', shapes: [2, 3] },
  'eyes-lidded': { from: 'blank', shapes: [3, 4] },
  'eyes-doubt': { from: 'suspicious', shapes: [3, 4, 5] },
  'eyes-cross': { from: 'veryAngry', shapes: [2, 3] },
  'mouth-open': { from: 'explaining', shapes: [0, 1, 2, 3, 4] },
  'mouth-smile': { from: 'smile', shapes: [0] },
  'mouth-calm': { from: 'calm', shapes: [0] },
  'mouth-driven': { from: 'driven', shapes: [0] },
  'mouth-small': { from: 'contempt', shapes: [0] },
  'mouth-grimace': { from: 'concerned', shapes: [0, 1, 2, 3] },
  'mouth-flat': { from: 'tired', shapes: [0] },
  'mouth-doubt': { from: 'suspicious', shapes: [0, 1] },
  'mouth-frown': { from: 'veryAngry', shapes: [0], lower: 22 },
  'mouth-sad': { from: 'solemn', shapes: [0], lower: 14 },
  'brows-sly': { from: 'cute', shapes: [4, 5] },
  'eyes-sly': { from: 'cute', shapes: [1, 2] },
  'eyes-stern': { from: 'angryWithFang', shapes: [2, 3] },
  'mouth-laugh': { from: 'smileLOL', shapes: [2, 8, 9] },
};

/** Expression -> features, back to front. The reason stands beside each. */
export const FACES: Readonly<Record<string, readonly string[]>> = {
  neutral: ['brows-soft', 'eyes-dots', 'nose', 'mouth-flat'], // attentive, gives nothing away
  pleased: ['brows-high', 'eyes-dots', 'nose', 'mouth-smile'], // eyes open: listens and likes it
  delighted: ['brows-high', 'eyes-happy', 'nose', 'mouth-laugh'], // the one voter face with teeth: seen from afar
  doubtful: ['eyes-doubt', 'nose', 'mouth-doubt'], // one brow up, mouth to one side
  worried: ['brows-worried', 'eyes-open', 'nose', 'mouth-sad'], // slanted brows, open eyes, mouth down
  cross: ['eyes-cross', 'nose', 'mouth-frown'], // the only steep brows
  listening: ['brows-flat', 'eyes-open', 'nose', 'mouth-doubt'], // open eyes on the other leader, closed mouth
  'speaking-a': ['brows-raised', 'eyes-open', 'nose', 'mouth-open'],
  'speaking-b': ['brows-raised', 'eyes-open', 'nose', 'mouth-oh'], // the same eyes, half-closed mouth
  calm: ['brows-soft', 'eyes-closed', 'nose', 'mouth-small'], // unruffled: eyes down, breath held
  driven: ['brows-driven', 'eyes-driven', 'nose', 'mouth-driven'], // determined, not hostile
  concerned: ['brows-sorry', 'eyes-open', 'nose', 'mouth-flat'], // care, not fear
  smug: ['brows-uneven', 'eyes-lidded', 'nose', 'mouth-smirk'],
  hit: ['brows-worried', 'eyes-wince', 'nose', 'mouth-grimace', 'drop'], // stung: one eye shut, clenched teeth, a bead of sweat
  smiling: ['brows-high', 'eyes-happy', 'nose', 'mouth-calm'],
  eyebrow: ['eyes-doubt', 'nose', 'mouth-small'], // the moderator is not convinced
  amused: ['brows-high', 'eyes-sly', 'nose', 'mouth-grin'], // a grin with teeth, eyes half open: not fooled
  stern: ['eyes-stern', 'nose', 'mouth-line'], // steep low brows over lidded eyes, mouth shut tight
  relieved: ['brows-sorry', 'eyes-closed', 'nose', 'mouth-phew'], // eyes shut, brows up, breath let out with a smile
  'speaking-rest': ['brows-raised', 'eyes-open', 'nose', 'mouth-flat'], // between two phrases
  'assertive-a': ['brows-driven', 'eyes-driven', 'nose', 'mouth-open'],
  'assertive-b': ['brows-driven', 'eyes-driven', 'nose', 'mouth-ee'],
  'assertive-rest': ['brows-driven', 'eyes-driven', 'nose', 'mouth-line'],
  'attacking-a': ['eyes-cross', 'nose', 'mouth-shout'],
  'attacking-b': ['eyes-cross', 'nose', 'mouth-ee'],
  'attacking-rest': ['eyes-cross', 'nose', 'mouth-line'],
  'empathetic-a': ['brows-sorry', 'eyes-open', 'nose', 'mouth-oh'],
  'empathetic-b': ['brows-sorry', 'eyes-open', 'nose', 'mouth-part'],
  'empathetic-rest': ['brows-sorry', 'eyes-open', 'nose', 'mouth-small'],
};
