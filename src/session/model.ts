// One number of the model moved by a reader: what it is, how far it may go, and the compiled debate that follows from it.
import type { Pack, Segment } from '../content/schema.ts';
import { DIMENSIONS, type Dimension, type Preset, type Side } from '../content/vocabulary.ts';
import { CONSTANTS, compilePack, SIDE_STRIDE, type Tables, withPrior } from '../rules/index.ts';
import { type ConstantName, constantInfo, constantValue } from './model-constants.ts';

/** Traits of a segment that are one number from 0 to 1, and its share of adults. */
export const TRAITS = ['awareness', 'hard', 'fatigue', 'turnout', 'share'] as const;
export type Trait = (typeof TRAITS)[number];

/** The number that is moved. */
export type Knob =
  | { readonly type: 'constant'; readonly name: ConstantName }
  | { readonly type: 'trait'; readonly segment: string; readonly trait: Trait }
  /** Where a segment starts on the vote, or on which party is best: percent for one side. */
  | { readonly type: 'start'; readonly segment: string; readonly row: 'vote' | 'best'; readonly side: Side }
  /** How much a segment cares about a subject, percent of all that it weighs. */
  | { readonly type: 'weight'; readonly segment: string; readonly dimension: Dimension }
  /** What a segment thinks of a leader on a subject before a word is said, 0 to 100. */
  | { readonly type: 'rating'; readonly segment: string; readonly side: Side; readonly dimension: Dimension };

/** Ends and steps of a slider. */
export interface KnobRange {
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

const RANGES: Readonly<Record<Trait | 'start' | 'weight' | 'rating', KnobRange>> = {
  awareness: { low: 0.2, high: 1, step: 0.01 },
  hard: { low: 0.2, high: 0.95, step: 0.01 },
  fatigue: { low: 0, high: 1, step: 0.01 },
  turnout: { low: 0.2, high: 1, step: 0.01 },
  share: { low: 2, high: 40, step: 1 },
  start: { low: 1, high: 90, step: 1 },
  weight: { low: 0, high: 80, step: 1 },
  rating: { low: 5, high: 95, step: 0.5 },
};

const STEPS = [1, 0.5, 0.1, 0.05, 0.01, 0.005, 0.001] as const;

/** The coarsest step that leaves at least 20 places and meets the usual value. */
function stepOf(low: number, high: number, usual: number): number {
  const meets = (step: number) => Math.abs((usual - low) / step - Math.round((usual - low) / step)) < 1e-6;
  return STEPS.find((step) => (high - low) / step >= 20 && meets(step)) ?? 0.001;
}

/** How far a number may be moved. */
export function knobRange(knob: Knob, preset: Preset): KnobRange {
  if (knob.type === 'constant') {
    const [low, high] = constantInfo(knob.name).range!;
    return { low, high, step: stepOf(low, high, constantValue(knob.name, preset)) };
  }
  return RANGES[knob.type === 'trait' ? knob.trait : knob.type];
}

const cellOf = (pack: Pack, segment: string, side: Side, dimension: Dimension): number =>
  side * SIDE_STRIDE +
  pack.segments.findIndex(({ id }) => id === segment) * DIMENSIONS.length +
  DIMENSIONS.indexOf(dimension);

/** The value that the game itself uses. */
export function usualValue(tables: Tables, knob: Knob): number {
  const { pack, preset } = tables;
  if (knob.type === 'constant') return constantValue(knob.name, preset);
  const segment = pack.segments.find(({ id }) => id === knob.segment)!;
  if (knob.type === 'trait') return segment[knob.trait];
  if (knob.type === 'start') return segment[knob.row][knob.side];
  if (knob.type === 'weight') return Math.round(100 * segment.salience[knob.dimension]);
  return Math.round(tables.prior[cellOf(pack, knob.segment, knob.side, knob.dimension)]! / 500) / 2;
}

/** Numbers with one of them set and the others scaled, so that the sum stays. */
export function rescaled(values: readonly number[], at: number, value: number): number[] {
  const sum = values.reduce((a, b) => a + b, 0);
  const rest = sum - values[at]!;
  return values.map((one, i) => (i === at ? value : rest === 0 ? 0 : (one * (sum - value)) / rest));
}

function changedSegment(segment: Segment, knob: Exclude<Knob, { type: 'constant' }>, value: number): Segment {
  switch (knob.type) {
    case 'trait':
      return { ...segment, [knob.trait]: value };
    case 'start': {
      const [a, b, c, d] = rescaled(segment[knob.row], knob.side, value);
      return { ...segment, [knob.row]: [a!, b!, c!, d!] };
    }
    case 'weight': {
      const before = DIMENSIONS.map((dimension) => segment.salience[dimension]);
      const after = rescaled(before, DIMENSIONS.indexOf(knob.dimension), value / 100);
      const salience = Object.fromEntries(DIMENSIONS.map((dimension, d) => [dimension, after[d]!]));
      return { ...segment, salience: salience as Segment['salience'] };
    }
    default:
      return segment;
  }
}

function changedPack(pack: Pack, knob: Exclude<Knob, { type: 'constant' }>, value: number): Pack {
  const at = pack.segments.findIndex(({ id }) => id === knob.segment);
  if (knob.type === 'trait' && knob.trait === 'share') {
    const shares = rescaled(
      pack.segments.map(({ share }) => share),
      at,
      value,
    );
    return { ...pack, segments: pack.segments.map((segment, s) => ({ ...segment, share: shares[s]! })) };
  }
  const segments = pack.segments.map((segment, s) =>
    s === at ? changedSegment(segment, knob, value) : segment,
  );
  return { ...pack, segments };
}

/** The compiled debate with one number moved. */
export function modelTables(usual: Tables, knob: Knob, value: number): Tables {
  const { pack, preset } = usual;
  if (knob.type === 'constant') {
    const { name } = knob;
    const moved = name === 'kappa' ? { ...CONSTANTS.kappa, [preset]: value } : value;
    return compilePack(pack, preset, { ...CONSTANTS, [name]: moved });
  }
  if (knob.type === 'rating')
    return withPrior(usual, cellOf(pack, knob.segment, knob.side, knob.dimension), Math.round(1000 * value));
  return compilePack(changedPack(pack, knob, value), preset);
}
