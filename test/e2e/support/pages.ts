import type { Page } from 'puppeteer-core';

/** Answers one address with HTML and refuses everything else of the web, so that no test leaves this machine. */
export async function servePage(page: Page, url: string, html: string): Promise<void> {
  const { origin, pathname } = new URL(url);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const asked = new URL(request.url());
    if (asked.origin === origin && asked.pathname === pathname && request.isNavigationRequest()) {
      void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html });
    } else if (asked.protocol === 'https:') {
      void request.abort();
    } else {
      void request.continue();
    }
  });
  await page.goto(url);
}
