import type { Browser, Page } from 'puppeteer-core';
import { GECKO_ID } from '../../../extension/manifest.ts';
import { askFirefox, contextOf, insideFirefox, lineTo } from './bidi.ts';

/** As Firefox makes it. */
const WIDGET = GECKO_ID.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_');

/** Clicks the extension's button in the toolbar, as a manager does. */
export const clickToolbarButton = (browser: Browser, inside?: string): Promise<void> =>
  insideFirefox(
    browser,
    `(async () => {
      const { area } = CustomizableUI.getPlacementOfWidget('${WIDGET}-browser-action');
      if (area !== 'nav-bar') throw new Error('The button is not in the toolbar but in ' + area);
      document.getElementById('${WIDGET}-BAP').click();
    })()`,
    inside,
  );

/** Whether Firefox shows the extension in its sidebar. */
export const isSidebarOpen = (browser: Browser, inside?: string): Promise<boolean> =>
  insideFirefox(
    browser,
    `SidebarController.isOpen && SidebarController.currentID.startsWith('${WIDGET}')`,
    inside,
  );

/** Closes the sidebar as its own cross does: at once, whatever it was doing. */
export async function hideSidebar(browser: Browser, page?: Page, inside?: string): Promise<void> {
  await insideFirefox(browser, 'void SidebarController.hide()', inside);
  if (page) lineTo(browser).emit('browsingContext.contextDestroyed', told(contextOf(page), page.url()));
}

/** The sidebar's document under a name by which Firefox's driver finds it, as it does a tab. */
const NAME_IT = `(async () => {
  const { NavigableManager: known } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const shown = () => {
    const found = SidebarController.browser.contentDocument?.querySelector('browser');
    return found?.currentURI.spec.startsWith('moz-extension:') ? found : undefined;
  };
  while (!shown()?.browsingContext?.currentWindowGlobal) await new Promise(requestAnimationFrame);
  const sidebar = shown();
  sidebar.permanentKey ??= {};
  const name = known.getIdForBrowser(sidebar);
  const tabs = known.getBrowserById.bind(known);
  known.getBrowserById = (asked) => (asked === name && sidebar.isConnected ? sidebar : tabs(asked));
  return name;
})()`;

/** What Firefox says of a tab that came or went. */
const told = (context: string, url: string) => ({
  context,
  url,
  parent: null,
  userContext: 'default',
  children: [],
  clientWindow: '',
  originalOpener: null,
});

/** The sidebar that is open, as a page: Firefox tells its driver of tabs only, so we tell it ourselves. */
export async function sidebarPage(browser: Browser, url: string, inside?: string): Promise<Page> {
  const context = await insideFirefox<string>(browser, NAME_IT, inside);
  const line = lineTo(browser);
  const made = new Promise<Page>((resolve) => {
    browser.once('targetcreated', (target) => void target.page().then((page) => page && resolve(page)));
  });
  line.emit('browsingContext.contextCreated', told(context, url));
  const page = await made;
  // Looked for in the driver's own realm, which comes to be by it.
  await page.waitForSelector('#app');
  const { realms } = await askFirefox<{ realms: object[] }>(browser, 'script.getRealms', { context });
  for (const realm of realms) line.emit('script.realmCreated', realm);
  return page;
}
