// An old Node is told which one is needed, in one plain sentence.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../src/tools/project.ts';
import { readProjectFile } from '../helpers/repository.ts';

/** Runs the guard in a Node that says it is `version`. */
function guard(version: string) {
  const pretend = `Object.defineProperty(process.versions,'node',{value:'${version}'})`;
  return spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${pretend}`,
      '--import',
      './src/need-node.mjs',
      '-e',
      'console.log(1)',
    ],
    { cwd: projectRoot, encoding: 'utf8' },
  );
}

test('Node 20 is refused with the version that is needed and the one found', () => {
  const { status, stderr, stdout } = guard('20.11.1');
  expect(status).toBe(1);
  expect(stderr).toContain('needs Node 24, found 20.11.1');
  expect(stdout).toBe('');
});

test.each(['24.0.0', '26.1.0'])('Node %s is let through', (version) => {
  expect(guard(version).stdout.trim()).toBe('1');
});

test('every script that runs Node loads the guard first', () => {
  const { scripts } = JSON.parse(readProjectFile('package.json')) as { scripts: Record<string, string> };
  const unguarded = Object.entries(scripts).filter(
    ([, line]) =>
      /\bnode\b/.test(line) && !line.startsWith(`node --import ./${join('src', 'need-node.mjs')} `),
  );
  expect(unguarded).toEqual([]);
});
