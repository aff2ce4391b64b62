import { browser } from 'wxt/browser';

/** The address of a calendar in what somebody pasted; `webcal:` is https in disguise. */
export function calendarUrl(typed: string): string | undefined {
  const text = typed.trim().replace(/^webcals?:/i, 'https:');
  if (!URL.canParse(text)) return undefined;
  const { protocol, hostname, href } = new URL(text);
  const development = import.meta.env.MODE === 'development' && hostname === 'localhost';
  return protocol === 'https:' || development ? href : undefined;
}

/** Asks for access to that one origin. Must be called in the turn of a click. */
export function askAccess(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  return browser.permissions.request({ origins: [`${protocol}//${hostname}/*`] });
}
