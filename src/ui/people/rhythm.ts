// Answers: which mouth when, while a line is said? One mouth per syllable, a short close between words, a longer one where a
// comma or a full stop is. Pure: the same words always move in the same way, and end in time.

/** Wide, narrow or shut: the order of the mouths in `SPEECH`. */
export type Mouth = 0 | 1 | 2;
/** A mouth and how long it is held, in milliseconds. */
export type Moment = readonly [mouth: Mouth, ms: number];

/** Weights of what takes time, in syllables. */
const WEIGHT = { syllable: 1, gap: 0.35, comma: 1.2, stop: 2 } as const;
/** A mouth that is held for less looks like a flicker. */
const SHORTEST_MS = 70;
/** What is said when the words are not known: as uneven as a sentence. */
const MUMBLE = 'what we know, and where we have gone since then: people ask, and so do I.';

const WIDE = /^[ao]/;

/** The mouth of each syllable: vowels of the spelling, without a silent e at the end. */
function syllables(word: string): Mouth[] {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const spoken = letters.length > 3 ? letters.replace(/e$/, '') : letters;
  const groups = spoken.match(/[aeiouy]+/g) ?? ['e'];
  return groups.map((group) => (WIDE.test(group) ? 0 : 1));
}

function pauseAfter(word: string): number {
  if (/[.!?…]["”’)]*$/.test(word)) return WEIGHT.stop;
  return /[,;:–—]["”’)]*$/.test(word) ? WEIGHT.comma : WEIGHT.gap;
}

/** Two equal mouths in a row would look like one long sound: every second one changes. */
function alternating(mouths: readonly Mouth[]): Mouth[] {
  const out: Mouth[] = [];
  for (const mouth of mouths) out.push(mouth === out.at(-1) ? (mouth === 0 ? 1 : 0) : mouth);
  return out;
}

function weights(words: string): [Mouth, number][] {
  return words
    .split(/\s+/)
    .filter((word) => /\w/.test(word))
    .flatMap((word) => [
      ...alternating(syllables(word)).map((mouth): [Mouth, number] => [mouth, WEIGHT.syllable]),
      [2, pauseAfter(word)] as [Mouth, number],
    ]);
}

/** Joins what would flicker to the mouth before it. */
function joined(moments: readonly Moment[]): Moment[] {
  const out: Moment[] = [];
  for (const [mouth, ms] of moments) {
    const last = out.at(-1);
    if (last && (ms < SHORTEST_MS || last[0] === mouth)) out[out.length - 1] = [last[0], last[1] + ms];
    else out.push([mouth, ms]);
  }
  return out;
}

/** The mouths of a line that takes so many seconds; together they take exactly that long, or nothing at all. */
export function mouthsOf(words: string | undefined, seconds: number): Moment[] {
  if (seconds <= 0) return [];
  const known = weights(words ?? '');
  const parts = known.length > 0 ? known : weights(MUMBLE.repeat(Math.max(1, Math.round(seconds / 4))));
  const total = parts.reduce((sum, [, weight]) => sum + weight, 0);
  const unit = (seconds * 1000) / total;
  return joined(parts.map(([mouth, weight]): Moment => [mouth, weight * unit]));
}
