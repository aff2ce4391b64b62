import { browser } from 'wxt/browser';

/** Where the address of the service came from; what IT has set cannot be changed here. */
export interface ServiceAddress {
  /** An origin: `https://gesprek.voorbeeld.nl`. */
  url: string;
  source: 'managed' | 'typed' | 'default';
}

const TYPED = 'serviceUrl';
/** Of the build; while developing, where `npm start` serves. */
const DEFAULT: string | undefined =
  import.meta.env.WXT_SERVICE_URL ??
  (import.meta.env.MODE === 'development' ? 'http://localhost:8787' : undefined);
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

export type AddressProblem = 'no-address' | 'insecure';

/**
 * The origin in what somebody typed, with `https` where the scheme is left out; or what is wrong with it. Plain
 * `http` is for a service on this machine alone.
 */
export function parseServiceAddress(typed: string): { url: string } | { problem: AddressProblem } {
  const text = typed.trim();
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || !URL.canParse(whole)) return { problem: 'no-address' };
  const { protocol, hostname, origin } = new URL(whole);
  if (protocol === 'http:' && !LOOPBACK.has(hostname)) return { problem: 'insecure' };
  if (protocol !== 'http:' && protocol !== 'https:') return { problem: 'no-address' };
  return { url: origin };
}

/** The address that IT has set through managed storage, or the one typed before, or that of this build. */
export async function readServiceAddress(): Promise<ServiceAddress | undefined> {
  const managed = await readManaged();
  const { [TYPED]: typed } = await browser.storage.local.get(TYPED);
  const candidates: [unknown, ServiceAddress['source']][] = [
    [managed, 'managed'],
    [typed, 'typed'],
    [DEFAULT, 'default'],
  ];
  for (const [value, source] of candidates) {
    const parsed = typeof value === 'string' ? parseServiceAddress(value) : undefined;
    if (parsed && 'url' in parsed) return { url: parsed.url, source };
  }
  return undefined;
}

export function rememberServiceAddress(url: string): Promise<void> {
  return browser.storage.local.set({ [TYPED]: url });
}

async function readManaged(): Promise<unknown> {
  try {
    const { serviceUrl } = await browser.storage.managed.get('serviceUrl');
    return serviceUrl;
  } catch {
    // Firefox throws where no policy is set.
    return undefined;
  }
}

/** Calls back when IT changes the address; right after an installation browsers know it only a moment later. */
export function watchManagedAddress(callback: () => void): () => void {
  const onChanged = (_changes: unknown, area: string) => {
    if (area === 'managed') callback();
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

/**
 * Asks the user for access to the service's origin. Must be called in the turn of a click. What was granted before
 * is not asked again.
 */
export async function askServiceAccess(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  return browser.permissions.request({ origins: [`${protocol}//${hostname}/*`] });
}
