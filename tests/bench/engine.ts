// How many turns of a debate the rules play in a second: through decide and evolve, straight through the kernel, and
// with a computer choosing the moves.
import { makeRng } from '../../src/base/rng.ts';
import { seedOf } from '../../src/base/seed.ts';
import type { Tables } from '../../src/rules/index.ts';
import {
  compilePack,
  decide,
  evolveAll,
  isOver,
  legalCodes,
  makeMoveBuffer,
  moveOf,
  type OpenedDebate,
  playTurn,
  setup,
  turnOf,
} from '../../src/rules/index.ts';
import { makeContestant } from '../../src/sim/contestants.ts';
import { playBout } from '../../src/sim/play.ts';
import { loadWholePack } from '../helpers/whole-pack.ts';

/** One line of the report. */
export interface Speed {
  readonly what: string;
  readonly turnsPerSecond: number;
}

/** Runs `play`, which returns how many turns it played, for about `seconds`. */
function measure(what: string, play: (round: number) => number, seconds = 1.5): Speed {
  for (let round = 0; round < 20; round++) play(round);
  const started = performance.now();
  const limit = started + seconds * 1000;
  let turns = 0;
  for (let round = 0; performance.now() < limit; round++) turns += play(round);
  return { what, turnsPerSecond: Math.round((turns * 1000) / (performance.now() - started)) };
}

function open(tables: Tables, n: number): OpenedDebate {
  const prepare = (side: 0 | 1) => ({
    platform: tables.pack.sides[side].defaultPlatform,
    notes: [],
    prebuttal: null,
  });
  const options = { format: 'full', preset: 'vivid', preparations: [prepare(0), prepare(1)] } as const;
  const opened = setup(tables, '', options, seedOf(n));
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}

/** Codes of a whole random debate, so that the engine alone is measured and not the choice of moves. */
function randomCodes({ night, state }: OpenedDebate, n: number): number[] {
  const rng = makeRng(seedOf(n));
  const cells = Int32Array.from(state.cells);
  const buffer = makeMoveBuffer();
  const codes: number[] = [];
  while (!isOver(night, cells)) {
    const count = legalCodes(night, cells, buffer);
    const code = buffer[Math.floor(rng(codes.length, 77) * count)]!;
    codes.push(code);
    playTurn(night, cells, code, rng, null);
  }
  return codes;
}

/** The engine's speeds on this machine. */
export function engineSpeeds(): Speed[] {
  const tables = compilePack(loadWholePack().pack, 'vivid');
  const games = Array.from({ length: 40 }, (_, n) => {
    const opened = open(tables, n);
    return { opened, rng: makeRng(seedOf(n)), codes: randomCodes(opened, n) };
  });
  const cells = new Int32Array(tables.layout.size);
  const kernel = measure('kernel', (round) => {
    const { opened, rng, codes } = games[round % games.length]!;
    cells.set(opened.state.cells);
    for (const code of codes) playTurn(opened.night, cells, code, rng, null);
    return codes.length;
  });
  const decided = measure('decide and evolve', (round) => {
    const { opened, rng, codes } = games[round % games.length]!;
    let { state } = opened;
    for (const code of codes) {
      const side = turnOf(opened.night, state)!;
      const events = decide(opened.night, state, side, moveOf(tables, side, code), rng);
      if (!events.ok) throw new Error(events.error.code);
      state = evolveAll(state, events.value);
    }
    return codes.length;
  });
  const pair = [makeContestant('campaigner'), makeContestant('campaigner')] as const;
  const chosen = measure('campaigners choosing', (round) => {
    const bout = { tables, format: 'full', seed: round, luck: 0, contestants: pair } as const;
    return playBout(bout).turns;
  });
  return [kernel, decided, chosen];
}
