// What `npm run lookbook` may be asked: which states, screens, themes and stage.
import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../../src/base/result.ts';
import { THEMES } from '../../src/session/settings.ts';
import { TIERS, type Tier } from '../../src/ui/stage/stage.ts';

/** A window that the pictures are taken in, CSS pixels. */
export interface Screen {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/** A school laptop, a low Chromebook, a projector, a full-HD wall, and a phone held both ways. */
export const SCREENS: readonly Screen[] = [
  { name: 'laptop', width: 1366, height: 768 },
  { name: 'chromebook', width: 1366, height: 600 },
  { name: 'projector', width: 1024, height: 768 },
  { name: 'wall', width: 1920, height: 1080 },
  { name: 'phone', width: 390, height: 844 },
  { name: 'phone-wide', width: 844, height: 390 },
];

export type Theme = (typeof THEMES)[number];
export const BOOK_THEMES = ['studio', 'paper'] as const satisfies readonly Theme[];

export interface LookbookOptions {
  /** Part of a state's name; all states when empty. */
  readonly only: string;
  readonly screens: readonly Screen[];
  readonly themes: readonly Theme[];
  readonly tier: Tier;
  /** Pictures of the whole page instead of the window. */
  readonly whole: boolean;
}

function pick<T>(
  what: string,
  wanted: string | undefined,
  all: readonly T[],
  name: (one: T) => string,
): Result<readonly T[], string> {
  if (wanted === undefined) return ok(all);
  const found = all.filter((one) => name(one) === wanted);
  return found.length > 0
    ? ok(found)
    : err(`--${what}: expected one of ${all.map(name).join(', ')}, found "${wanted}"`);
}

const self = (one: string): string => one;

/** Reads the words of the command line; an error says what was expected and found. */
export function readOptions(words: readonly string[]): Result<LookbookOptions, string> {
  let values: { only?: string; screen?: string; theme?: string; tier?: string; whole?: boolean };
  try {
    const text = { type: 'string' } as const;
    const options = {
      only: text,
      screen: text,
      theme: text,
      tier: text,
      whole: { type: 'boolean' },
    } as const;
    values = parseArgs({ args: [...words], options }).values;
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error));
  }
  const screens = pick('screen', values.screen, SCREENS, ({ name }) => name);
  if (!screens.ok) return screens;
  const themes = pick<Theme>('theme', values.theme, THEMES, self);
  if (!themes.ok) return themes;
  const tiers = pick<Tier>('tier', values.tier ?? 'still', TIERS, self);
  if (!tiers.ok) return tiers;
  return ok({
    only: values.only ?? '',
    screens: screens.value,
    themes: values.theme === undefined ? BOOK_THEMES : themes.value,
    tier: tiers.value[0]!,
    whole: values.whole ?? false,
  });
}
