// How fast the rules are: through decide and evolve, straight through the kernel, with a computer choosing the moves, and
// beside boardgame.io playing the same debates. Every engine is checked to end on the same cells before it is measured.
import { deepStrictEqual } from 'node:assert';
import { compilePack, explain } from '../../src/rules/index.ts';
import { makeContestant } from '../../src/sim/contestants.ts';
import { playBout } from '../../src/sim/play.ts';
import { loadWholePack } from '../helpers/whole-pack.ts';
import { boardgameOf } from './boardgame.ts';
import { open, playOnCells, playPublicly, type RecordedDebate, recordDebates } from './debates.ts';
import { bytesPerCall, unitsPerSecond } from './measure.ts';

const DEBATES = 40;

/** The engine's figures on this machine, one thread. */
export interface EngineFigures {
  readonly node: string;
  readonly turnsPerDebate: number;
  /** Through decide and evolve. */
  readonly turnsPerSecond: number;
  /** Through playTurn on bare cells. */
  readonly kernelTurnsPerSecond: number;
  /** Whole debates through the public engine, set up and played. */
  readonly debatesPerSecond: number;
  /** Allocated by decide and evolve for a debate, and by playTurn for one. */
  readonly bytesPerDebate: number;
  readonly kernelBytesPerDebate: number;
  /** Why one segment moved in one turn. */
  readonly explainMicroseconds: number;
  readonly boardgameTurnsPerSecond: number;
  /** With campaigners choosing the moves, straight through the kernel. */
  readonly campaignerTurnsPerSecond: number;
}

function checkAlike(debate: RecordedDebate, cells: Int32Array, byBoardgame: () => Int32Array): void {
  playOnCells(debate, cells);
  deepStrictEqual(playPublicly(debate, debate.opened).cells, [...cells]);
  deepStrictEqual(byBoardgame(), cells);
}

/** Microseconds of one explanation: one segment, one turn. */
function explainCost(debates: readonly RecordedDebate[]): number {
  const turns = debates.flatMap((debate) => {
    const found: Parameters<typeof explain>[] = [];
    playPublicly(debate, debate.opened, (before, events) =>
      found.push([debate.opened.night.tables, before, events, found.length % 7]),
    );
    return found;
  });
  return 1e6 / unitsPerSecond((n) => (explain(...turns[n % turns.length]!) ? 1 : 0));
}

/** Measures everything. Takes about 15 seconds. */
export function engineFigures(): EngineFigures {
  const tables = compilePack(loadWholePack().pack, 'vivid');
  const debates = recordDebates(tables, DEBATES);
  const games = debates.map(boardgameOf);
  const cells = new Int32Array(tables.layout.size);
  debates.forEach((debate, n) => {
    checkAlike(debate, cells, games[n]!);
  });
  const turns = (n: number) => debates[n % DEBATES]!.turns.length;
  const publicly = (n: number) => playPublicly(debates[n % DEBATES]!, debates[n % DEBATES]!.opened);
  const onCells = (n: number) => playOnCells(debates[n % DEBATES]!, cells);
  const whole = (n: number) => playPublicly(debates[n % DEBATES]!, open(tables, n % DEBATES));
  const pair = [makeContestant('campaigner'), makeContestant('campaigner')] as const;
  const bout = (seed: number) => playBout({ tables, format: 'full', seed, luck: 0, contestants: pair });
  const rate = (play: (n: number) => unknown) =>
    Math.round(unitsPerSecond((n) => (play(n) === null ? 0 : turns(n))));
  return {
    node: process.version,
    turnsPerDebate: debates.reduce((sum, debate) => sum + debate.turns.length, 0) / DEBATES,
    turnsPerSecond: rate(publicly),
    kernelTurnsPerSecond: rate(onCells),
    debatesPerSecond: Math.round(unitsPerSecond((n) => (whole(n) ? 1 : 0))),
    bytesPerDebate: Math.round(bytesPerCall(publicly, 10)),
    kernelBytesPerDebate: Math.round(bytesPerCall(onCells, 1000)),
    explainMicroseconds: Math.round(explainCost(debates) * 10) / 10,
    boardgameTurnsPerSecond: rate((n) => games[n % DEBATES]!()),
    campaignerTurnsPerSecond: Math.round(unitsPerSecond((n) => bout(n).turns)),
  };
}
