// The worker's end of an audit: takes the pack, then jobs, and answers each with its tally.
import { parentPort } from 'node:worker_threads';
import type { Pack } from '../../content/schema.ts';
import { type Job, runJob, type TablesFor, tablesFor } from './job.ts';

export type Order =
  | { readonly type: 'pack'; readonly pack: Pack }
  | { readonly type: 'job'; readonly number: number; readonly job: Job };

let tablesOf: TablesFor | null = null;

parentPort!.on('message', (order: Order) => {
  if (order.type === 'pack') {
    tablesOf = tablesFor(order.pack);
    return;
  }
  if (tablesOf === null) throw new Error('a job came before the pack');
  parentPort!.postMessage({ number: order.number, tally: runJob(order.job, tablesOf) });
});
