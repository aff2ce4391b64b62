import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const { PROGRAMFILES = 'C:\\Program Files', LOCALAPPDATA = '', HOME = '' } = process.env;

/** Chromium alone: branded Chrome no longer takes an extension from the command line. */
const COMMANDS = ['chromium', 'chromium-browser'];
const PLACES = [
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${HOME}/Applications/Chromium.app/Contents/MacOS/Chromium`,
  `${PROGRAMFILES}\\Chromium\\Application\\chrome.exe`,
  `${LOCALAPPDATA}\\Chromium\\Application\\chrome.exe`,
];

function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...(named ? [named] : []), ...onPath, ...PLACES].find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

export function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

export type Opened = 'opened' | 'no-display' | 'no-chromium';

/** Opens Chromium with the extension, in a profile of its own; it stays open when the service ends. */
export function openBrowser(options: { extension: string; profile: string; url: string }): Opened {
  if (!hasDisplay()) return 'no-display';
  const chromium = findChromium();
  if (!chromium) return 'no-chromium';
  const args = [
    `--load-extension=${options.extension}`,
    `--user-data-dir=${options.profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    // Chromium refuses to sandbox itself for the superuser, as in a container.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    options.url,
  ];
  const child = spawn(chromium, args, { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
  return 'opened';
}
