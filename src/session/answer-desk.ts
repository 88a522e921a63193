// The desk at which a computer answers somewhere else than in the page: what is sent to it and what comes back.
// Tables first, then one question at a time, each with a number. It keeps nothing but the tables.
import { type Ask, answerTo } from '../match/computer.ts';
import type { Move, Tables } from '../rules/index.ts';

/** What is sent to the desk. Tables hold for every question after them. */
export type ToDesk =
  | { readonly type: 'tables'; readonly tables: Tables }
  | { readonly type: 'ask'; readonly id: number; readonly ask: Ask };

/** What comes back: the move that answers question `id`. */
export interface FromDesk {
  readonly id: number;
  readonly move: Move;
}

/** A desk that sends its answers with `reply`. */
export function openDesk(reply: (answer: FromDesk) => void): (message: ToDesk) => void {
  let tables: Tables | null = null;
  return (message) => {
    if (message.type === 'tables') tables = message.tables;
    else if (tables === null) throw new Error('a question came before the tables');
    else reply({ id: message.id, move: answerTo(tables, message.ask) });
  };
}
