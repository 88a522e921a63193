// `npm run bench`: prints how fast the rules are on this machine. No limits: machines differ, trends do not.
import '../../src/need-node.mjs';
import { engineSpeeds } from './engine.ts';

for (const { what, turnsPerSecond } of engineSpeeds())
  process.stdout.write(`${what.padEnd(24)}${String(turnsPerSecond).padStart(10)} turns per second\n`);
