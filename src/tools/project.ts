// Where this checkout and its build stand on the disk, for the build-time programs.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of the checkout, without a slash at the end. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** The built page. */
export const distFolder = join(projectRoot, 'dist');
