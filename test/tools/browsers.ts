import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT, run } from './command.ts';

export type BrowserName = 'chromium' | 'firefox';

interface BrowserPlaces {
  variable: 'CHROMIUM_PATH' | 'FIREFOX_PATH';
  /** Names on the path, best first. */
  commands: string[];
  /** Where installers put it when it is not on the path. */
  places: string[];
  /** What `@puppeteer/browsers` downloads. */
  download: string;
  debianPackage: string;
}

const { PROGRAMFILES = 'C:\\Program Files', LOCALAPPDATA = '', HOME = '' } = process.env;

const BROWSERS: Record<BrowserName, BrowserPlaces> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    places: [
      '/snap/bin/chromium',
      '/opt/google/chrome/chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      `${HOME}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
      `${LOCALAPPDATA}\\Google\\Chrome\\Application\\chrome.exe`,
      `${LOCALAPPDATA}\\Chromium\\Application\\chrome.exe`,
    ],
    download: 'chrome@stable',
    debianPackage: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      `${PROGRAMFILES}\\Mozilla Firefox\\firefox.exe`,
    ],
    download: 'firefox@esr',
    debianPackage: 'firefox-esr',
  },
};

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const CACHE = join(ROOT, '.cache/browsers');
const downloadedAt = (name: BrowserName) => join(CACHE, `${name}.path`);

function downloaded(name: BrowserName): string[] {
  const note = downloadedAt(name);
  return existsSync(note) ? [readFileSync(note, 'utf8')] : [];
}

/** The browser's program: from its environment variable, the path, the usual places, or downloaded before. */
export function findBrowser(name: BrowserName): string | undefined {
  const { variable, commands, places } = BROWSERS[name];
  const named = process.env[variable];
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`${variable} is set to ${named}, which is no program. Correct it or unset it.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...places, ...downloaded(name)].find(isProgram);
}

export function requireBrowser(name: BrowserName): string {
  const path = findBrowser(name);
  if (path) return path;
  throw new Error(
    `No ${name} found. Install it, set ${BROWSERS[name].variable}, or run npm test, which installs it.`,
  );
}

/** Downloads the browser into `.cache`; undefined where it cannot be fetched or misses system libraries. */
async function download(name: BrowserName): Promise<string | undefined> {
  const { code, output } = await run(
    'browsers',
    ['install', BROWSERS[name].download, '--path', CACHE, '--format', '{{path}}'],
    { timeoutMs: 240_000 },
  );
  const path = output.trim().split('\n').at(-1)?.trim();
  if (code !== 0 || !path) return undefined;
  const version = await run(path, ['--version'], { timeoutMs: 30_000 });
  if (version.code !== 0) return undefined;
  writeFileSync(downloadedAt(name), path);
  return path;
}

async function installFromDebian(name: BrowserName): Promise<string | undefined> {
  const root = process.getuid?.() === 0;
  const apt = (...args: string[]) =>
    run(root ? 'apt-get' : 'sudo', root ? args : ['-n', 'apt-get', ...args], {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
  await apt('update');
  const { code, output } = await apt(
    'install',
    '-y',
    '--no-install-recommends',
    BROWSERS[name].debianPackage,
  );
  if (code !== 0) console.error(output.trimEnd().split('\n').slice(-5).join('\n'));
  return findBrowser(name);
}

/** Finds the browser or installs it, and remembers its path in the environment for the commands that follow. */
export async function ensureBrowser(name: BrowserName): Promise<string> {
  let path = findBrowser(name);
  if (!path) {
    console.log(`${name}: not found, downloading into ${CACHE}`);
    path = await download(name);
  }
  if (!path && process.platform === 'linux') {
    console.log(`${name}: no usable download, installing Debian's package ${BROWSERS[name].debianPackage}`);
    path = await installFromDebian(name);
  }
  if (!path) {
    throw new Error(
      `${name} is missing and could not be installed. Install it or set ${BROWSERS[name].variable}.`,
    );
  }
  process.env[BROWSERS[name].variable] = path;
  console.log(`${name}: ${path}`);
  return path;
}
