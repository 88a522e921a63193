// `npm run balance [-- --quick | --json | --cores 2 | --day 20695 | --write]`: plays every gate of fairness and prints them.
// `--write` also renews the figures that the page "Is it fair?" shows. Exit code 1 when a gate that must pass does not.
import '../need-node.mjs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compilePack, RULES_VERSION } from '../rules/index.ts';
import { auditGates, auditJobs, FULL_SAMPLE, quickGates, quickJobs } from '../sim/audit/audit.ts';
import { measureCalibration } from '../sim/audit/calibration.ts';
import type { Gate } from '../sim/audit/gates.ts';
import { reportText } from '../sim/audit/report.ts';
import { measureSensitivity, sensitivityJobs } from '../sim/audit/sensitivity.ts';
import { makePool } from '../sim/audit/worker-pool.ts';
import { parseBalanceFlags } from './balance-flags.ts';
import { makeProgressBar } from './progress-bar.ts';
import { channelPackFolder, loadChannelPack } from './read-pack.ts';

const MILLISECONDS_PER_DAY = 86_400_000;

function tell(gates: readonly Gate[], json: boolean, rest: Readonly<Record<string, unknown>>): number {
  const failed = gates.filter((gate) => gate.mustPass && !gate.passed);
  process.stdout.write(json ? `${JSON.stringify({ ...rest, gates })}\n` : reportText(gates));
  return failed.length === 0 ? 0 : 1;
}

async function main(): Promise<number> {
  const flags = parseBalanceFlags(process.argv.slice(2), Math.floor(Date.now() / MILLISECONDS_PER_DAY));
  if (!flags.ok) {
    process.stderr.write(`${flags.error}\n`);
    return 2;
  }
  const { quick, json, day, cores, write } = flags.value;
  const { pack, hash } = loadChannelPack();
  const pool = makePool(pack, cores);
  const started = performance.now();
  const seconds = () => Math.round((performance.now() - started) / 1000);
  const about = { rules: RULES_VERSION, pack: { id: pack.id, version: pack.version, hash }, day };
  try {
    if (quick) {
      const gates = quickGates(await pool.play(quickJobs(), makeProgressBar('quick')));
      return tell(gates, json, { ...about, seconds: seconds() });
    }
    const jobs = auditJobs(FULL_SAMPLE, day);
    const tallies = await pool.play(jobs, makeProgressBar('gates'));
    const tables = { vivid: compilePack(pack, 'vivid'), realistic: compilePack(pack, 'realistic') };
    const gates = auditGates(tables.vivid, tallies);
    const calibration = measureCalibration(tables, tallies);
    const swings = await pool.play(sensitivityJobs(), makeProgressBar('sensitivity'));
    const sensitivity = measureSensitivity(swings);
    const whole = { ...about, date: new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10) };
    const debates = jobs.reduce((sum, job) => sum + job.matches, 0);
    const figures = {
      ...whole,
      debates,
      seconds: seconds(),
      cores: pool.cores,
      gates,
      calibration,
      sensitivity,
    };
    if (write)
      writeFileSync(join(channelPackFolder, 'balance.json'), `${JSON.stringify(figures, null, 1)}\n`);
    return tell(gates, json, figures);
  } finally {
    await pool.close();
  }
}

process.exitCode = await main();
