import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { insideFirefox, isFirefox } from './bidi.ts';
import { click } from './ui.ts';

/** What the browser saves under this name for who follows this link. */
export async function downloaded(page: Page, link: string, name: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'goed-gesprek-download-'));
  try {
    await ((await isFirefox(page.browser())) ? saveInFirefox : saveInChromium)(page, link, folder, name);
    return readFileSync(join(folder, name), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function saveInChromium(page: Page, link: string, folder: string): Promise<void> {
  const devtools = await page.browser().target().createCDPSession();
  const behavior = { behavior: 'allow', downloadPath: folder, eventsEnabled: true } as const;
  const browserContextId = page.browserContext().id;
  await devtools.send('Browser.setDownloadBehavior', {
    ...behavior,
    ...(browserContextId && { browserContextId }),
  });
  const done = Promise.withResolvers<void>();
  devtools.on('Browser.downloadProgress', ({ state }) => state === 'completed' && done.resolve());
  await click(page, 'link', link);
  await done.promise;
  await devtools.detach();
}

/** Firefox's own list tells of a download also when it was there before the view. */
async function saveInFirefox(page: Page, link: string, folder: string, name: string): Promise<void> {
  const browser = page.browser();
  await insideFirefox(
    browser,
    `Services.prefs.setIntPref('browser.download.folderList', 2);
     Services.prefs.setStringPref('browser.download.dir', ${JSON.stringify(folder)});
     Services.prefs.setBoolPref('browser.download.useDownloadDir', true)`,
  );
  await click(page, 'link', link);
  await insideFirefox(
    browser,
    `(async () => {
      const { Downloads } = ChromeUtils.importESModule('resource://gre/modules/Downloads.sys.mjs');
      const list = await Downloads.getList(Downloads.ALL);
      await new Promise((done, fail) => {
        void list.addView({
          onDownloadAdded(download) {
            if (download.target.path === ${JSON.stringify(join(folder, name))})
              download.whenSucceeded().then(() => done(), fail);
          },
        });
      });
    })()`,
  );
}
