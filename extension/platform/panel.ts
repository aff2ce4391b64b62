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
    : (sidebar()?.open() ??
      browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html'), windowId }));
  return Promise.resolve(opened).then(
    () => true,
    () => sidebar()?.isOpen({ windowId }) ?? false,
  );
}

/** The panel's app in a tab of its own: a click on a notification opens no side panel. */
export async function openPanelTab(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
}

/** What the panel should start with when it opens: a sick report, what was recognised in the tab, or an invitation. */
export type StartRequest = 'sick-report' | 'offer' | 'invite';
const START = 'startRequest';
const INVITE = 'invite';
const LONGEST_INVITE = 20_000;

export function requestStart(request: StartRequest): Promise<void> {
  return browser.storage.session.set({ [START]: request });
}

/** Hands the panel the text of an invitation; it stays in the browser's memory until the panel takes it. */
export async function requestInvite(text: string): Promise<void> {
  await browser.storage.session.set({ [INVITE]: text.slice(0, LONGEST_INVITE) });
  await requestStart('invite');
}

export async function takeInvite(): Promise<string | undefined> {
  const { [INVITE]: text } = await browser.storage.session.get(INVITE);
  await browser.storage.session.remove(INVITE);
  return typeof text === 'string' ? text : undefined;
}

/** Calls back with each request to start something, also one made just before the panel opened. Returns a stop. */
export function watchStart(callback: (request: StartRequest) => void): () => void {
  const take = async () => {
    const { [START]: request } = await browser.storage.session.get(START);
    if (request !== 'sick-report' && request !== 'offer' && request !== 'invite') return;
    await browser.storage.session.remove(START);
    callback(request);
  };
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[START]?.newValue) void take();
  };
  browser.storage.session.onChanged.addListener(onChanged);
  void take();
  return () => browser.storage.session.onChanged.removeListener(onChanged);
}
