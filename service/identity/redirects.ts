import { createHash } from 'node:crypto';

/** The extension's ids, pinned in its manifest: `identity.getRedirectURL()` follows from them. */
const CHROME_ID = 'ihogmhnbjhinacdekdgkkbjmacnjonen';
const GECKO_ID = 'extension@goedgesprek.nl';

const EXTENSION_ORIGINS = [
  `https://${CHROME_ID}.chromiumapp.org`,
  `https://${createHash('sha1').update(GECKO_ID).digest('hex')}.extensions.allizom.org`,
];

/** Whether a code may be sent there: to our own extension, or to our page for browsers without `identity`. */
export function isAllowedRedirect(redirectUri: string, publicUrl: string): boolean {
  if (redirectUri === `${publicUrl}/connected`) return true;
  const origin = EXTENSION_ORIGINS.find((allowed) => redirectUri.startsWith(`${allowed}/`));
  return origin !== undefined && /^\/[a-z-]{0,40}$/.test(redirectUri.slice(origin.length));
}
