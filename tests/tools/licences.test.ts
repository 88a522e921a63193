// Everybody whose work the page carries is named with the whole text of the licence.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { collectLicences, packageFolder, readLicence, unclaimedTexts } from '../../src/tools/licences.ts';
import { projectRoot } from '../../src/tools/project.ts';

const inPackages = (path: string) => join(projectRoot, 'node_modules', path);

describe('the licences', () => {
  test('no licence text under assets is forgotten on the page', () => {
    expect(unclaimedTexts()).toEqual([]);
  });

  test('every work of art and typeface comes with its text, version and home', () => {
    for (const one of collectLicences([])) {
      expect(one.text.length, one.name).toBeGreaterThan(100);
      expect(one.version, one.name).toMatch(/^\d/);
      expect(one.homepage, one.name).toMatch(/^https:/);
    }
  });

  test('a bundled module brings in its package, once', () => {
    const ids = [inPackages('preact/dist/preact.module.js'), inPackages('preact/hooks/index.js?v=1')];
    const names = collectLicences(ids).map(({ name }) => name);
    expect(names.filter((name) => name === 'preact')).toHaveLength(1);
  });

  test('a module of the game itself belongs to no package', () => {
    expect(packageFolder(join(projectRoot, 'src/main.ts'))).toBeUndefined();
    expect(packageFolder(inPackages('@dicebear/core/lib/index.js'))).toBe(inPackages('@dicebear/core'));
  });

  test('a package without a licence text stops the build', () => {
    expect(() => readLicence(projectRoot.concat('/tests'))).toThrow();
  });
});
