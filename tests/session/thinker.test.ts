// Thinking in a thread of its own: the same moves as on the spot, whatever becomes of the thread.
import { afterEach, describe, expect, test } from 'vitest';
import type { LevelName } from '../../src/ai/levels.ts';
import { seedOf } from '../../src/base/seed.ts';
import { answerTo, askOf } from '../../src/match/computer.ts';
import { type Match, openMatch, submit } from '../../src/match/match.ts';
import { compilePack, other, turnOf } from '../../src/rules/index.ts';
import { openDesk } from '../../src/session/answer-desk.ts';
import type { After } from '../../src/session/director.ts';
import { drawNight } from '../../src/session/new-night.ts';
import { type OpenThread, threadThinker } from '../../src/session/thinker.ts';
import { loadWholePack } from '../helpers/whole-pack.ts';

const content = loadWholePack();
const tables = compilePack(content.pack, 'vivid');

function opened(seed: number): Match {
  const wishes = {
    act: 'side',
    format: 'quick',
    preset: 'vivid',
    level: 'novice',
    side: 0,
    seed: null,
  } as const;
  const { platform, notes, prebuttal } = drawNight(content, ['0000000', '1111111'], seedOf(seed), wishes);
  const foe = drawNight(content, ['0000000', '1111111'], seedOf(seed), { ...wishes, side: 1 });
  const match = openMatch({
    tables,
    packHash: content.hash,
    seed: seedOf(seed),
    options: {
      format: 'quick',
      preset: 'vivid',
      preparations: [
        { platform, notes, prebuttal },
        { platform: foe.platform, notes: foe.notes, prebuttal: foe.prebuttal },
      ],
    },
  });
  if (!match.ok) throw new Error(JSON.stringify(match.error));
  return match.value;
}

/** A clock that the test moves by hand. */
function handClock() {
  const waiting = new Set<() => void>();
  const after: After = (_ms, call) => {
    waiting.add(call);
    return () => waiting.delete(call);
  };
  const strike = () => {
    for (const call of [...waiting]) {
      waiting.delete(call);
      call();
    }
  };
  return { after, strike, waits: () => waiting.size };
}

const ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

/** A thread at the other end of a channel: everything is copied on its way, as it is between a page and its worker. */
function threadBy(serve: (port: MessagePort) => void) {
  const counts = { opened: 0, heard: 0 };
  const open: OpenThread = (heard) => {
    counts.opened++;
    const { port1, port2 } = new MessageChannel();
    ports.push(port1, port2);
    port1.onmessage = ({ data }) => {
      counts.heard++;
      heard(data);
    };
    serve(port2);
    return (message) => port1.postMessage(message);
  };
  return { open, counts };
}

const desk = () =>
  threadBy((port) => {
    const hear = openDesk((answer) => port.postMessage(answer));
    port.onmessage = ({ data }) => hear(data);
  });

const ask = (match: Match, level: LevelName = 'strategist') =>
  askOf(match, turnOf(match.night, match.state)!, level);

test.each(['novice', 'campaigner', 'strategist', 'spin-doctor'] as const)(
  'a %s in a thread plays a whole night as on the spot, and is opened once',
  async (level) => {
    const { open, counts } = desk();
    const thinker = threadThinker(open, handClock().after);
    let match = opened(7);
    for (
      let side = turnOf(match.night, match.state);
      side !== null;
      side = turnOf(match.night, match.state)
    ) {
      const asked = askOf(match, side, level);
      const move = await thinker.answer(tables, asked);
      expect(move).toEqual(answerTo(tables, asked));
      const played = submit(match, side, move);
      if (!played.ok) throw new Error(played.error.code);
      match = played.value.match;
    }
    expect(counts).toEqual({ opened: 1, heard: match.moves.length });
  },
);

test('other tables are sent along before they are needed', async () => {
  const { open, counts } = desk();
  const thinker = threadThinker(open, handClock().after);
  const match = opened(8);
  const realistic = compilePack(content.pack, 'realistic');
  for (const one of [tables, realistic, tables]) {
    expect(await thinker.answer(one, ask(match))).toEqual(answerTo(one, ask(match)));
  }
  expect(counts.heard).toBe(3);
});

describe('the same move comes from the page itself', () => {
  const match = opened(9);
  const wanted = answerTo(tables, ask(match));

  test('where threads cannot be opened', async () => {
    const open: OpenThread = () => {
      throw new ReferenceError('Worker is not defined');
    };
    const thinker = threadThinker(open, handClock().after);
    expect(await thinker.answer(tables, ask(match))).toEqual(wanted);
    expect(await thinker.answer(tables, ask(match))).toEqual(wanted);
  });

  test('when the thread breaks while it thinks, and it is not asked again', async () => {
    let breakIt = () => {};
    let sent = 0;
    const open: OpenThread = (_heard, broke) => {
      breakIt = broke;
      return () => {
        sent++;
      };
    };
    const thinker = threadThinker(open, handClock().after);
    const answer = thinker.answer(tables, ask(match));
    breakIt();
    expect(await answer).toEqual(wanted);
    const before = sent;
    expect(await thinker.answer(tables, ask(match))).toEqual(wanted);
    expect(sent).toBe(before);
  });

  test('when the thread is late, which is waited for only once', async () => {
    const clock = handClock();
    const { open } = threadBy(() => {});
    const thinker = threadThinker(open, clock.after);
    const answer = thinker.answer(tables, ask(match));
    clock.strike();
    expect(await answer).toEqual(wanted);
    expect(await thinker.answer(tables, ask(match))).toEqual(wanted);
    expect(clock.waits()).toBe(0);
  });

  test('and a thread that was late is trusted again once it has caught up', async () => {
    const clock = handClock();
    let release = () => {};
    const { open, counts } = threadBy((port) => {
      const hear = openDesk((answer) => port.postMessage(answer));
      release = () => {
        port.onmessage = ({ data }) => hear(data);
      };
    });
    const thinker = threadThinker(open, clock.after);
    const late = thinker.answer(tables, ask(match));
    clock.strike();
    expect(await late).toEqual(wanted);
    release();
    await expect.poll(() => counts.heard).toBe(1);
    const after = askOf(match, turnOf(match.night, match.state)!, 'campaigner');
    expect(await thinker.answer(tables, after)).toEqual(answerTo(tables, after));
    expect(counts.heard).toBe(2);
  });
});

test('a question tells nothing of the other hand, nor the seed of the night', () => {
  const match = opened(10);
  const side = turnOf(match.night, match.state)!;
  const text = JSON.stringify(ask(match));
  for (const part of match.seed) expect(text).not.toContain(String(part));
  const { claims } = tables.layout;
  const theirs = ask(match).view.state.cells.slice(
    claims[other(side)],
    claims[other(side)] + tables.claimIds[other(side)].length,
  );
  expect(theirs).not.toContain(1);
});
