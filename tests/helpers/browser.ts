// Which browser the tests drive, and how it is started. An installed Chrome, Chromium or Edge if there is one; else, on
// Linux x64, the one inside the npm package @sparticuz/chromium; else a message that says how to get one.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** A browser program and the variables it needs. */
export type BrowserProgram = { readonly path: string; readonly env: Readonly<Record<string, string>> };

/** Our own switches, never those of the npm package: it turns off web security and site isolation. */
const ARGS = ['--no-sandbox', '--disable-background-networking', '--no-first-run'];

/**
 * What draws the pages: a processor alone, which is several times faster where there is no graphics card but has no WebGL;
 * or WebGL worked out by the processor, for tests of the moving stage.
 */
export type Graphics = 'plain' | 'webgl';
const GRAPHICS: Readonly<Record<Graphics, readonly string[]>> = {
  plain: ['--disable-gpu', '--disable-3d-apis'],
  webgl: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
};

const LINUX_NAMES = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_PATHS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

type Env = Readonly<Record<string, string | undefined>>;

/** Where an installed browser would stand on `platform`, best first. */
export function installedCandidates(platform: NodeJS.Platform, env: Env): string[] {
  if (platform === 'darwin') return MAC_APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (r) => r !== undefined,
    );
    return roots.flatMap((root) => WINDOWS_PATHS.map((path) => `${root}\\${path}`));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => LINUX_NAMES.map((name) => join(folder, name)));
}

// The package's own fonts.conf names folders of the cloud service it was made for.
const fontsConf = (home: string) => `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${home}/fonts/fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>
`;

/** The packaged browser unpacked into `folder`. */
async function unpackInto(folder: string, packageFolder: string): Promise<void> {
  const { default: packaged, inflate } = await import('@sparticuz/chromium');
  const before = process.env.TMPDIR;
  // The package knows no other target than the temporary folder.
  process.env.TMPDIR = folder;
  try {
    await packaged.executablePath();
    // The libraries that a machine without any browser lacks (NSS, NSPR, Expat).
    await inflate(join(packageFolder, 'bin', 'al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** Where the packaged browser stands unpacked: once per version and account, shared by all checkouts. */
async function unpackBundled(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const packageFolder = join(dirname(entry), '..');
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const home = join(tmpdir(), `battle-browser-${version}-${process.getuid?.() ?? 0}`);
  if (existsSync(join(home, 'chromium'))) return home;
  const fresh = mkdtempSync(`${home}-`);
  await unpackInto(fresh, packageFolder);
  writeFileSync(join(fresh, 'fonts', 'fonts.conf'), fontsConf(home));
  try {
    // Renaming is all or nothing, so that nobody ever finds half a browser.
    renameSync(fresh, home);
  } catch {
    // Another test run was faster; its copy is the same.
    rmSync(fresh, { recursive: true, force: true });
  }
  return home;
}

async function bundledProgram(): Promise<BrowserProgram> {
  const home = await unpackBundled();
  return {
    path: join(home, 'chromium'),
    env: { LD_LIBRARY_PATH: join(home, 'al2023', 'lib'), FONTCONFIG_PATH: join(home, 'fonts') },
  };
}

const NO_BROWSER = `The browser tests need Chrome, Chromium or Edge, and none was found on this machine.
Install one of them (for example from google.com/chrome), or set CHROME_PATH to the program of one that you have.`;

/** The browser to use. BROWSER=bundled asks for the packaged one even when another is installed. */
export async function findBrowser(env: Env = process.env): Promise<BrowserProgram> {
  const canUnpack = process.platform === 'linux' && process.arch === 'x64';
  if (env.BROWSER === 'bundled' && canUnpack) return bundledProgram();
  if (env.CHROME_PATH) {
    if (existsSync(env.CHROME_PATH)) return { path: env.CHROME_PATH, env: {} };
    throw new Error(`CHROME_PATH: expected the program of a browser, found nothing at "${env.CHROME_PATH}".`);
  }
  const installed = installedCandidates(process.platform, env).find((path) => existsSync(path));
  if (installed) return { path: installed, env: {} };
  if (canUnpack) return bundledProgram();
  throw new Error(NO_BROWSER);
}

/** A running browser, without a window. The caller closes it. */
export async function launchBrowser(graphics: Graphics = 'plain'): Promise<Browser> {
  const program = await findBrowser();
  // Browsers write into the home folder, which may be read-only or absent on a build machine.
  const home = join(tmpdir(), `battle-browser-home-${process.getuid?.() ?? 0}`);
  mkdirSync(home, { recursive: true });
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
  const env = process.platform === 'linux' ? { ...inherited, HOME: home, ...program.env } : inherited;
  return chromium.launch({ executablePath: program.path, args: [...ARGS, ...GRAPHICS[graphics]], env });
}

/** What a browser profile for `origin` starts with: texts of its storage by key. */
export const storageOf = (origin: string, kept: Readonly<Record<string, string>>) => ({
  cookies: [],
  origins: [{ origin, localStorage: Object.entries(kept).map(([name, value]) => ({ name, value })) }],
});
