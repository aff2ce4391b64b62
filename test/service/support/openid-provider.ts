import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider, type JWK } from 'oidc-provider';

/** Somebody whom the organisation knows. */
export type Account = {
  email?: string;
  name?: string;
  groups?: string[];
  /** How they show who they are (RFC 8176). */
  amr?: string[];
};

export type OpenidProvider = Awaited<ReturnType<typeof startOpenidProvider>>;

const newKey = (): JWK => ({
  ...(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }) as JWK),
  kid: randomBytes(8).toString('hex'),
  alg: 'RS256',
  use: 'sig',
});

const page = (uid: string) => `<!doctype html><html lang="nl"><title>Aanmelden bij Voorbeeld</title>
  <main><h1>Aanmelden bij Voorbeeld</h1><form method="post" action="/interaction/${uid}">
  <label>Gebruikersnaam <input name="account"></label><button>Inloggen</button></form></main></html>`;

/** A real OpenID provider on this machine, with one client: the service at `publicUrl`. `accounts` may change. */
export async function startOpenidProvider(accounts: Map<string, Account>) {
  const server = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = { id: 'goed-gesprek', secret: randomBytes(24).toString('base64url') };
  let publicUrl = '';
  let provider = create();

  function create(): Provider {
    return new Provider(url, {
      clients: publicUrl
        ? [
            {
              client_id: client.id,
              client_secret: client.secret,
              token_endpoint_auth_method: 'client_secret_post',
              redirect_uris: [`${publicUrl}/api/auth/oidc/callback`],
              post_logout_redirect_uris: [`${publicUrl}/sign-in`],
            },
          ]
        : [],
      jwks: { keys: [newKey()] },
      cookies: { keys: [randomBytes(16).toString('hex')] },
      pkce: { required: () => true },
      claims: { openid: ['sub', 'amr', 'groups'], email: ['email'], profile: ['name'] },
      conformIdTokenClaims: false,
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_, { uid }) => `/interaction/${uid}` },
      ttl: { Session: 3600, Interaction: 600, Grant: 3600, AccessToken: 60, IdToken: 60 },
      findAccount: (_, accountId) => {
        const { amr: _amr, ...claims } = accounts.get(accountId) ?? {};
        return { accountId, claims: () => ({ sub: accountId, ...claims }) };
      },
      // Employees are not asked whether their employer may know them.
      async loadExistingGrant({ oidc }) {
        const grant = new oidc.provider.Grant({
          clientId: oidc.client?.clientId,
          accountId: oidc.session?.accountId,
        });
        grant.addOIDCScope('openid email profile');
        await grant.save();
        return grant;
      },
    });
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const uid = /^\/interaction\/([\w-]+)$/.exec(request.url ?? '')?.[1];
    if (uid === undefined) {
      await provider.callback()(request, response);
    } else if (request.method === 'GET') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(page(uid));
    } else {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      const accountId = new URLSearchParams(body).get('account') ?? '';
      const account = accounts.get(accountId);
      await provider.interactionFinished(
        request,
        response,
        account
          ? { login: { accountId, ...(account.amr && { amr: account.amr }) } }
          : { error: 'access_denied' },
      );
    }
  }

  return {
    url,
    client,
    /** The service that it lets people in to; to be told once its address is known. */
    serve(at: string) {
      publicUrl = at;
      provider = create();
    },
    /** Other keys from now on, and nobody signed in any more. */
    renewKeys() {
      provider = create();
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
