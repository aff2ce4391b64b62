import * as z from 'zod/mini';
import { SIGN_IN_METHODS } from '../domain/sign-in.ts';

const Moment = z.string();

/** Where a member is signed in. Times are UTC ISO 8601. */
export const AccessList = z.object({
  sessions: z.array(
    z.object({
      id: z.string(),
      /** What the browser calls itself, such as `Firefox (Windows)`; empty when it does not say. */
      browser: z.string(),
      startedAt: Moment,
      method: z.enum(SIGN_IN_METHODS),
      secondFactor: z.boolean(),
      /** Whether it is the session that asks. */
      current: z.boolean(),
    }),
  ),
  devices: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      connectedAt: Moment,
      lastSeenAt: Moment,
      current: z.boolean(),
    }),
  ),
});
export type AccessList = z.infer<typeof AccessList>;
