import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { GECKO_ID } from '../../../extension/manifest.ts';
import { requireBrowser } from '../../tools/browsers.ts';
import { ROOT } from '../../tools/command.ts';
import { hideSidebar } from './firefox-sidebar.ts';
import { LONG } from '../../tools/counts.ts';

/** Follows from the key in the manifest. */
export const EXTENSION_ID = 'ihogmhnbjhinacdekdgkkbjmacnjonen';
/** Given to Firefox, which otherwise makes one up for every profile. */
const FIREFOX_UUID = '6f1d1c56-6c52-4d0b-9e0f-5f8ddc1b6a2e';

/** Address of a page of the extension in Firefox. */
export const firefoxUrl = (path: string): string => `moz-extension://${FIREFOX_UUID}/${path}`;

export type ExtensionBuild = 'chrome-mv3-dev' | 'chrome-mv3' | 'bench';

export const BROWSERS = ['Chromium', 'Firefox'] as const;
/**
 * For screens that are the same code in both and ask nothing of the browser: Firefox, whose driver is several times as
 * slow, has its turn in `npm run test:long`. What is its own (its panel, permissions, storage, printing) is always tried.
 */
export const BROWSERS_FOR_SCREENS: readonly BrowserName[] = LONG ? BROWSERS : ['Chromium'];
export type BrowserName = (typeof BROWSERS)[number];

export interface TestBrowser {
  browser: Browser;
  /** Address of a page of the extension: `pageUrl('sidepanel.html')`. */
  pageUrl(path: string): string;
  /** Ends the browser; a profile made here goes with it. */
  close(): Promise<void>;
}

interface LaunchOptions {
  /** Null for a browser without it. */
  extension?: ExtensionBuild | null;
  /** A profile to keep over several launches; otherwise a new one that is removed at the end. */
  userDataDir?: string;
  args?: string[];
  /** A folder with another extension than the one that was built. */
  folder?: string;
}

/**
 * A browser with the extension as it is developed, which may speak to services on this machine; or with an altered
 * copy of it, see `alterBuild`.
 */
export const launch = (name: BrowserName, options: { folder?: string } = {}): Promise<TestBrowser> =>
  name === 'Chromium' ? launchChromium(options) : launchFirefox(options);

interface FirefoxOptions {
  extension?: 'firefox-mv3-dev' | 'firefox-mv3';
  /** A folder with another extension than the one that was built. */
  folder?: string;
}

/** What a browser does not answer in this time fails by its name, well within the time of a test. */
const ANSWER_MS = 60_000;

const FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--lang=nl',
  '--accept-lang=nl-NL,nl',
  '--window-size=1280,900',
];

export async function launchChromium(options: LaunchOptions = {}): Promise<TestBrowser> {
  const { extension = 'chrome-mv3-dev', args = [] } = options;
  const profile = options.userDataDir ?? mkdtempSync(join(tmpdir(), 'goed-gesprek-chromium-'));
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    headless: true,
    protocolTimeout: ANSWER_MS,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: null,
    args: [...FLAGS, ...args],
    env: { ...process.env, LANGUAGE: 'nl' },
  });
  if (extension) await browser.installExtension(options.folder ?? join(ROOT, '.output', extension));
  return {
    browser,
    pageUrl: (path) => `chrome-extension://${EXTENSION_ID}/${path}`,
    async close() {
      await browser.close();
      // The browser's last helpers may still write while it ends.
      if (!options.userDataDir)
        rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

export async function launchFirefox({
  extension = 'firefox-mv3-dev',
  folder = join(ROOT, '.output', extension),
}: FirefoxOptions = {}): Promise<TestBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless: true,
    protocolTimeout: ANSWER_MS,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
      'intl.accept_languages': 'nl,en',
      'ui.prefersReducedMotion': 1,
    },
  });
  await browser.installExtension(folder);
  // Firefox shows it at once after the installation; the tests begin on an ordinary day.
  await hideSidebar(browser);
  return {
    browser,
    pageUrl: firefoxUrl,
    close: () => browser.close(),
  };
}
