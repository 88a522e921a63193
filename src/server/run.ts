// One life of the server: read the settings, listen, say where, stop cleanly when asked.
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { parseConfig, type ServerConfig, usage } from './config.ts';
import { createApp, hasPage } from './http.ts';
import { addressLines } from './lan.ts';

const root = new URL('../../', import.meta.url);
const dist = fileURLToPath(new URL('dist/', root));

/** How long open requests may take to end after a stop signal, in milliseconds. */
const PATIENCE = 4000;

/** How often to look whether the shell that npm started us in still lives, in milliseconds. */
const PARENT_CHECK = 500;

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** Why listening failed, for the person who started the server. */
function explainListenError(error: NodeJS.ErrnoException, { port, host }: ServerConfig): string {
  const other = port < 65_000 ? port + 1 : 8080;
  const choose = `Choose another one:  npm start -- --port ${other}   (or set PORT=${other})`;
  if (error.code === 'EADDRINUSE')
    return `Port ${port} is already in use by another program, perhaps another copy of this game.\n${choose}`;
  if (error.code === 'EACCES') return `This account may not use port ${port}.\n${choose}`;
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return `"${host}" is not an address of this machine. Leave HOST out to listen on all of them.`;
  throw error;
}

function stopOnSignals(app: FastifyInstance): void {
  let stopping = false;
  const stop = async (signal: NodeJS.Signals) => {
    if (stopping) return;
    stopping = true;
    app.log.info({ signal }, 'stopping');
    // Browsers keep idle connections open for minutes: they must not hold up the end.
    setTimeout(() => app.server.closeAllConnections(), PATIENCE).unref();
    await app.close();
    app.log.info('stopped');
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  if (process.env.npm_lifecycle_event) watchParent(() => stop('SIGTERM'));
}

/** npm hands a stop signal to the shell between it and us, and that shell dies of it without a word to us. */
function watchParent(onGone: () => void): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) onGone();
  }, PARENT_CHECK).unref();
}

/** Starts the server from command-line `args` and `env`; ends the process with a plain message when it cannot. */
export async function runServer(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  if (args.includes('--help')) {
    process.stdout.write(`Battle of Perceptions serves with these settings:\n${usage()}\n`);
    return;
  }
  const config = parseConfig(args, env);
  if (!config.ok) fail(config.error);
  if (!hasPage(dist))
    fail('The game is not built yet. Run "npm start", which builds it first, or "npm run build".');
  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string };
  const { port, host, logLevel, proxies } = config.value;
  const logger = pino({ level: logLevel, base: null, redact: { paths: ['req', 'res'], remove: true } });
  const app = await createApp({ dist, version, logger, proxies });
  stopOnSignals(app);
  try {
    await app.listen({ port, host, listenTextResolver: () => 'listening' });
  } catch (error) {
    fail(explainListenError(error as NodeJS.ErrnoException, config.value));
  }
  const actual = (app.server.address() as AddressInfo).port;
  process.stdout.write(`\nBattle of Perceptions is ready.\n${addressLines(host, actual).join('\n')}\n\n`);
}
