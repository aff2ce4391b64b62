import type { Browser, CDPSession, Page, Protocol } from 'puppeteer-core';
import { insideFirefox, isFirefox } from './bidi.ts';

/** An authenticator inside the browser that says yes by itself: to the person, who is always recognised. */
export interface Authenticator {
  /** The same passkeys in another tab. */
  copyTo(page: Page): Promise<Authenticator>;
  /** It no longer recognises the person, as when somebody else holds the finger. */
  refuse(): Promise<void>;
}

/** Gives a tab an authenticator, for as long as the tab is open; in Firefox all its tabs, in place of the last one. */
export const addAuthenticator = async (page: Page): Promise<Authenticator> =>
  (await isFirefox(page.browser())) ? startInFirefox(page) : describe(await start(page));

const OPTIONS: Protocol.WebAuthn.VirtualAuthenticatorOptions = {
  protocol: 'ctap2',
  transport: 'internal',
  hasResidentKey: true,
  hasUserVerification: true,
  isUserVerified: true,
  automaticPresenceSimulation: true,
  // Gives secrets to open something with.
  ctap2Version: 'ctap2_1',
  hasPrf: true,
};

type Started = { session: CDPSession; authenticatorId: string };

async function start(page: Page): Promise<Started> {
  const session = await page.createCDPSession();
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', { options: OPTIONS });
  return { session, authenticatorId };
}

const describe = ({ session, authenticatorId }: Started): Authenticator => ({
  async copyTo(page) {
    const { credentials } = await session.send('WebAuthn.getCredentials', { authenticatorId });
    const other = await start(page);
    for (const credential of credentials)
      await other.session.send('WebAuthn.addCredential', {
        authenticatorId: other.authenticatorId,
        credential,
      });
    return describe(other);
  },
  async refuse() {
    await session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
  },
});

const inFirefox = new WeakMap<Browser, string>();

/** What Firefox lends to a driver that speaks Marionette; ours speaks to its windows. It gives no secrets (PRF). */
async function startInFirefox(page: Page): Promise<Authenticator> {
  const browser = page.browser();
  const service = `Cc['@mozilla.org/webauthn/service;1'].getService(Ci.nsIWebAuthnService)`;
  const last = inFirefox.get(browser);
  if (last !== undefined)
    await insideFirefox(browser, `void ${service}.removeVirtualAuthenticator('${last}')`);
  const id = await insideFirefox<string>(
    browser,
    `Services.prefs.setBoolPref('security.webauth.webauthn_enable_usbtoken', false);
     Services.prefs.setBoolPref('security.webauth.webauthn_enable_softtoken', true);
     ${service}.addVirtualAuthenticator('ctap2_1', 'internal', true, true, true, true)`,
  );
  inFirefox.set(browser, id);
  const authenticator: Authenticator = {
    copyTo: () => Promise.resolve(authenticator),
    refuse: () => insideFirefox(browser, `void ${service}.setUserVerified('${id}', false)`),
  };
  return authenticator;
}
