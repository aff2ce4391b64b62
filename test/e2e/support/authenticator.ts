import type { CDPSession, Page, Protocol } from 'puppeteer-core';

/** An authenticator inside the browser that says yes by itself: to the person, who is always recognised. */
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

export interface Authenticator {
  /** The same passkeys in another tab: each has an authenticator of its own. */
  copyTo(page: Page): Promise<Authenticator>;
  /** It no longer recognises the person, as when somebody else holds the finger. */
  refuse(): Promise<void>;
}

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

/** Gives a tab an authenticator, for as long as the tab is open. */
export const addAuthenticator = async (page: Page): Promise<Authenticator> => describe(await start(page));
