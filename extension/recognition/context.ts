import { browser } from 'wxt/browser';
import type { CalendarEvent, CallPhase } from '../../shared/recognition/event.ts';
import { forgetFrame, onTabContext, readTabContext } from './tab-contexts.ts';

/** Stands for a tab where there is none: an invitation that came in by hand. */
export const NO_TAB = -1;

/** How an invitation came in by hand: as text, as a file, or chosen from the menu of a page. */
export type ByHand = 'pasted' | 'file' | 'menu';

/** What the page in a tab is about. */
export interface TabContext {
  tabId: number;
  siteId: string;
  kind: 'calendar' | 'call';
  phase: CallPhase;
  /** The page handed the call over to an app: it runs beside the browser. */
  elsewhere?: true;
  /** The opened appointment; for a call the one seen earlier with the same meeting address, else what the page tells. */
  event?: CalendarEvent;
  /** The user brought the appointment in. */
  byHand?: ByHand;
  /** Set when the site's page no longer looks as expected: nothing is offered for it. */
  brokenSite?: string;
}

/**
 * Follows the active tab of the panel's window. Calls back at once and at every change, with null when the
 * tab has nothing to offer. A panel in a tab of its own follows the tab that was looked at before it. Returns a
 * function that stops.
 */
export function watchContext(callback: (context: TabContext | null) => void): () => void {
  const ended = new AbortController();
  let windowId: number | undefined;
  let own: number | undefined;
  let active: number | undefined;
  let said: string | undefined;

  async function say(tabId: number | undefined): Promise<void> {
    const context = tabId === undefined ? null : await presentContext(tabId);
    // Another tab may have come to the front while we read.
    if (ended.signal.aborted || tabId !== active || JSON.stringify(context) === said) return;
    said = JSON.stringify(context);
    callback(context);
  }

  const onActivated = (info: { tabId: number; windowId: number }) => {
    if (info.windowId !== windowId || info.tabId === own) return;
    active = info.tabId;
    void say(active);
  };
  const onUpdated = (tabId: number, { status }: { status?: string }) => {
    if (tabId === active && status === 'complete') void say(tabId);
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  const stopContexts = onTabContext((tabId) => {
    if (tabId === active) void say(tabId);
  });
  void (async () => {
    const tab = await browser.tabs.getCurrent();
    own = tab?.id;
    // It came to the front itself, before it knew what it is.
    if (active === own) active = undefined;
    windowId = tab?.windowId ?? (await browser.windows.getCurrent()).id;
    active ??= tab ? tab.openerTabId : await frontTab(windowId);
    await say(active);
  })();
  return () => {
    ended.abort();
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    stopContexts();
  };
}

async function frontTab(windowId: number | undefined): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({
    active: true,
    windowId: windowId ?? browser.windows.WINDOW_ID_CURRENT,
  });
  return tab?.id;
}

/** A tab's context, unless what told it is gone: nobody hears when a page leaves. */
async function presentContext(tabId: number): Promise<TabContext | null> {
  for (;;) {
    const best = await readTabContext(tabId);
    if (!best) return null;
    const { frameId, context, at } = best;
    if (await browser.tabs.sendMessage(tabId, 'here?', { frameId }).catch(() => false)) return context;
    await forgetFrame(tabId, frameId, at);
  }
}
