// Reads the words after `npm run balance --` and `npm run tune --`. A slip gets one line that says what was expected and found.
import { availableParallelism } from 'node:os';
import { err, ok, type Result } from '../base/result.ts';

export interface BalanceFlags {
  readonly quick: boolean;
  readonly json: boolean;
  /** Write the figures that the game publishes. */
  readonly write: boolean;
  /** Block of rotating seeds: days since 1970. */
  readonly day: number;
  readonly cores: number;
  /** Rounds of tuning. */
  readonly rounds: number;
}

const SWITCHES = ['quick', 'json', 'write'] as const;
const NUMBERS = ['day', 'cores', 'rounds'] as const;

/** Reads flags; `today` is the usual block of rotating seeds. */
export function parseBalanceFlags(args: readonly string[], today: number): Result<BalanceFlags, string> {
  let flags: BalanceFlags = {
    quick: false,
    json: false,
    write: false,
    day: today,
    cores: availableParallelism(),
    rounds: 6,
  };
  for (let i = 0; i < args.length; i++) {
    const word = args[i]!;
    const name = word.replace(/^--/, '');
    if ((SWITCHES as readonly string[]).includes(name) && word.startsWith('--'))
      flags = { ...flags, [name]: true };
    else if ((NUMBERS as readonly string[]).includes(name) && word.startsWith('--')) {
      const value = Number(args[++i]);
      if (!Number.isInteger(value) || value < 1)
        return err(
          `${word}: expected a whole number of at least 1, found ${args[i] === undefined ? 'nothing' : `"${args[i]}"`}`,
        );
      flags = { ...flags, [name]: value };
    } else {
      const known = [...SWITCHES, ...NUMBERS].map((flag) => `--${flag}`).join(', ');
      return err(`expected one of ${known}, found "${word}"`);
    }
  }
  return ok(flags);
}
