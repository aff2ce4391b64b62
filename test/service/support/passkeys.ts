import { createAuthenticator, type Authenticator } from './authenticator.ts';
import { cookieOf, postJson, type Browser } from './people.ts';
import type { TestService } from './service.ts';

type Headers = Record<string, string>;

export async function challenge(service: TestService, path: string, headers: Headers = {}) {
  const answer = await postJson(service, path, {}, headers);
  if (answer.status !== 200) throw new Error(`Asking for a challenge gave ${answer.status}.`);
  return (await answer.json()) as Record<string, unknown>;
}

/** Adds a passkey to a signed-in browser; its session is another from here on. */
export async function addPasskey(service: TestService, browser: Browser): Promise<Authenticator> {
  const authenticator = createAuthenticator();
  const options = await challenge(service, '/api/passkeys/options', browser.headers);
  const made = authenticator.create(options, { origin: service.url });
  const answer = await postJson(service, '/api/passkeys', made, browser.headers);
  if (answer.status !== 204) throw new Error(`Adding a passkey gave ${answer.status}.`);
  browser.cookie = cookieOf(answer);
  browser.headers = { ...browser.headers, cookie: browser.cookie };
  return authenticator;
}

/** An answer to a fresh challenge. */
export async function assertion(service: TestService, authenticator: Authenticator, headers: Headers = {}) {
  const options = await challenge(service, '/api/auth/passkey/options', headers);
  return authenticator.get(options, { origin: service.url });
}
