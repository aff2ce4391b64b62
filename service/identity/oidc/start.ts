import { eq } from 'drizzle-orm';
import * as client from 'openid-client';
import type { OidcStartAnswer, OidcStartRequest } from '../../../shared/contracts/oidc.ts';
import type { PublicContext } from '../../context.ts';
import { oidcDomains } from '../../db/directory/schema.ts';
import { ServiceError } from '../../errors.ts';
import { domainOf } from '../../db/directory/oidc.ts';
import { LONGEST_SESSION_MS } from '../find-caller-by-session.ts';
import { FRESH_MS } from '../fresh.ts';
import { beginAttempt } from './attempt.ts';
import { CALLBACK, discover, findProvider } from './provider.ts';

/** Sends a browser to the sign-in of the organisation that the address's domain belongs to. */
export async function startOidc(
  context: PublicContext,
  { email, next = '/console', other, anew = false }: OidcStartRequest,
): Promise<{ answer: OidcStartAnswer; cookies: string[] }> {
  const [row] = await context.databases.directory.db
    .select()
    .from(oidcDomains)
    .where(eq(oidcDomains.domain, domainOf(email)));
  if (!row) throw new ServiceError('not-found');
  const organisation = await context.databases.organisation(row.organisationId);
  const provider = await findProvider(context, organisation);
  if (!provider) throw new ServiceError('not-found');
  const config = await discover(provider, context.publicUrl).catch((error: unknown) => {
    context.log.error({ code: (error as { code?: unknown }).code }, 'an OpenID provider did not answer');
    throw new ServiceError('unavailable', { text: 'oidc-unreachable' });
  });
  const { attempt, cookies } = await beginAttempt(context, { organisationId: organisation.id, next, anew });
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri: context.publicUrl + CALLBACK,
    scope: 'openid email profile',
    state: attempt.state,
    nonce: attempt.nonce,
    code_challenge: await client.calculatePKCECodeChallenge(attempt.verifier),
    code_challenge_method: 'S256',
    login_hint: email,
    ...((other || anew) && { prompt: 'login' }),
    // Asked for at all, it also obliges the provider to say when somebody showed who they are.
    max_age: String((anew ? FRESH_MS : LONGEST_SESSION_MS) / 1_000),
  });
  return { answer: { redirectTo: url.href }, cookies };
}
