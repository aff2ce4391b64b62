import type { Logger } from 'pino';
import type { Actor, Role } from '../shared/domain/roles.ts';
import type { SignIn } from '../shared/domain/sign-in.ts';
import type { Language } from '../shared/domain/text.ts';
import type { Afterwards } from './mail/afterwards.ts';
import type { Databases, Organisation } from './db/databases.ts';
import type { Env } from './env.ts';
import { ServiceError } from './errors.ts';
import type { Mailer } from './mail/mailer.ts';
import type { Metrics } from './metrics.ts';

/** Sign-in by link and session cookie; `identity/sessions.ts` does it with better-auth. */
export type Sessions = {
  /** A single-use token for this member's address, to be mailed. */
  createLink(email: string): Promise<string>;
  /** Redeems a token: the headers that set the cookie; undefined when it is used, expired or unknown. */
  redeem(token: string, headers: Headers): Promise<SignedIn | undefined>;
  /**
   * A new session, for who proved who they are in another way than by a link: the headers that set its cookie. Its
   * time began at `createdAt` where it takes the place of another.
   */
  open(
    userId: string,
    how: SignIn & { shownAt?: Date; createdAt?: Date },
    headers: Headers,
  ): Promise<string[]>;
  /** What the cookie holds, when we signed it; whether there is such a session is not said. */
  tokenOf(headers: Headers): Promise<string | undefined>;
  /** Whether a session that ends then has ended, or is old enough to be renewed: `find` does either. */
  isDue(expiresAt: Date): boolean;
  /** Who the cookie belongs to; also headers that keep it fresh. */
  find(headers: Headers): Promise<FoundSession | undefined>;
  /** Ends the session; the headers that remove its cookie. */
  end(headers: Headers): Promise<string[]>;
};

export type SignedIn = { userId: string; cookies: string[] };
export type FoundSession = SignedIn & { sessionId: string; signIn: SignIn };

/** What every verb can reach, also without a caller. */
export type Services = {
  env: Env;
  /** Origin under which browsers reach the service. */
  publicUrl: string;
  databases: Databases;
  sessions: Sessions;
  mailer: Mailer;
  afterwards: Afterwards;
  log: Logger;
  /** Absent without `METRICS_PORT`. */
  metrics?: Metrics | undefined;
  /** The demonstration: its pages, its mailbox, generous limits. */
  demo: boolean;
};

/** Who calls, as the directory says at this very request. */
export type Caller = {
  actor: Actor;
  /** The person, who has the passkeys; `actor.memberId` is their membership. */
  userId: string;
  name: string;
  organisation: Organisation;
  /** Set when a device calls; a browser session has none. */
  device?: { id: string; name: string };
  /** Set when a browser calls. */
  sessionId?: string;
  /** When that browser's user last showed who they are. */
  signedInAt?: Date;
  /** How far the session or the device was trusted when it was made. */
  signIn: SignIn;
  /** Whether the organisation asks HR and administrators for a second factor. */
  factorAsked: boolean;
};

/** What a request says about itself. */
export type RequestInfo = {
  /** Client address, through trusted proxies only. */
  address: string;
  /** It comes from this machine itself and through nothing else: the demonstration answers no others. */
  local: boolean;
  language: Language;
  headers: Headers;
  /** Aborted when the client hangs up. */
  signal: AbortSignal;
};

export type PublicContext = Services & { request: RequestInfo };
export type ServiceContext = PublicContext & Caller;

/** Throws unless the caller has one of these roles. */
export function requireRole(context: ServiceContext, ...roles: Role[]): void {
  if (!roles.some((role) => context.actor.roles.has(role))) throw new ServiceError('not-allowed');
}
