import { eq } from 'drizzle-orm';
import * as client from 'openid-client';
import type { Role } from '../../../shared/domain/roles.ts';
import type { Services } from '../../context.ts';
import type { Organisation } from '../../db/databases.ts';
import { oidcDomains, oidcProviders } from '../../db/directory/schema.ts';

/** Where an organisation's members sign in, and what their groups mean. */
export type Provider = {
  issuer: string;
  clientId: string;
  clientSecret: string;
  domains: string[];
  groupsClaim: string;
  groups: Partial<Record<Role, string[]>>;
};

export const CALLBACK = '/api/auth/oidc/callback';

/** Long enough for a slow provider, short enough for who waits. */
const TIMEOUT_SECONDS = 10;

export const secretBinding = ({ id }: Organisation) => ({
  use: 'oidc',
  owner: id,
  name: 'client-secret',
  rev: 1,
});

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;
const isLoopback = (url: URL) => url.protocol === 'http:' && LOOPBACK.test(url.hostname);

/**
 * Whether tokens may be fetched from there: over https, or, where this service itself is on plain http, from this
 * machine.
 */
export function isAllowedIssuer(issuer: string, publicUrl: string): boolean {
  if (!URL.canParse(issuer)) return false;
  const url = new URL(issuer);
  if (url.search || url.hash || url.username || url.password) return false;
  return url.protocol === 'https:' || (publicUrl.startsWith('http:') && isLoopback(url));
}

export async function findProvider(
  { databases }: Pick<Services, 'databases'>,
  organisation: Organisation,
): Promise<Provider | undefined> {
  const { db } = databases.directory;
  const [row] = await db
    .select()
    .from(oidcProviders)
    .where(eq(oidcProviders.organisationId, organisation.id));
  if (!row) return;
  const domains = await db
    .select({ domain: oidcDomains.domain })
    .from(oidcDomains)
    .where(eq(oidcDomains.organisationId, organisation.id));
  return {
    ...row,
    clientSecret: String(organisation.vault.open(secretBinding(organisation), row.clientSecret)),
    domains: domains.map(({ domain }) => domain),
  };
}

/**
 * What the provider says of itself now (OpenID Connect Discovery). It is asked anew for every sign-in, and so are its
 * keys: a key that it replaced counts at once, in every process, and nothing has to be forgotten.
 */
export async function discover(
  { issuer, clientId, clientSecret }: Pick<Provider, 'issuer' | 'clientId' | 'clientSecret'>,
  publicUrl: string,
): Promise<client.Configuration> {
  if (!isAllowedIssuer(issuer, publicUrl)) throw new Error('The issuer is not an https address.');
  const insecure = new URL(issuer).protocol === 'http:';
  return client.discovery(new URL(issuer), clientId, { client_secret: clientSecret }, undefined, {
    timeout: TIMEOUT_SECONDS,
    // The library itself trusts a token that came over TLS; we check its signature as well.
    execute: [client.enableNonRepudiationChecks, ...(insecure ? [client.allowInsecureRequests] : [])],
    ...(insecure && {
      // What a provider on this machine says may not lead elsewhere in the clear.
      [client.customFetch]: (url: string, options: client.CustomFetchOptions) => {
        if (!isLoopback(new URL(url))) throw new Error('Only this machine is asked over http.');
        return fetch(url, options as RequestInit);
      },
    }),
  });
}
