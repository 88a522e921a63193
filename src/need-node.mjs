// Stops with one plain sentence when Node is too old to run this game. Plain JavaScript that old releases can read:
// npm scripts load it before the TypeScript they name, and those entry files import it first.
const needed = 24;
const found = process.versions.node;

if (Number(found.split('.')[0]) < needed) {
  process.stderr.write(
    `Battle of Perceptions needs Node ${needed}, found ${found}.\n` +
      'Run it through npm (for example "npm start"): "npm ci" fetches the right Node for most machines.\n' +
      `If this message comes from npm itself, install Node ${needed} from nodejs.org and try again.\n`,
  );
  process.exit(1);
}
