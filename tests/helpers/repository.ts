// What stands in this checkout, for tests that read the project itself.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/tools/project.ts';

const NOT_OURS = new Set(['node_modules', 'dist', '.git', '.cache', 'test-results']);

function walk(folder: string): string[] {
  return readdirSync(join(projectRoot, folder), { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? walk(path) : [path];
  });
}

/** Every file that belongs to the project (tracked, or new and not ignored), from the top folder, with slashes. */
export function projectFiles(): string[] {
  try {
    const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
      cwd: projectRoot,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    // Git also lists files that were deleted and not yet committed.
    return listed.split('\0').filter((path) => path !== '' && existsSync(join(projectRoot, path)));
  } catch {
    // A downloaded archive has no git.
    return walk('');
  }
}

/** The program files of the game: TypeScript below src and scenes. */
export const sourceFiles = (): string[] =>
  projectFiles().filter((path) => /^(src|scenes)\/.*\.tsx?$/.test(path) && !path.endsWith('.d.ts'));

/** The text of a file of the project. */
export const readProjectFile = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
