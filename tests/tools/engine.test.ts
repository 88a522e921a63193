// The page carries only the parts of Phaser that scenes use: what they use must be there, and what nobody uses must not.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXPORTED, PRESENT, SWITCHES } from '../../src/tools/engine/parts.ts';
import { projectRoot } from '../../src/tools/project.ts';
import { readProjectFile, sourceFiles } from '../helpers/repository.ts';

const source = (file: string): string =>
  readFileSync(join(projectRoot, 'node_modules/phaser/src', `${file.split('#')[0]}.js`), 'utf8');

/** Names that code takes from the engine as values. */
function namesIn(code: string): string[] {
  const lists = [...code.matchAll(/import \{([^}]*)\} from 'phaser'/g)].map((found) => found[1]!);
  return lists
    .flatMap((list) => list.split(',').map((name) => name.trim()))
    .filter((name) => /^\w+$/.test(name));
}

/** Kinds of objects that code has a scene add: `scene.add.image(...)`. */
const kindsIn = (code: string): string[] =>
  [...code.matchAll(/\badd\s*\.(\w+)\(/g)].map((found) => found[1]!);

const scenes = sourceFiles()
  .filter((path) => path.startsWith('scenes/'))
  .map(readProjectFile);
const kinds = PRESENT.flatMap((file) => /GameObjectFactory\.register\('(\w+)'/.exec(source(file))?.[1] ?? []);

describe('the engine', () => {
  test('has every name that a scene takes from it, and no other', () => {
    expect(Object.keys(EXPORTED).sort()).toEqual([...new Set(scenes.flatMap(namesIn))].sort());
  });

  test('has every kind of object that a scene adds, and no other', () => {
    expect(kinds.sort()).toEqual([...new Set(scenes.flatMap(kindsIn))].sort());
  });

  test('answers every switch that the sources of its parts ask for', () => {
    const asked = [
      'core/Game',
      'core/CreateRenderer',
      'plugins/DefaultPlugins',
      'gameobjects/image/ImageRender',
    ]
      .map(source)
      .flatMap((code) => [...code.matchAll(/typeof ([A-Z]\w+)/g)].map((found) => found[1]!));
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((name) => !(name in SWITCHES))).toEqual([]);
  });

  test('a planted name and a planted kind are found', () => {
    const code = "import { type Game, Geom } from 'phaser';\nkit.scene.add\n  .graphics().x; tweens.add(x);";
    expect(namesIn(code)).toEqual(['Geom']);
    expect(kindsIn(code)).toEqual(['graphics']);
  });
});
