// `npm test`: every check in order, the fast ones first; stops at the first stage that fails.
// The last line is "N passed, N failed", summed over the stages that count tests.
import '../need-node.mjs';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from './project.ts';

const bin = (path: string) => [process.execPath, join(projectRoot, 'node_modules', path)];
const tsc = bin('typescript/bin/tsc');
const reports = mkdtempSync(join(tmpdir(), 'battle-test-'));
const reportOf = (project: string) => join(reports, `${project}.json`);

const vitest = (project: string) => [
  ...bin('vitest/vitest.mjs'),
  'run',
  `--project=${project}`,
  '--passWithNoTests',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${reportOf(project)}`,
];

type Stage = { readonly name: string; readonly command: readonly string[]; readonly counts?: string };

const STAGES: readonly Stage[] = [
  { name: 'lint', command: [...bin('@biomejs/biome/bin/biome'), 'ci', '--error-on-warnings'] },
  { name: 'types', command: [...tsc, '-p', 'tsconfig.json'] },
  { name: 'types of the pure layers', command: [...tsc, '-p', 'src/tsconfig.pure.json'] },
  { name: 'unit tests', command: vitest('unit'), counts: 'unit' },
  { name: 'server tests', command: vitest('server'), counts: 'server' },
  { name: 'build', command: [process.execPath, join(projectRoot, 'src/tools/build.ts')] },
  { name: 'browser tests', command: vitest('e2e'), counts: 'e2e' },
];

type Counts = { passed: number; failed: number };

function count(project: string): Counts {
  try {
    const json = JSON.parse(readFileSync(reportOf(project), 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    return { passed: json.numPassedTests, failed: json.numFailedTests };
  } catch {
    // A stage that broke before its report has no counts; the caller sees its exit code.
    return { passed: 0, failed: 0 };
  }
}

/** Runs one stage; true when it passed. */
function runStage(stage: Stage, total: Counts): boolean {
  const started = performance.now();
  process.stdout.write(`\n== ${stage.name}\n`);
  const [command, ...args] = stage.command;
  const { status } = spawnSync(command!, args, { cwd: projectRoot, stdio: 'inherit' });
  const counts = stage.counts ? count(stage.counts) : { passed: 0, failed: 0 };
  const good = status === 0;
  total.passed += counts.passed;
  // A stage can fail without a failed test (a lint error, a crash): it still counts as one failure.
  total.failed += good ? 0 : Math.max(1, counts.failed);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`== ${stage.name}: ${good ? 'good' : 'FAILED'} after ${seconds} s\n`);
  return good;
}

const total: Counts = { passed: 0, failed: 0 };
const allGood = STAGES.every((stage) => runStage(stage, total));
rmSync(reports, { recursive: true, force: true });
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = allGood ? 0 : 1;
