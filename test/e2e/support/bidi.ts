import type { Browser, ElementHandle, Page } from 'puppeteer-core';

interface Line {
  send(method: string, params: object): Promise<{ result: unknown }>;
  emit(event: string, params: object): void;
}

/** The driver's own line to Firefox (WebDriver BiDi), for what the driver has no call for. */
export const lineTo = (browser: Browser): Line => (browser as unknown as { connection: Line }).connection;

export async function askFirefox<T>(browser: Browser, method: string, params: object): Promise<T> {
  const { result } = await lineTo(browser).send(method, params);
  return result as T;
}

/** The name of a tab's document on that line. */
export const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;

/** The name of an element on that line. */
export const sharedIdOf = (element: ElementHandle): string =>
  (element as unknown as { remoteValue(): { sharedId: string } }).remoteValue().sharedId;

/** Whether the driver speaks to Firefox; what it cannot do there needs another way. */
export const isFirefox = async (browser: Browser): Promise<boolean> =>
  (await browser.version()).toLowerCase().startsWith('firefox');

/** Asks a page until it says yes. While one document gives way to another an answer may be an error. */
export async function untilPageSays(page: Page, yes: () => boolean): Promise<void> {
  while (!(await page.evaluate(yes).catch(() => false)));
}

interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

/** Firefox's own windows, which hold toolbar, tabs and sidebar. */
async function windowsOfFirefox(browser: Browser): Promise<string[]> {
  const { contexts } = await askFirefox<{ contexts: { context: string; url: string }[] }>(
    browser,
    'browsingContext.getTree',
    { 'moz:scope': 'chrome' },
  );
  return contexts.filter(({ url }) => url.endsWith('/browser.xhtml')).map(({ context }) => context);
}

/** Asks Firefox's own window about its tabs; `idOf` gives the name of each on the driver's line. */
const ofTabs = (expression: string): string => `(() => {
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const idOf = (tab) => NavigableManager.getIdForBrowser(tab);
  return ${expression};
})()`;

/** The window that holds this tab. */
export async function windowOfTab(page: Page): Promise<string> {
  const browser = page.browser();
  const holds = ofTabs(`gBrowser.browsers.some((tab) => idOf(tab) === '${contextOf(page)}')`);
  for (const context of await windowsOfFirefox(browser))
    if (await insideFirefox<boolean>(browser, holds, context)) return context;
  throw new Error('No window of Firefox holds this tab.');
}

/**
 * The tabs of Firefox's first window that show this address. The window is asked: Firefox tells its driver no address
 * of the extension's pages, and a question to a page that is just loading may stay without an answer.
 */
export async function tabsAt(browser: Browser, url: string): Promise<Page[]> {
  const showing = `gBrowser.browsers.filter(({ currentURI }) => currentURI.spec === '${url}').map(idOf).join()`;
  const ids = (await insideFirefox<string>(browser, ofTabs(showing))).split(',');
  return (await browser.pages()).filter((page) => ids.includes(contextOf(page)));
}

/** Evaluates an expression in Firefox's own window; resolves to what it comes to, when that is plain. */
export async function insideFirefox<T = void>(
  browser: Browser,
  expression: string,
  inside?: string,
): Promise<T> {
  const context = inside ?? (await windowsOfFirefox(browser))[0];
  if (!context) throw new Error('Firefox shows no window.');
  const answer = await askFirefox<Evaluated>(browser, 'script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
  return answer.result?.value as T;
}
