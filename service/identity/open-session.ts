import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import type { BetterAuthPlugin } from 'better-auth';
import * as z from 'zod';
import { SIGN_IN_METHODS } from '../../shared/domain/sign-in.ts';

const How = z.object({
  userId: z.string(),
  method: z.enum(SIGN_IN_METHODS),
  secondFactor: z.boolean(),
  shownAt: z.date().optional(),
  createdAt: z.date().optional(),
});

/**
 * A session of better-auth for who was recognised by us: by a passkey or by the organisation's own sign-in. It has
 * no path, so it can be called from within only, also if better-auth's routes were ever mounted.
 */
export const openSession = {
  id: 'open-session',
  endpoints: {
    openSession: createAuthEndpoint({ method: 'POST', body: How }, async (context) => {
      const { internalAdapter } = context.context;
      const { userId, ...how } = context.body;
      const user = await internalAdapter.findUserById(userId);
      if (!user) throw context.error('NOT_FOUND');
      const session = await internalAdapter.createSession(userId, false, how, true);
      await setSessionCookie(context, { session, user });
      return context.json({ userId });
    }),
  },
} satisfies BetterAuthPlugin;
