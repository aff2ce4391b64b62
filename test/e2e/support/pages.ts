import type { Page } from 'puppeteer-core';

/**
 * Answers one address with HTML, and those of its frames, and refuses everything else of the web, so that no test
 * leaves this machine.
 */
export async function servePage(
  page: Page,
  url: string,
  html: string,
  frames: Record<string, string> = {},
): Promise<void> {
  const withoutQuery = ({ origin, pathname }: URL) => origin + pathname;
  const served = new Map(
    Object.entries({ ...frames, [url]: html }).map(([at, body]) => [withoutQuery(new URL(at)), body]),
  );
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const asked = new URL(request.url());
    const body = request.isNavigationRequest() ? served.get(withoutQuery(asked)) : undefined;
    if (body !== undefined) {
      void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body });
    } else if (asked.protocol === 'https:') {
      void request.abort();
    } else {
      void request.continue();
    }
  });
  await page.goto(url);
}
