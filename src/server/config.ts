// How the server is told what to do: flags first, then environment variables, then defaults.
// Parses and explains; starts nothing.
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { err, ok, type Result } from '../base/result.ts';

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** What the server needs to know before it starts. */
export type ServerConfig = {
  /** TCP port, 0 to 65535; 0 lets the system choose a free one. */
  readonly port: number;
  /** Address to listen on. The default listens to the whole local network. */
  readonly host: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** How many reverse proxies in front may be believed about the visitor's address; 0 for none. */
  readonly proxies: number;
};

type Setting = {
  readonly flag: string;
  readonly variable: string;
  readonly fallback: string;
  readonly expected: string;
  readonly schema: z.ZodMiniType<unknown, string>;
};

const wholeNumber = (max: number) =>
  z.pipe(
    z.pipe(
      z.string().check(z.regex(/^\d{1,5}$/)),
      z.transform((text: string) => Number(text)),
    ),
    z.number().check(z.maximum(max)),
  );

const SETTINGS = {
  port: {
    flag: 'port',
    variable: 'PORT',
    fallback: '8080',
    expected: 'a whole number from 0 to 65535',
    schema: wholeNumber(65_535),
  },
  host: {
    flag: 'host',
    variable: 'HOST',
    fallback: '0.0.0.0',
    expected: 'an address of this machine, such as 127.0.0.1 or 0.0.0.0',
    schema: z.string().check(z.regex(/^[A-Za-z0-9.:-]{1,253}$/)),
  },
  logLevel: {
    flag: 'log-level',
    variable: 'LOG_LEVEL',
    fallback: 'warn',
    expected: `one of ${LOG_LEVELS.join(', ')}`,
    schema: z.enum(LOG_LEVELS),
  },
  proxies: {
    flag: 'proxies',
    variable: 'PROXIES',
    fallback: '0',
    expected: 'how many proxies stand in front, from 0 to 9',
    schema: wholeNumber(9),
  },
} as const satisfies Record<keyof ServerConfig, Setting>;

/** One line per setting, for `--help` and for the message about an unknown flag. */
export const usage = (): string =>
  Object.values(SETTINGS)
    .map((s) => `  --${s.flag} or ${s.variable}: ${s.expected} (default ${s.fallback})`)
    .join('\n');

type Flags = Readonly<Record<string, string | undefined>>;

function readFlags(args: readonly string[]): Result<Flags, string> {
  const options = Object.fromEntries(
    Object.values(SETTINGS).map((s) => [s.flag, { type: 'string' as const }] as const),
  );
  try {
    return ok(parseArgs({ args: [...args], options, strict: true }).values as Flags);
  } catch (error) {
    // parseArgs throws for what a person typed, and its first sentence names it.
    return err(`${(error as Error).message.split('. ')[0]}.\nThe server knows:\n${usage()}`);
  }
}

/** The settings from `args` and `env`; the error names each bad one with what was expected and found. */
export function parseConfig(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Result<ServerConfig, string> {
  const flags = readFlags(args);
  if (!flags.ok) return flags;
  const faults: string[] = [];
  const read = <T>(setting: { readonly schema: z.ZodMiniType<T, string> } & Omit<Setting, 'schema'>): T => {
    const fromFlag = flags.value[setting.flag];
    // An empty variable counts as not set: that is how shells and compose files leave one out.
    const text = fromFlag ?? (env[setting.variable] || setting.fallback);
    const parsed = setting.schema.safeParse(text);
    if (parsed.success) return parsed.data;
    const name = fromFlag === undefined ? setting.variable : `--${setting.flag}`;
    faults.push(`${name}: expected ${setting.expected}, found "${text}".`);
    return setting.schema.parse(setting.fallback);
  };
  const config: ServerConfig = {
    port: read(SETTINGS.port),
    host: read(SETTINGS.host),
    logLevel: read(SETTINGS.logLevel),
    proxies: read(SETTINGS.proxies),
  };
  return faults.length > 0 ? err(faults.join('\n')) : ok(config);
}
