import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

type Forged = {
  header: Record<string, unknown>;
  claims: Record<string, unknown>;
  /** The one that the provider publishes, unless the test says otherwise. */
  key: KeyObject;
};

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

const write = ({ header, claims, key }: Forged): string => {
  const signed = `${encode(header)}.${encode(claims)}`;
  const signature =
    header.alg === 'none' ? '' : sign('sha256', Buffer.from(signed), key).toString('base64url');
  return `${signed}.${signature}`;
};

/**
 * A provider that answers with whatever token a test wants: what a real one never does, and somebody in between might.
 */
export async function startForgingProvider() {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'published', alg: 'RS256', use: 'sig' };
  const client = { id: 'goed-gesprek', secret: 'a-secret-of-the-client' };
  let nonce = '';
  let forge = (token: Forged): Forged => token;

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', url);
    const answer: Record<string, () => unknown> = {
      '/.well-known/openid-configuration': () => ({
        issuer: url,
        authorization_endpoint: `${url}/authorize`,
        token_endpoint: `${url}/token`,
        jwks_uri: `${url}/keys`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
      }),
      '/keys': () => ({ keys: [jwk] }),
      '/token': () => ({ access_token: 'unused', token_type: 'Bearer', id_token: write(forge(honest())) }),
    };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answer[pathname]?.() ?? {}));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const honest = (): Forged => {
    const now = Math.floor(Date.now() / 1_000);
    return {
      header: { alg: 'RS256', kid: 'published' },
      claims: {
        iss: url,
        sub: 'mila',
        aud: client.id,
        iat: now,
        exp: now + 60,
        nonce,
        email: 'mila@bedrijf.nl',
        groups: ['leiding'],
      },
      key: privateKey,
    };
  };

  return {
    url,
    client,
    /** What the service asked for; the next token answers it, as `change` leaves it. */
    answers(authorization: string, change: (token: Forged) => Forged) {
      nonce = new URL(authorization).searchParams.get('nonce') ?? '';
      forge = change;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
