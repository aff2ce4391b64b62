import { browser, type Browser } from 'wxt/browser';
import type { CodeRequest, TokenRequest } from '../../shared/contracts/account.ts';
import type { Language } from '../../shared/domain/text.ts';
import { base64url } from './base64url.ts';

/** A code of the service, with what proves that it was asked from here (RFC 7636). */
export type Grant = Pick<TokenRequest, 'code' | 'codeVerifier' | 'redirectUri'>;

/** The user closed the window, or the service sent something else back than it was asked. */
export class SignInCancelled extends Error {
  override name = 'SignInCancelled';
}

/** Brings the place where the user signs in to the front. */
export type Show = () => void;

/**
 * Lets the user sign in at the service, in a window of the browser's, or a tab where it has none; `onopened` hears of
 * it. Nothing but that very window or tab can bring the code: a link from the mail may be opened in any other.
 */
export async function authorise(url: string, lang: Language, onopened: (show: Show) => void): Promise<Grant> {
  const codeVerifier = randomText();
  const { identity } = browser;
  const flow = typeof identity?.launchWebAuthFlow === 'function';
  const request: CodeRequest = {
    redirectUri: flow ? identity.getRedirectURL() : `${url}/connected`,
    codeChallenge: await sha256(codeVerifier),
    codeChallengeMethod: 'S256',
    state: randomText(),
  };
  const page = connectPage(url, request, lang);
  const answer = flow
    ? await throughWindow(page, onopened)
    : await throughTab(page, request.redirectUri, onopened);
  return { code: codeIn(answer, request), codeVerifier, redirectUri: request.redirectUri };
}

function connectPage(url: string, request: CodeRequest, lang: Language): string {
  const query = new URLSearchParams({
    redirect_uri: request.redirectUri,
    code_challenge: request.codeChallenge,
    code_challenge_method: request.codeChallengeMethod,
    state: request.state,
    lang,
  });
  return `${url}/connect?${query}`;
}

function codeIn(answer: string, { redirectUri, state }: CodeRequest): string {
  const { searchParams } = new URL(answer);
  const code = searchParams.get('code');
  if (!answer.startsWith(redirectUri) || searchParams.get('state') !== state || !code)
    throw new SignInCancelled();
  return code;
}

async function throughWindow(page: string, onopened: (show: Show) => void): Promise<string> {
  const onCreated = ({ id, type }: Browser.windows.Window) => {
    if (id !== undefined && type === 'popup') onopened(() => void focus(id));
  };
  browser.windows.onCreated.addListener(onCreated);
  try {
    // Browsers tell a closed window by an error alone.
    const answer = await browser.identity.launchWebAuthFlow({ url: page, interactive: true }).catch(() => '');
    if (!answer) throw new SignInCancelled();
    return answer;
  } finally {
    browser.windows.onCreated.removeListener(onCreated);
  }
}

/** A window that is gone needs no focus. */
const focus = (windowId: number) =>
  browser.windows.update(windowId, { focused: true }).catch(() => undefined);

async function throughTab(
  page: string,
  redirectUri: string,
  onopened: (show: Show) => void,
): Promise<string> {
  const { id, windowId } = await browser.tabs.create({ url: page });
  onopened(() => {
    if (id !== undefined) void browser.tabs.update(id, { active: true }).catch(() => undefined);
    void focus(windowId);
  });
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const onUpdated = (tabId: number, { url }: { url?: string }) => {
    if (tabId === id && url?.startsWith(redirectUri)) resolve(url);
  };
  const onRemoved = (tabId: number) => {
    if (tabId === id) reject(new SignInCancelled());
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(onRemoved);
  try {
    return await promise;
  } finally {
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onRemoved.removeListener(onRemoved);
    if (id !== undefined) await browser.tabs.remove(id).catch(() => undefined);
  }
}

const randomText = () => base64url(crypto.getRandomValues(new Uint8Array(32)));

async function sha256(text: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}
