// Holds every file to the table of layers, and proves on planted files that the table would catch a slip.
import { describe, expect, test } from 'vitest';
import { readProjectFile, sourceFiles } from '../helpers/repository.ts';
import { forbiddenImports } from './imports.ts';

describe('the layers', () => {
  test('no file imports what its layer must not know', () => {
    expect(sourceFiles().flatMap((path) => forbiddenImports(path, readProjectFile(path)))).toEqual([]);
  });

  test.each([
    ['src/rules/bad.ts', "import { panel } from '../ui/panel.tsx';"],
    ['src/rules/bad.ts', "import { parsePack } from '../content/load.ts';"],
    ['src/rules/bad.ts', "export { parsePack } from '../content/load.ts';"],
    ['src/rules/bad.ts', "const late = () => import('../session/store.ts');"],
    ['src/rules/deep/bad.ts', "import * as z from 'zod/mini';"],
    ['src/base/bad.ts', "import { setup } from '../rules/index.ts';"],
    ['src/ai/bad.ts', "import { readFileSync } from 'node:fs';"],
    ['src/sim/batch.ts', "import { readFileSync } from 'node:fs';"],
    ['src/ui/bad.tsx', "import { setup, type DebateState } from '../rules/index.ts';"],
    ['src/ui/bad.tsx', "import Phaser from 'phaser';"],
    ['src/ui/bad.tsx', "import { build } from '../tools/build.ts';"],
    ['src/session/store.ts', "import { io } from 'socket.io-client';"],
    ['src/server/bad.ts', "import { store } from '../session/store.ts';"],
    ['src/match/bad.ts', "import '../main.ts';"],
    ['src/ui/bad.tsx', "import { connectSound } from '../connect-sound.ts';"],
    ['scenes/bad.ts', "import { decide } from '../src/rules/index.ts';"],
    ['src/sounds/new.ts', 'export const silence = 0;'],
  ])('a planted slip is caught: %s with %s', (path, code) => {
    expect(forbiddenImports(path, code)).toHaveLength(1);
  });

  test.each([
    ['src/rules/good.ts', "import type { Pack } from '../content/schema.ts';"],
    ['src/rules/good.ts', "import { TONES } from '../content/vocabulary.ts';"],
    ['src/ui/good.tsx', "import { type DebateState } from '../rules/index.ts';"],
    ['src/ui/good.tsx', "import url from '../../assets/art/set.svg?url';"],
    ['src/sim/cli.ts', "import { parseArgs } from 'node:util';"],
    ['src/session/remote-link.ts', "import { io } from 'socket.io-client';"],
    ['scenes/stage/good.ts', "import { store } from '../../src/session/store.ts';"],
    [
      'src/ai/good.ts',
      "// import { panel } from '../ui/panel.tsx';\nexport const text = \"import '../ui/x.ts'\";",
    ],
  ])('an allowed import passes: %s with %s', (path, code) => {
    expect(forbiddenImports(path, code)).toEqual([]);
  });
});
