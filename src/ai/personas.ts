// Temperaments of opponents as data: small leanings added to how a line is judged. They make play readable, not stronger.

export const PERSONA_NAMES = ['even-handed', 'bridge-builder', 'forensic', 'base-rouser'] as const;
export type PersonaName = (typeof PERSONA_NAMES)[number];

/** Leanings in percentage points of net best-party lead, added to the judged value of a move. */
export interface Persona {
  /** By index in TONES: assertive, calm, attacking, empathetic. */
  readonly tones: readonly [number, number, number, number];
  /** By index in AIMS: premise, inference, conclusion, commitment, source. */
  readonly aims: readonly [number, number, number, number, number];
}

export const PERSONAS: Readonly<Record<PersonaName, Persona>> = {
  'even-handed': { tones: [0, 0, 0, 0], aims: [0, 0, 0, 0, 0] },
  'bridge-builder': { tones: [0, 0.15, -0.2, 0.2], aims: [0, 0, 0.15, 0, -0.1] },
  forensic: { tones: [0, 0.15, 0, -0.1], aims: [0.15, 0.15, 0, 0.1, -0.1] },
  'base-rouser': { tones: [0.1, -0.1, 0.2, 0], aims: [0, 0, 0, 0.15, 0.1] },
};
