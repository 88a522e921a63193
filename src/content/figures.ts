// Which figures does a text state? Reads numbers in digits and in words, percentages, fractions, money and dates.
// It knows no sources: `check-figures.ts` compares what two texts state.

/** What a number counts: a share in percent, a sum of pounds, a year, a day of a month, or anything else. */
export type FigureKind = 'count' | 'percent' | 'pounds' | 'year' | 'day';

/** A number that a text states. */
export interface Figure {
  /** As written. */
  readonly text: string;
  readonly kind: FigureKind;
  /** In units of its kind; a day is month (1 to 12) x 100 + day. */
  readonly value: number;
  /** Place of its last digit that is not a rounding zero: 1,000 for 45,000 and 0.01 for 3.97. */
  readonly unit: number;
  /** Which way its words let it be rounded: "over" 22,000, "nearly" 90%. */
  readonly bound: 'over' | 'under' | null;
  /** True for one to twelve in words, which tell a story more often than they give a figure. */
  readonly small: boolean;
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const WORD_VALUES = new Map<string, number>([
  ...UNITS.map((word, i): [string, number] => [word, i]),
  ...TENS.map((word, i): [string, number] => [word, 20 + 10 * i]),
]);
const SCALES = new Map<string, number>([
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
]);
const PARTS = new Map<string, number>([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['eighth', 8],
  ['tenth', 10],
  ['hundredth', 100],
]);
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const LARGEST_SMALL = 12;

const number = `(?:${[...WORD_VALUES.keys()].sort((a, b) => b.length - a.length).join('|')})`;
const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const digits = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const part = `(?:${[...PARTS.keys()].join('|')})s?`;
const spoken = `(?:a(?= (?:hundred|thousand|million|billion))|${number}|hundred|thousand|million|billion)`;
const words = `${spoken}(?:(?:-| and (?=${number}\\b)| )${spoken})*`;

/** Kinds of number, most particular first. */
const SHAPES = [
  // 28 June, 9 to 11 October
  `(?<day>\\d{1,2})(?:(?:-| to )\\d{1,2})? (?<month>${month})\\b`,
  // 2022/23, 2022-23, 2023
  `(?<year>(?:19|20)\\d\\d)(?:[/-]\\d\\d(?:\\d\\d)?)?(?![\\d,.]\\d|%|m\\b|bn\\b)`,
  // four in ten, 1 in 50, one boat in a hundred, 2 out of 3
  `(?<of>\\d{1,3}|${number}) (?:(?:\\p{L}+ ){0,2}in (?=ten\\b|a )|in |out of )(?:every )?(?<base>a hundred|a thousand|\\d{1,3}|${number})(?! (?:years?|months?|days?|weeks?)\\b)`,
  // half a million, a quarter of a million
  `(?<piece>half|(?:a )?quarter of) a (?<great>hundred|thousand|million|billion)`,
  // a fifth, two thirds, half
  `(?:(?<many>${number})[ -](?=thirds|quarters|fifths|sixths|eighths|tenths)|an? )(?<part>${part})(?! (?:party|country|reading|time|safe|of (?:January|February|March|April|May|June|July|August|September|October|November|December)))`,
  `(?<half>half)(?!-| (?:of it|right|true|a (?:year|day|hour|mile|job)|the (?:story|truth|job|battle|answer))\\b)`,
  `(?<money>£)?(?<digits>${digits})(?<ordinal>st|nd|rd|th)?(?: ?(?<scale>hundred|thousand|million|billion|bn|m|k)\\b)?(?<percent>%| per cent)?`,
  `(?<words>${words})(?<inWords>%| per cent)?`,
];

const FIGURE = new RegExp(`(?<![\\p{L}\\p{N}.,])(?:${SHAPES.join('|')})(?![\\p{L}\\p{N}])`, 'giu');

const OVER = /\b(?:over|above|more than|at least|just over|exceeds?)[ ~]*(?:about )?$/iu;
const UNDER =
  /\b(?:under|below|less than|fewer than|nearly|almost|at most|just under|up to)[ ~]*(?:about )?$/iu;
const POUNDS_AHEAD = /^ pounds?\b/iu;
const PERCENT_AHEAD = /^ (?:to|or|and) \d+(?:\.\d+)?%/u;

/** A number from digits; commas part thousands. */
const read = (text: string): number => Number(text.replace(/,/g, ''));

/** "Forty-five thousand" is 45,000; "one hundred and one" is 101. */
function spokenValue(text: string): number {
  let total = 0;
  let group = 0;
  for (const word of text.toLowerCase().split(/[ -]/)) {
    const scale = SCALES.get(word);
    if (word === 'a') group = 1;
    else if (scale === 100) group = (group || 1) * 100;
    else if (scale !== undefined) {
      total += (group || 1) * scale;
      group = 0;
    } else group += WORD_VALUES.get(word) ?? 0;
  }
  return total + group;
}

/** The place of the last digit that is not a rounding zero. */
function placeOf(value: number): number {
  if (value === 0) return 1;
  let unit = 1;
  while (value % (unit * 10) === 0) unit *= 10;
  return unit;
}

/** The same for a number as it is written: 3.97 billion is exact to 0.01 billion. */
function placeWritten(text: string, scale: number): number {
  const decimals = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
  if (decimals === 0) return placeOf(read(text)) * scale;
  let unit = scale;
  for (let i = 0; i < decimals; i++) unit /= 10;
  return unit;
}

type Groups = Readonly<Record<string, string | undefined>>;
type Read = Omit<Figure, 'text' | 'bound'>;

const numberIn = (text: string): number => (/\d/.test(text) ? read(text) : spokenValue(text));

const share = (value: number): Read => ({
  kind: 'percent',
  value,
  unit: placeOf(Math.floor(value + 0.5)),
  small: false,
});

function sharesIn(groups: Groups): Read | null {
  if (groups.of && groups.base) return share((100 * numberIn(groups.of)) / numberIn(groups.base));
  if (groups.part) {
    const singular = groups.part.toLowerCase().replace(/s$/, '');
    return share((100 * (groups.many ? numberIn(groups.many) : 1)) / PARTS.get(singular)!);
  }
  return groups.half ? share(50) : null;
}

function datesIn(groups: Groups): Read | null {
  if (groups.month) {
    const at = MONTHS.indexOf(groups.month.slice(0, 3).toLowerCase()) + 1;
    return { kind: 'day', value: at * 100 + Number(groups.day), unit: 1, small: false };
  }
  return groups.year ? { kind: 'year', value: Number(groups.year), unit: 1, small: false } : null;
}

function numbersIn(groups: Groups, after: string): Read | null {
  const money = groups.money || POUNDS_AHEAD.test(after) ? 'pounds' : 'count';
  if (groups.great) {
    const unit = SCALES.get(groups.great.toLowerCase())! / (groups.piece!.startsWith('half') ? 2 : 4);
    return { kind: money, value: unit, unit: placeOf(unit), small: false };
  }
  if (groups.digits) {
    if (groups.ordinal) return null;
    const scale = groups.scale ? SCALES.get(groups.scale.toLowerCase())! : 1;
    const kind = groups.percent || PERCENT_AHEAD.test(after) ? 'percent' : money;
    // Rounded, because 3.97 x 1e9 is not whole in binary.
    const value = scale === 1 ? read(groups.digits) : Math.floor(read(groups.digits) * scale + 0.5);
    return { kind, value, unit: placeWritten(groups.digits, scale), small: false };
  }
  if (!groups.words) return null;
  const value = spokenValue(groups.words);
  const kind = groups.inWords ? 'percent' : money;
  const vague = /^(?:hundred|thousand|million|billion)$/i.test(groups.words);
  return { kind, value, unit: placeOf(value), small: vague || (kind === 'count' && value <= LARGEST_SMALL) };
}

function boundOf(before: string): Figure['bound'] {
  if (OVER.test(before)) return 'over';
  return UNDER.test(before) ? 'under' : null;
}

/** Every figure that a text states, in order. Ordinals and vague words ("hundreds") are none. */
export function figuresIn(text: string): Figure[] {
  return [...text.matchAll(FIGURE)].flatMap((match) => {
    const groups: Groups = match.groups ?? {};
    const after = text.slice(match.index + match[0].length);
    const found = datesIn(groups) ?? sharesIn(groups) ?? numbersIn(groups, after);
    return found ? [{ ...found, text: match[0], bound: boundOf(text.slice(0, match.index)) }] : [];
  });
}
