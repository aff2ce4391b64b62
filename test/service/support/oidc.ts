import { setProvider } from '../../../service/identity/oidc/configure.ts';
import type { Provider } from '../../../service/identity/oidc/provider.ts';
import type { OidcStartAnswer } from '../../../shared/contracts/oidc.ts';
import { postJson } from './people.ts';
import type { TestService } from './service.ts';

/** The groups of the tests, and the domain whose addresses they sign in. */
export const GROUPS = { manager: ['leiding'], hr: ['hr-team'], admin: ['it-beheer'], auditor: ['controle'] };
export const DOMAIN = 'bedrijf.nl';

/** Lets the test organisation sign in at this provider. */
export const useProvider = (
  { services, organisation }: TestService,
  { url, client }: { url: string; client: { id: string; secret: string } },
  settings: Partial<Provider> = {},
) =>
  setProvider(
    services,
    { organisation, actor: { memberId: 'operator' } },
    {
      issuer: url,
      clientId: client.id,
      clientSecret: client.secret,
      domains: [DOMAIN],
      groupsClaim: 'groups',
      groups: GROUPS,
      ...settings,
    },
  );

/** Keeps cookies per host and port, as far as these tests need it, and follows where it is sent. */
export function createJar() {
  const cookies = new Map<string, string>();
  const jar = {
    of: (origin: string) =>
      [...cookies].flatMap(([key, value]) =>
        key.startsWith(`${origin} `) ? [`${key.slice(origin.length + 1)}=${value}`] : [],
      ),
    async fetch(url: string, init: RequestInit = {}): Promise<Response> {
      const { origin } = new URL(url);
      const headers = new Headers(init.headers);
      const sent = jar.of(origin);
      if (sent.length > 0) headers.set('cookie', sent.join('; '));
      const answer = await fetch(url, { ...init, headers, redirect: 'manual' });
      for (const line of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        if (value === '' || /max-age=0|expires=thu, 01 jan 1970/i.test(line))
          cookies.delete(`${origin} ${name}`);
        else cookies.set(`${origin} ${name}`, value);
      }
      return answer;
    },
  };
  return jar;
}
export type Jar = ReturnType<typeof createJar>;

/** Asks the service where to sign in; the answer keeps its secret in the jar. */
export async function start(
  service: TestService,
  jar: Jar,
  email: string,
  asked: { next?: string | undefined; anew?: boolean } = {},
): Promise<string> {
  const answer = await jar.fetch(`${service.url}/api/auth/oidc/start`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: service.url },
    body: JSON.stringify({ email, ...asked }),
  });
  if (answer.status !== 200) throw new Error(`Starting gave ${answer.status}.`);
  return ((await answer.json()) as OidcStartAnswer).redirectTo;
}

/** Follows redirects to the first answer that is none, or that leads to one of the service's pages. */
export async function follow(
  jar: Jar,
  url: string,
  service: TestService,
): Promise<{ url: string; answer: Response }> {
  const answer = await jar.fetch(url);
  const location = answer.headers.get('location');
  if (location === null) return { url, answer };
  const next = new URL(location, url);
  if (next.origin === service.url && !next.pathname.startsWith('/api/')) return { url: next.href, answer };
  return follow(jar, next.href, service);
}

/** Signs in as a person does: to the provider, a user name, and back. Gives where that ends on the service. */
export async function signInAt(
  service: TestService,
  jar: Jar,
  email: string,
  account: string,
  next?: string,
) {
  const there = await follow(jar, await start(service, jar, email, { next }), service);
  if (there.url.startsWith(service.url)) return there.url;
  const posted = await jar.fetch(there.url, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ account }),
  });
  return (await follow(jar, new URL(posted.headers.get('location') ?? '', there.url).href, service)).url;
}

/** The headers of a signed-in browser. */
export const headersOf = (service: TestService, jar: Jar) => ({
  cookie: jar.of(service.url).join('; '),
  origin: service.url,
});

export const signOutOf = (service: TestService, jar: Jar) =>
  postJson(service, '/api/auth/sign-out', {}, headersOf(service, jar));
