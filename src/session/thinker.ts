// Who works out the computer's answers: the page itself, or a thread beside it. Both give the same move, because an answer
// follows from what is asked and nothing else; so whatever goes wrong with a thread costs time, never an answer.
import { type Ask, answerTo } from '../match/computer.ts';
import type { Move, Tables } from '../rules/index.ts';
import type { FromDesk, ToDesk } from './answer-desk.ts';
import type { After } from './director.ts';

export interface Thinker {
  answer(tables: Tables, ask: Ask): Promise<Move>;
}

/** Answers on the spot. */
export const directThinker: Thinker = { answer: async (tables, ask) => answerTo(tables, ask) };

/** Opens a thread: `heard` is called with each message from it, `broke` when it cannot go on. Returns what sends to it. */
export type OpenThread = (heard: (answer: FromDesk) => void, broke: () => void) => (message: ToDesk) => void;

/** How long an answer of the thread is waited for, milliseconds. */
export const PATIENCE_MS = 2000;

type Send = ReturnType<OpenThread>;

function opened(...[open, heard, broke]: [OpenThread, ...Parameters<OpenThread>]): Send | null {
  try {
    return open(heard, broke);
  } catch {
    // A browser without such threads.
    return null;
  }
}

/** The thread, opened with the first question. Its answer is null when it has none to give in time. */
function askThread(open: OpenThread, after: After): (tables: Tables, ask: Ask) => Promise<Move | null> {
  let send: Send | null | undefined;
  let sent: Tables | null = null;
  let asked = 0;
  /** Questions that the thread still owes an answer. */
  const owed = new Map<number, (move: Move | null) => void>();
  const heard = ({ id, move }: FromDesk) => owed.get(id)?.(move);
  const broke = () => {
    send = null;
    for (const settle of owed.values()) settle(null);
  };
  return (tables, ask) => {
    if (send === undefined) send = opened(open, heard, broke);
    // One that still thinks about an earlier question, or has not even started, is not waited for a second time.
    if (send === null || owed.size > 0) return Promise.resolve(null);
    const id = asked++;
    if (sent !== tables) send({ type: 'tables', tables });
    sent = tables;
    send({ type: 'ask', id, ask });
    return new Promise((resolve) => {
      const cancel = after(PATIENCE_MS, () => resolve(null));
      owed.set(id, (move) => {
        cancel();
        owed.delete(id);
        resolve(move);
      });
    });
  };
}

/** Answers in a thread, and on the spot where there is none, where it breaks, or while it is late. */
export function threadThinker(open: OpenThread, after: After): Thinker {
  const ask = askThread(open, after);
  return { answer: async (tables, asked) => (await ask(tables, asked)) ?? answerTo(tables, asked) };
}
