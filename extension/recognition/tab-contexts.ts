import { browser } from 'wxt/browser';
import type { TabContext } from './context.ts';

/** What each frame of a tab is about, and when it told so; in memory of the browser only. */
type Frames = Record<string, { context: TabContext; at: number }>;
const keyOf = (tabId: number) => `context:${tabId}`;

/** What counts among the frames of a tab: a running call before an opened appointment before a changed page. */
const weight = (context: TabContext) =>
  context.brokenSite
    ? 0
    : context.phase === 'in-call'
      ? 4
      : context.phase === 'ended'
        ? 1
        : context.event
          ? 3
          : 2;

/** What the tab is about, and which of its frames told so. */
export async function readTabContext(
  tabId: number,
): Promise<{ frameId: number; context: TabContext; at: number } | null> {
  const { [keyOf(tabId)]: frames } = await browser.storage.session.get<Record<string, Frames | undefined>>(
    keyOf(tabId),
  );
  const [best] = Object.entries(frames ?? {}).sort(([, a], [, b]) => weight(b.context) - weight(a.context));
  return best ? { frameId: Number(best[0]), ...best[1] } : null;
}

export interface FrameReport {
  tabId: number;
  frameId: number;
  /** A new page, and when it began: nothing is left of what was told before. Its own frames may have been quicker. */
  began: number | null;
}

export function setFrameContext(frame: FrameReport, context: TabContext | null): Promise<void> {
  const { tabId, frameId, began } = frame;
  const at = Date.now();
  return change(tabId, (before) => {
    const frames = Object.fromEntries(
      Object.entries(before).filter(([, told]) => began === null || told.at >= began),
    );
    if (context) frames[frameId] = { context, at };
    else delete frames[frameId];
    return frames;
  });
}

/** Forgets what a frame told that is gone, unless it told something else since. */
export function forgetFrame(tabId: number, frameId: number, at: number): Promise<void> {
  return change(tabId, ({ [frameId]: told, ...others }) =>
    told && told.at !== at ? { ...others, [frameId]: told } : others,
  );
}

/** One write after another: two frames may speak at the same moment, and a panel forget one that is gone. */
function change(tabId: number, next: (before: Frames) => Frames): Promise<void> {
  const key = keyOf(tabId);
  return navigator.locks.request('tab-contexts', async () => {
    const { [key]: before } = await browser.storage.session.get<Record<string, Frames | undefined>>(key);
    const frames = next(before ?? {});
    if (Object.keys(frames).length) await browser.storage.session.set({ [key]: frames });
    else await browser.storage.session.remove(key);
  });
}

export function forgetTab(tabId: number): Promise<void> {
  return browser.storage.session.remove(keyOf(tabId));
}

/** Calls back when anything about this tab changed. Returns a stop. */
export function onTabContext(callback: (tabId: number) => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    for (const key of Object.keys(changes)) if (key.startsWith('context:')) callback(Number(key.slice(8)));
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
