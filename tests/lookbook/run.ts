// `npm run lookbook`: pictures of every state of the game on six screens in both themes, and one sheet of them all, in the
// folder `lookbook`. Needs a build; `--only`, `--screen`, `--theme`, `--tier` and `--whole` narrow it down.
import '../../src/need-node.mjs';
import { join } from 'node:path';
import { projectRoot } from '../../src/tools/project.ts';
import { setup } from '../e2e/global-setup.ts';
import { STATES } from '../e2e/states.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { startServer } from '../helpers/server.ts';
import { writeContactSheet } from './contact-sheet.ts';
import { readOptions } from './options.ts';
import { takePictures } from './take-pictures.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const options = readOptions(process.argv.slice(2));
if (!options.ok) {
  process.stderr.write(`${options.error}\n`);
  process.exit(2);
}
const states = STATES.filter(({ name }) => name.includes(options.value.only));
if (states.length === 0) {
  process.stderr.write(
    `--only: expected part of a state's name in tests/e2e/states.ts, found "${options.value.only}"\n`,
  );
  process.exit(2);
}
setup();
const folder = join(projectRoot, 'lookbook');
const server = await startServer();
const browser = await launchBrowser(options.value.tier === 'still' ? 'plain' : 'webgl');
try {
  const plates = await takePictures(browser, server.url, folder, states, options.value, say);
  say(`${plates.length} pictures; all together: ${await writeContactSheet(browser, folder, plates)}`);
} finally {
  await browser.close();
  await server.stop();
}
