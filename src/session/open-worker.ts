// Opens the opponent's own thread. A chunk of its own, so that neither it nor the worker is fetched before it is wanted.
import type { OpenThread } from './thinker.ts';

/** A web worker as a thread. Throws where the browser has none. */
export const openWorker: OpenThread = (heard, broke) => {
  const worker = new Worker(new URL('./opponent-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }) => heard(data);
  worker.onmessageerror = broke;
  worker.onerror = (event) => {
    // The page answers in its place.
    event.preventDefault();
    broke();
  };
  return (message) => worker.postMessage(message);
};
