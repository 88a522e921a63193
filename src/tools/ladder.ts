// `npm run ladder [-- --json | --cores 2]`: all pairs of levels on shared seeds with sides exchanged, and the Elo of each.
import '../need-node.mjs';
import { FULL_SAMPLE, SEEDS } from '../sim/audit/audit.ts';
import { ladderGates, ladderJobs, ratingsOf } from '../sim/audit/elo.ts';
import { reportText } from '../sim/audit/report.ts';
import { makePool } from '../sim/audit/worker-pool.ts';
import { parseBalanceFlags } from './balance-flags.ts';
import { makeProgressBar } from './progress-bar.ts';
import { loadChannelPack } from './read-pack.ts';

async function main(): Promise<number> {
  const flags = parseBalanceFlags(process.argv.slice(2), 1);
  if (!flags.ok) {
    process.stderr.write(`${flags.error}\n`);
    return 2;
  }
  const pool = makePool(loadChannelPack().pack, flags.value.cores);
  try {
    const tallies = await pool.play(ladderJobs(FULL_SAMPLE.ladder, SEEDS.ladder), makeProgressBar('ladder'));
    const ratings = ratingsOf(tallies);
    const gates = ladderGates(tallies);
    const lines = ratings.map(({ level, elo, half }) => `${level.padEnd(14)} ${elo} ± ${half}`);
    process.stdout.write(
      flags.value.json
        ? `${JSON.stringify({ ratings, gates })}\n`
        : `${lines.join('\n')}\n\n${reportText(gates)}`,
    );
    return gates.every((gate) => gate.passed) ? 0 : 1;
  } finally {
    await pool.close();
  }
}

process.exitCode = await main();
