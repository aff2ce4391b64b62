import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { magicLink } from 'better-auth/plugins/magic-link';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { SignIn } from '../../shared/domain/sign-in.ts';
import type { FoundSession, Sessions } from '../context.ts';
import type { Databases } from '../db/databases.ts';
import * as schema from '../db/directory/schema.ts';
import { derive } from '../db/vault.ts';
import { openSession } from './open-session.ts';
import { hostCookie, isSecure, readSignedCookie, signingKey } from './session-cookie.ts';

export const LINK_SECONDS = 600;
export const SESSION_SECONDS = 7 * 86_400;
const RENEW_AFTER_SECONDS = 86_400;

/**
 * Links and sessions by better-auth. None of its routes is mounted: they are called from our own, which check
 * origin, limits and shape first. Its limiter is therefore off; ours counts in the database, for all processes.
 */
export function createSessions(databases: Databases, publicUrl: string): Sessions {
  const { db } = databases.directory;
  const links = new AsyncLocalStorage<{ token?: string }>();
  const secret = derive(databases.masterKey, 'sessions').toString('base64');
  const key = signingKey(secret);
  const auth = betterAuth({
    appName: 'Goed Gesprek',
    baseURL: publicUrl,
    basePath: '/api/auth',
    secret,
    trustedOrigins: [publicUrl],
    database: drizzleAdapter(db, { provider: 'sqlite', schema, transaction: false }),
    telemetry: { enabled: false },
    // Its messages can hold addresses.
    logger: { disabled: true },
    rateLimit: { enabled: false },
    session: {
      expiresIn: SESSION_SECONDS,
      updateAge: RENEW_AFTER_SECONDS,
      // The database gives both their values where a link began the session.
      additionalFields: {
        method: { type: 'string', required: false, input: false },
        secondFactor: { type: 'boolean', required: false, input: false },
        shownAt: { type: 'date', required: false, input: false },
      },
    },
    advanced: {
      cookiePrefix: hostCookie(publicUrl, 'goed-gesprek'),
      // The prefix is ours: its own would say less.
      useSecureCookies: false,
      // Sessions keep no address: nothing here reads it.
      ipAddress: { disableIpTracking: true },
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true, secure: isSecure(publicUrl) },
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
      openSession,
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
    async open(userId, { method, secondFactor, shownAt, createdAt }, headers) {
      const response = await auth.api.openSession({
        body: { userId, method, secondFactor, ...(shownAt && { shownAt }), ...(createdAt && { createdAt }) },
        headers: withoutCookies(headers),
        asResponse: true,
      });
      if (!response.ok) throw new Error('No session was made.');
      return response.headers.getSetCookie();
    },
    async tokenOf(headers) {
      const { authCookies } = await auth.$context;
      return readSignedCookie(headers.get('cookie') ?? '', authCookies.sessionToken.name, key);
    },
    isDue: (expiresAt) => expiresAt.getTime() - Date.now() <= (SESSION_SECONDS - RENEW_AFTER_SECONDS) * 1_000,
    async find(headers): Promise<FoundSession | undefined> {
      const { headers: answered, response } = await auth.api.getSession({ headers, returnHeaders: true });
      if (!response) return;
      const { user, session } = response;
      const signIn: SignIn = {
        method: session.method === 'passkey' || session.method === 'oidc' ? session.method : 'link',
        secondFactor: session.secondFactor === true,
      };
      return { userId: user.id, sessionId: session.id, signIn, cookies: answered.getSetCookie() };
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
