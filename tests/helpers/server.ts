// The real server in a process of its own: started on a free port, listened to, stopped.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../src/tools/project.ts';

/** A server in its own process. */
export type RunningServer = {
  readonly url: string;
  readonly port: number;
  readonly process: ChildProcess;
  /** All that it has printed so far, both streams. */
  readonly output: () => string;
  /** Asks it to end; resolves with the exit code. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
};

/** How long a server may take to start, in milliseconds. */
const START_PATIENCE = 20_000;

/** Runs `src/server/main.ts` with `flags`; resolves with its process and all that it prints. */
export function spawnServer(flags: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [join(projectRoot, 'src/server/main.ts'), ...flags], {
    cwd: projectRoot,
    // Variables of the person who runs the tests must not change what is tested.
    env: { ...process.env, PORT: '', HOST: '', LOG_LEVEL: '', PROXIES: '', ...env },
  });
  let text = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      for (const listener of listeners) listener();
    });
  }
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', (code) => resolve(code));
  });
  return { child, ended, output: () => text, onOutput: (listener: () => void) => listeners.add(listener) };
}

/** Starts the server on a free port and waits until it says where it is. */
export async function startServer(flags: readonly string[] = []): Promise<RunningServer> {
  const { child, ended, output, onOutput } = spawnServer(['--port', '0', ...flags]);
  const port = await new Promise<number>((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error(`The server did not start:\n${output()}`)),
      START_PATIENCE,
    );
    onOutput(() => {
      const found = /(?:Local|At this address): +http:\/\/[^\s]+:(\d+)/.exec(output());
      if (!found) return;
      clearTimeout(late);
      resolve(Number(found[1]));
    });
    ended.then((code) => reject(new Error(`The server ended with ${code}:\n${output()}`)));
  });
  const stop = (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal);
    return ended;
  };
  return { url: `http://localhost:${port}`, port, process: child, output, stop };
}
