import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { magicLink } from 'better-auth/plugins/magic-link';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Sessions, SignedIn } from '../context.ts';
import type { Databases } from '../db/databases.ts';
import * as schema from '../db/directory/schema.ts';
import { derive } from '../db/vault.ts';

const LINK_SECONDS = 600;
const SESSION_SECONDS = 7 * 86_400;

/**
 * Links and sessions by better-auth. None of its routes is mounted: they are called from our own, which check
 * origin, limits and shape first. Its limiter is therefore off; ours counts in the database, for all processes.
 */
export function createSessions(databases: Databases, publicUrl: string): Sessions {
  const { db } = databases.directory;
  const links = new AsyncLocalStorage<{ token?: string }>();
  const auth = betterAuth({
    appName: 'Goed Gesprek',
    baseURL: publicUrl,
    basePath: '/api/auth',
    secret: derive(databases.masterKey, 'sessions').toString('base64'),
    trustedOrigins: [publicUrl],
    database: drizzleAdapter(db, { provider: 'sqlite', schema, transaction: false }),
    telemetry: { enabled: false },
    // Its messages can hold addresses.
    logger: { disabled: true },
    rateLimit: { enabled: false },
    session: { expiresIn: SESSION_SECONDS, updateAge: 86_400 },
    advanced: {
      cookiePrefix: 'goed-gesprek',
      useSecureCookies: publicUrl.startsWith('https:'),
      // Sessions keep no address: nothing here reads it.
      ipAddress: { disableIpTracking: true },
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
    },
    plugins: [
      magicLink({
        expiresIn: LINK_SECONDS,
        disableSignUp: true,
        storeToken: 'hashed',
        sendMagicLink({ token }) {
          const link = links.getStore();
          if (link) link.token = token;
          return Promise.resolve();
        },
      }),
    ],
  });

  return {
    async createLink(email) {
      const link: { token?: string } = {};
      await links.run(link, () => auth.api.signInMagicLink({ body: { email }, headers: new Headers() }));
      if (!link.token) throw new Error('No link was made.');
      return link.token;
    },
    async redeem(token, headers) {
      const response = await auth.api.magicLinkVerify({
        query: { token },
        headers: withoutCookies(headers),
        asResponse: true,
      });
      if (!response.ok) return;
      const { user } = (await response.json()) as { user: { id: string } };
      return { userId: user.id, cookies: response.headers.getSetCookie() };
    },
    async find(headers): Promise<SignedIn | undefined> {
      const { headers: answered, response } = await auth.api.getSession({ headers, returnHeaders: true });
      if (!response) return;
      const { user, session } = response;
      return { userId: user.id, sessionId: session.id, cookies: answered.getSetCookie() };
    },
    async end(headers) {
      const response = await auth.api.signOut({ headers, asResponse: true });
      return response.headers.getSetCookie();
    },
  };
}

/** The session that a browser already has plays no part in redeeming a link. */
function withoutCookies(headers: Headers): Headers {
  const agent = headers.get('user-agent');
  return new Headers(agent ? { 'user-agent': agent } : {});
}
