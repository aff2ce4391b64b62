import { browser } from 'wxt/browser';

/** Sites that the extension can watch once the user turns them on, each by the pattern that is asked for. */
export const TURN_ON = [
  { id: 'zoom', name: 'Zoom', pattern: 'https://*.zoom.us/*' },
  { id: 'webex', name: 'Webex', pattern: 'https://*.webex.com/*' },
  { id: 'jitsi', name: 'Jitsi Meet', pattern: 'https://meet.jit.si/*' },
  { id: 'whereby', name: 'Whereby', pattern: 'https://*.whereby.com/*' },
  { id: 'slack', name: 'Slack', pattern: 'https://app.slack.com/*' },
  { id: 'proton', name: 'Proton Calendar', pattern: 'https://calendar.proton.me/*' },
  { id: 'defender', name: 'Microsoft Defender (mcas.ms)', pattern: 'https://*.mcas.ms/*' },
] as const;

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
  if (!(await browser.permissions.request({ origins: [pattern] }))) return false;
  const patterns = await chosen();
  if (!patterns.includes(pattern)) await browser.storage.local.set({ [KEY]: [...patterns, pattern] });
  await registerSites();
  await startInOpenTabs(pattern);
  return true;
}

export async function turnOff(pattern: string): Promise<void> {
  const patterns = await chosen();
  await browser.storage.local.set({ [KEY]: patterns.filter((other) => other !== pattern) });
  await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
  await registerSites();
}

const scriptFor = (pattern: string) => (pattern.includes('.mcas.ms/') ? 'sites.js' : 'optional-sites.js');

/** Brings what runs on pages in line with what is on; at every start, and when the browser's own settings change. */
export async function registerSites(): Promise<void> {
  const on = await sitesOn();
  const known = await browser.scripting.getRegisteredContentScripts();
  const ids = known.map(({ id }) => id).filter((id) => id.startsWith(SCRIPT_ID));
  const gone = ids.filter((id) => !on.includes(id.slice(SCRIPT_ID.length)));
  if (gone.length) await browser.scripting.unregisterContentScripts({ ids: gone });
  const fresh = on.filter((pattern) => !ids.includes(SCRIPT_ID + pattern));
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
  const tabs = await browser.tabs.query({ url: pattern });
  for (const { id } of tabs) {
    if (id === undefined) continue;
    await browser.scripting
      .executeScript({ target: { tabId: id, allFrames: true }, files: [`/${scriptFor(pattern)}`] as never })
      .catch(() => undefined);
  }
}

export function watchSiteAccess(): void {
  const register = () => void registerSites().catch(() => undefined);
  browser.permissions.onAdded.addListener(register);
  browser.permissions.onRemoved.addListener(register);
  register();
}
