import { browser } from 'wxt/browser';
import type { TabContext } from './context.ts';

/** What each frame of a tab is about, in memory of the browser only. */
type Frames = Record<string, TabContext>;
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

export async function readTabContext(tabId: number): Promise<TabContext | null> {
  const { [keyOf(tabId)]: frames } = await browser.storage.session.get<Record<string, Frames | undefined>>(
    keyOf(tabId),
  );
  const [best] = Object.values(frames ?? {}).sort((a, b) => weight(b) - weight(a));
  return best ?? null;
}

// One write after another: two frames may speak at the same moment.
let last: Promise<unknown> = Promise.resolve();

export interface FrameReport {
  tabId: number;
  frameId: number;
  /** A new page: nothing of the earlier frames is left. */
  first: boolean;
}

export function setFrameContext(frame: FrameReport, context: TabContext | null): Promise<void> {
  const { tabId, frameId, first } = frame;
  const write = async () => {
    const key = keyOf(tabId);
    const { [key]: before } = await browser.storage.session.get<Record<string, Frames | undefined>>(key);
    const frames = first ? {} : { ...before };
    if (context) frames[frameId] = context;
    else delete frames[frameId];
    if (Object.keys(frames).length) await browser.storage.session.set({ [key]: frames });
    else await browser.storage.session.remove(key);
  };
  const done = last.then(write);
  last = done.catch(() => undefined);
  return done;
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
