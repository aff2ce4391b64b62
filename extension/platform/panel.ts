import { browser } from 'wxt/browser';

interface Place {
  tabId: number;
  windowId: number;
}

/** Firefox's sidebar; absent from the types because they follow Chrome. */
interface SidebarAction {
  open(): Promise<void>;
  isOpen(details: { windowId: number }): Promise<boolean>;
}
const sidebar = () => (browser as unknown as { sidebarAction?: SidebarAction }).sidebarAction;

/**
 * Opens the panel beside a tab: side panel, sidebar, or else the same app in a tab of its own. Must be called
 * in the same turn as the user's click: after any `await` browsers no longer take it for a click.
 * Resolves to false where the browser refuses: Firefox does for a click in a page, also while its sidebar is open.
 */
export function openPanel({ tabId, windowId }: Place): Promise<boolean> {
  const opened = browser.sidePanel
    ? browser.sidePanel.open({ tabId })
    : (sidebar()?.open() ?? openPanelTab({ tabId, windowId }));
  return Promise.resolve(opened).then(
    () => true,
    () => sidebar()?.isOpen({ windowId }) ?? false,
  );
}

const PANEL = '/sidepanel.html';

/**
 * The panel's app in a tab of its own, where there is no panel, and after a click on a notification, which opens
 * none. The tab that is there already comes to the front; a new one knows which tab it was opened for.
 */
export async function openPanelTab(beside?: Place): Promise<void> {
  const url = browser.runtime.getURL(PANEL);
  const tabs = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  const known = tabs.find(
    ({ documentUrl, windowId }) =>
      documentUrl?.split('#')[0] === url && (!beside || windowId === beside.windowId),
  );
  if (known) {
    await browser.tabs.update(known.tabId, { active: true });
    await browser.windows.update(known.windowId, { focused: true });
  } else if (beside) {
    await browser.tabs.create({ url, windowId: beside.windowId, openerTabId: beside.tabId });
  } else await browser.tabs.create({ url });
}

/**
 * Says that this window's panel is open, for as long as it is, and whether that of another window is: what that one
 * shows is for it alone.
 */
export async function isOtherPanelOpen(): Promise<boolean> {
  const [{ id }, { held = [] }] = await Promise.all([browser.windows.getCurrent(), navigator.locks.query()]);
  const own = `panel:${id}`;
  // Let go of by the browser when this page goes.
  void navigator.locks.request(own, { mode: 'shared' }, () => new Promise(() => undefined));
  return held.some(({ name = '' }) => name.startsWith('panel:') && name !== own);
}

/** What the panel should start with: what was recognised in the tab, an invitation, or a sick report, which goes first. */
const REQUESTS = ['offer', 'invite', 'sick-report'] as const;
export type StartRequest = (typeof REQUESTS)[number];
const LONGEST_INVITE = 20_000;

/** A place for each request of each window: none takes another's, and one that comes while another is taken stays. */
const PLACE = 'start:';
const placeOf = (request: StartRequest, windowId: number) => `${PLACE}${windowId}:${request}`;

/**
 * Asks the panel of this window, and no other: each window has its own. The text of an invitation stays in the
 * browser's memory until the panel takes it.
 */
export function requestStart(request: StartRequest, windowId: number, text = ''): Promise<void> {
  return browser.storage.session.set({ [placeOf(request, windowId)]: text.slice(0, LONGEST_INVITE) });
}

/** Nothing is left of what a window was asked once it is gone. */
export function forgetStarts(windowId: number): Promise<void> {
  return browser.storage.session.remove(REQUESTS.map((request) => placeOf(request, windowId)));
}

/**
 * Calls with each request to start something in this window, also one made just before the panel opened. What nobody
 * here can begin with stays, for a panel that can: one that is locked takes in no invitation. Returns a stop.
 */
export function watchStart(begin: Partial<Record<StartRequest, (text: string) => void>>): () => void {
  let ended = false;
  const take = async () => {
    const { id } = await browser.windows.getCurrent();
    for (const request of REQUESTS) {
      const place = placeOf(request, id ?? browser.windows.WINDOW_ID_NONE);
      const { [place]: text } = await browser.storage.session.get(place);
      const start = begin[request];
      if (ended || !start || typeof text !== 'string') continue;
      await browser.storage.session.remove(place);
      start(text);
    }
  };
  // In turn, also with another page of the same window, so that none is taken twice.
  const takeInTurn = () => void navigator.locks.request('start', take).catch(() => undefined);
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    if (Object.keys(changes).some((key) => key.startsWith(PLACE) && changes[key]?.newValue !== undefined))
      takeInTurn();
  };
  browser.storage.session.onChanged.addListener(onChanged);
  takeInTurn();
  return () => {
    ended = true;
    browser.storage.session.onChanged.removeListener(onChanged);
  };
}
