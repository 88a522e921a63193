// What the player likes: kept on the device, never sent. Unknown or damaged values fall back to the defaults one by one.

export const TEXT_SIZES = [100, 115, 130, 150, 175, 200] as const;
export const PACES = ['auto', 'manual'] as const;
export const MOTIONS = ['system', 'reduced', 'full'] as const;
export const THEMES = ['studio', 'paper'] as const;
export const TIER_CHOICES = ['auto', 'full', 'lite', 'still'] as const;

export interface Settings {
  /** Percent of the normal text size. */
  readonly textSize: (typeof TEXT_SIZES)[number];
  /** Whether lines go on by themselves or wait for a press. */
  readonly pace: (typeof PACES)[number];
  readonly motion: (typeof MOTIONS)[number];
  readonly theme: (typeof THEMES)[number];
  readonly tier: (typeof TIER_CHOICES)[number];
  readonly muted: boolean;
  readonly captions: boolean;
  readonly showWorm: boolean;
  /** Number keys, Space and P in the debate. */
  readonly shortcuts: boolean;
  /** Sliders 0..1. */
  readonly volumes: {
    readonly master: number;
    readonly effects: number;
    readonly crowd: number;
    readonly music: number;
  };
}

export const DEFAULT_SETTINGS: Settings = {
  textSize: 100,
  pace: 'auto',
  motion: 'system',
  theme: 'studio',
  tier: 'auto',
  muted: false,
  captions: true,
  showWorm: true,
  shortcuts: true,
  volumes: { master: 0.9, effects: 0.9, crowd: 0.9, music: 0.75 },
};

const oneOf = <T>(list: readonly T[], value: unknown, fallback: T): T =>
  list.includes(value as T) ? (value as T) : fallback;
const flag = (value: unknown, fallback: boolean): boolean => (typeof value === 'boolean' ? value : fallback);
const slider = (value: unknown, fallback: number): number =>
  typeof value === 'number' && value >= 0 && value <= 1 ? value : fallback;

/** Reads settings from anything; what is missing or wrong takes its default. */
export function parseSettings(value: unknown): Settings {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const d = DEFAULT_SETTINGS;
  const volumes = (
    typeof given.volumes === 'object' && given.volumes !== null ? given.volumes : {}
  ) as Record<string, unknown>;
  return {
    textSize: oneOf(TEXT_SIZES, given.textSize, d.textSize),
    pace: oneOf(PACES, given.pace, d.pace),
    motion: oneOf(MOTIONS, given.motion, d.motion),
    theme: oneOf(THEMES, given.theme, d.theme),
    tier: oneOf(TIER_CHOICES, given.tier, d.tier),
    muted: flag(given.muted, d.muted),
    captions: flag(given.captions, d.captions),
    showWorm: flag(given.showWorm, d.showWorm),
    shortcuts: flag(given.shortcuts, d.shortcuts),
    volumes: {
      master: slider(volumes.master, d.volumes.master),
      effects: slider(volumes.effects, d.volumes.effects),
      crowd: slider(volumes.crowd, d.volumes.crowd),
      music: slider(volumes.music, d.volumes.music),
    },
  };
}
