import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium, type TestBrowser } from './support/browser.ts';
import { NOTE, startByHand } from './support/conversation.ts';
import {
  databases,
  everything,
  openSettings,
  PASSPHRASE,
  seesLocked,
  turnOnLock,
  unlock,
} from './support/lock.ts';
import { openPanelTab } from './support/panel.ts';
import { PATIENCE } from './support/patience.ts';
import { click, find, type, valueOf } from './support/ui.ts';

const CANARIES = ['Zeekoet', 'Papegaaiduiker'];
const HEADING = 'Sanne Zeekoet';

const profile = mkdtempSync(join(tmpdir(), 'goed-gesprek-lock-'));
let chromium: TestBrowser;
let panel: Page;

async function start(): Promise<void> {
  chromium = await launchChromium({ userDataDir: profile });
  panel = await openPanelTab(chromium);
}

beforeAll(start);

afterAll(async () => {
  await chromium.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

/** Planted words in files of the profile, in either way in which browsers write text. */
function canariesOnDisk(): string[] {
  const found = globSync('**/*', { cwd: profile, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap(({ parentPath, name }) => {
      const bytes = readFileSync(join(parentPath, name));
      return CANARIES.filter(
        (canary) => bytes.includes(canary, 0, 'utf8') || bytes.includes(canary, 0, 'utf16le'),
      );
    });
  return [...new Set(found)].toSorted();
}

test('without a lock the words lie in the files of the browser', async () => {
  await startByHand(panel, 'Preventief gesprek', HEADING);
  await type(panel, NOTE, 'De Papegaaiduiker wil een ander rooster.');
  await expect.poll(() => everything(panel), PATIENCE).toContain('een ander rooster.');
  await chromium.close();
  expect(canariesOnDisk()).toEqual(CANARIES.toSorted());
});

test('once a lock is on and the browser started anew, no file of the profile holds them any more', async () => {
  await start();
  await click(panel, 'button', 'Terug naar het begin');
  await openSettings(panel);
  await turnOnLock(panel);
  expect(await databases(panel)).toEqual(['goed-gesprek-1']);
  await chromium.close();
  await start();
  await seesLocked(panel);
  await chromium.close();
  expect(canariesOnDisk()).toEqual([]);
});

test('and who knows the passphrase has all of it', async () => {
  await start();
  await seesLocked(panel);
  await unlock(panel);
  await find(panel, 'heading', 'Vergrendeling');
  await click(panel, 'button', 'Terug');
  await panel.locator(`main ::-p-text(${HEADING})`).click();
  await find(panel, 'heading', HEADING);
  expect(await valueOf(panel, NOTE)).toBe('De Papegaaiduiker wil een ander rooster.');
});

test('a browser that forgot which of its databases counts finds it', async () => {
  await panel.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { clear(): Promise<void> } } };
    };
    return chrome.storage.local.clear();
  });
  await chromium.close();
  await start();
  await seesLocked(panel);
  await unlock(panel, PASSPHRASE);
  await find(panel, 'heading', HEADING);
  expect(await databases(panel)).toEqual(['goed-gesprek-1']);
});
