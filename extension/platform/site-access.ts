import { browser } from 'wxt/browser';
import { scriptFor } from '../sites/switches.ts';
import { AGAIN, STOP } from './page-words.ts';

export { switches } from '../sites/switches.ts';

const KEY = 'sitesOn';
const SCRIPT_ID = 'on:';

/** What the user turned on; the browser may have taken it back since. */
async function chosen(): Promise<string[]> {
  const { [KEY]: patterns } = await browser.storage.local.get<{ [KEY]?: string[] }>(KEY);
  return Array.isArray(patterns) ? patterns : [];
}

/** The patterns that are on: chosen here, and granted by the browser. */
export async function sitesOn(): Promise<string[]> {
  const patterns = await chosen();
  const granted = await Promise.all(
    patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })),
  );
  return patterns.filter((_, i) => granted[i]);
}

/** Tells which are on, now and after each change, wherever it was made. Returns a stop. */
export function followSites(tell: (patterns: string[]) => void): () => void {
  const look = () => void sitesOn().then(tell, () => undefined);
  const sources = [
    browser.storage.local.onChanged,
    browser.permissions.onAdded,
    browser.permissions.onRemoved,
  ];
  for (const source of sources) source.addListener(look);
  look();
  return () => sources.forEach((source) => source.removeListener(look));
}

/** The pattern for software under a name of someone's own: `meet.voorbeeld.nl` or a whole address. */
export function patternFor(typed: string): string | undefined {
  const text = typed.trim();
  const whole = /^https:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(whole)) return undefined;
  const { hostname, protocol } = new URL(whole);
  return protocol === 'https:' && hostname.includes('.') ? `https://${hostname}/*` : undefined;
}

/** Asks for one origin. Must be called in the turn of a click. Resolves to: is it on? */
export async function turnOn(pattern: string): Promise<boolean> {
  const answer = browser.permissions.request({ origins: [pattern] });
  // Kept while the browser asks: the background then turns it on, also when this page is closed on the answer.
  const before = await chosen();
  const known = before.includes(pattern);
  if (!known) await browser.storage.local.set({ [KEY]: [...before, pattern] });
  if (!(await answer)) {
    if (!known) await forgetChoice(pattern);
    return false;
  }
  await registerSites();
  await startInOpenTabs(pattern);
  return true;
}

async function forgetChoice(pattern: string): Promise<void> {
  const patterns = await chosen();
  await browser.storage.local.set({ [KEY]: patterns.filter((other) => other !== pattern) });
}

export async function turnOff(pattern: string): Promise<void> {
  await forgetChoice(pattern);
  await stopInOpenTabs(pattern);
  await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
  await registerSites();
}

/**
 * Brings what runs on pages in line with what is on; at every start, and when the browser's own settings change. One
 * after another: a switch in the settings has the background do so at the same moment, and neither may trip over what
 * the other took away.
 */
export const registerSites = (): Promise<void> => navigator.locks.request('register-sites', registerAlone);

async function registerAlone(): Promise<void> {
  const on = await sitesOn();
  const known = await browser.scripting.getRegisteredContentScripts();
  const ours = known.filter(({ id }) => id.startsWith(SCRIPT_ID));
  const right = ({ id, js = [] }: (typeof ours)[number]) => {
    const pattern = id.slice(SCRIPT_ID.length);
    // The script may have had another name before an update.
    return on.includes(pattern) && js.every((file) => file.endsWith(scriptFor(pattern)));
  };
  const gone = ours.filter((script) => !right(script)).map(({ id }) => id);
  if (gone.length) await browser.scripting.unregisterContentScripts({ ids: gone });
  const kept = ours.filter(right).map(({ id }) => id);
  const fresh = on.filter((pattern) => !kept.includes(SCRIPT_ID + pattern));
  if (fresh.length) {
    await browser.scripting.registerContentScripts(
      fresh.map((pattern) => ({
        id: SCRIPT_ID + pattern,
        matches: [pattern],
        js: [scriptFor(pattern)],
        allFrames: true,
        runAt: 'document_idle',
      })),
    );
  }
}

/** The page that the user is on need not be loaded anew. */
async function startInOpenTabs(pattern: string): Promise<void> {
  // A page that is read already must not be read twice.
  await stopInOpenTabs(pattern);
  for (const id of await openTabs(pattern)) {
    await browser.scripting
      .executeScript({ target: { tabId: id, allFrames: true }, files: [`/${scriptFor(pattern)}`] as never })
      .catch(() => undefined);
  }
}

/** What is open is read no more either. Browsers tell of such tabs only while the site is on. */
async function stopInOpenTabs(pattern: string): Promise<void> {
  for (const id of await openTabs(pattern)) await stopReading(id);
}

async function openTabs(pattern: string): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: pattern });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : id));
}

/** Whether this page may still be read: browsers let users withdraw that too, and leave our script where it runs. */
export async function mayRead(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/** One frame of a tab, or all of them. */
export async function stopReading(tabId: number, frameId?: number): Promise<void> {
  const options = frameId === undefined ? {} : { frameId };
  await browser.tabs.sendMessage(tabId, STOP, options).catch(() => undefined);
}

/** Browsers tell no address of a tab whose site was withdrawn: every page is asked. */
async function askPagesAgain(): Promise<void> {
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined) void browser.tabs.sendMessage(id, AGAIN).catch(() => undefined);
}

export function watchSiteAccess(): void {
  const register = () => void registerSites().catch(() => undefined);
  browser.permissions.onAdded.addListener(register);
  browser.permissions.onRemoved.addListener(() => {
    register();
    void askPagesAgain();
  });
  register();
}
