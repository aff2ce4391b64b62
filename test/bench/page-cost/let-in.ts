import type { Page } from 'puppeteer-core';
import type { Watched } from './side.ts';

interface Extension {
  tabs: { query(what: { url: string; active: boolean }): Promise<{ id: number; title: string }[]> };
  scripting: { executeScript(what: { target: { tabId: number }; files: string[] }): Promise<unknown> };
}

/** Has the extension watch a page that has long been there: the script that the browser would have run in it. */
export async function letIn(extension: Page, page: Page, { url, script }: Watched): Promise<void> {
  const title = await page.evaluate(() => (document.title = crypto.randomUUID()));
  await extension.evaluate(
    async (of, title, script) => {
      const { chrome } = globalThis as unknown as { chrome: Extension };
      const tabs = await chrome.tabs.query({ url: of, active: true });
      const tab = tabs.find((tab) => tab.title === title);
      if (!tab) throw new Error('The extension does not see the tab.');
      await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: [script] });
    },
    `${new URL(url).origin}/*`,
    title,
    script,
  );
}
