// Plays jobs on all cores: cuts them into chunks, hands a chunk to whichever worker is free, adds up what comes back.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Pack } from '../../content/schema.ts';
import type { Order } from './audit-worker.ts';
import { chunksOf, type Job, mergeTallies } from './job.ts';
import type { Tally } from './tally.ts';

/** Debates in a chunk: long enough to hide the hand-over, short enough for a smooth bar. */
const CHUNK = 200;

/** Told how many debates of how many have been played. */
export type Progress = (done: number, of: number) => void;

export interface Pool {
  readonly cores: number;
  /** Changes the pack that later jobs are played on. */
  usePack(pack: Pack): void;
  /** Plays all jobs; the tally of each by its id. */
  play(jobs: readonly Job[], progress?: Progress): Promise<Map<string, Tally>>;
  close(): Promise<void>;
}

interface Answer {
  readonly number: number;
  readonly tally: Tally;
}

function playOn(worker: Worker, queue: Job[], done: (job: Job, tally: Tally) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let current: Job | undefined;
    const next = () => {
      current = queue.shift();
      if (current === undefined) {
        worker.off('message', answered);
        worker.off('error', reject);
        resolve();
      } else worker.postMessage({ type: 'job', number: 0, job: current } satisfies Order);
    };
    const answered = ({ tally }: Answer) => {
      done(current!, tally);
      next();
    };
    worker.on('message', answered);
    worker.on('error', reject);
    next();
  });
}

/** A pool of `cores` workers on a pack. */
export function makePool(pack: Pack, cores = availableParallelism()): Pool {
  const workers = Array.from(
    { length: cores },
    () => new Worker(new URL('./audit-worker.ts', import.meta.url)),
  );
  const usePack = (next: Pack) => {
    for (const worker of workers) worker.postMessage({ type: 'pack', pack: next } satisfies Order);
  };
  usePack(pack);
  return {
    cores,
    usePack,
    async play(jobs, progress) {
      const queue = jobs.flatMap((job) => chunksOf(job, CHUNK));
      const total = jobs.reduce((sum, job) => sum + job.matches, 0);
      const parts: { id: string; tally: Tally }[] = [];
      let played = 0;
      const done = (job: Job, tally: Tally) => {
        parts.push({ id: job.id, tally });
        played += job.matches;
        progress?.(played, total);
      };
      await Promise.all(workers.map((worker) => playOn(worker, queue, done)));
      return mergeTallies(parts);
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
