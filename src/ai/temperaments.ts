// Temperaments of opponents as data: leanings added to how a line is judged. They make play readable, not stronger:
// the cautious keep to calm figures and safe lines, the combative go for the other leader, the statesmanlike praise,
// warm and concede.

export const TEMPERAMENT_NAMES = ['cautious', 'combative', 'statesmanlike'] as const;
export type TemperamentName = (typeof TEMPERAMENT_NAMES)[number];

/** Leanings in percentage points of net best-party lead, added to the judged value of a move. */
export interface Temperament {
  /** By index in TONES: assertive, calm, attacking, empathetic. */
  readonly tones: readonly [number, number, number, number];
  /** By index in AIMS: premise, inference, conclusion, commitment, source. */
  readonly aims: readonly [number, number, number, number, number];
  /** Factor on the pull of a kind when a line is planned, by index in CLAIM_KINDS: acclaim, attack, contrast. */
  readonly kinds: readonly [number, number, number];
  /** Added to the thought of conceding a point. */
  readonly concession: number;
  /** Factor on the risk that an own line is checked, where the level minds checks. */
  readonly caution: number;
}

export const TEMPERAMENTS: Readonly<Record<TemperamentName, Temperament>> = {
  cautious: {
    tones: [0, 0.25, -0.2, 0],
    aims: [0.12, 0.12, 0, 0, -0.15],
    kinds: [1.15, 0.9, 1],
    concession: 0,
    caution: 1.6,
  },
  combative: {
    tones: [0.1, -0.15, 0.3, -0.15],
    aims: [0, 0, -0.05, 0.2, 0.1],
    kinds: [0.8, 1.4, 1.05],
    concession: -0.3,
    caution: 0.8,
  },
  statesmanlike: {
    tones: [0.05, 0.1, -0.25, 0.25],
    aims: [0, 0, 0.2, -0.05, -0.15],
    kinds: [1.2, 0.75, 1.05],
    concession: 0.2,
    caution: 1,
  },
};
