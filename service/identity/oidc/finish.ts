import * as client from 'openid-client';
import type { OidcCallback } from '../../../shared/contracts/oidc.ts';
import type { SignIn } from '../../../shared/domain/sign-in.ts';
import { recordAudit } from '../../audit/record.ts';
import type { PublicContext } from '../../context.ts';
import { ServiceError } from '../../errors.ts';
import { isFresh } from '../fresh.ts';
import { findCallerByMember } from '../members.ts';
import { admit } from './admit.ts';
import { endAttempt, useAttempt, type Attempt } from './attempt.ts';
import { readClaims, type Claims } from './claims.ts';
import { CALLBACK, discover, findProvider, type Provider } from './provider.ts';
import { Refused } from './refused.ts';

/** Where to go on to, with the headers that sign in, or that only end the attempt. */
type Finished = { location: string; cookies: string[] };

/** Lets in who comes back from their organisation's sign-in, with the roles of their groups; or says why not. */
export async function finishOidc(context: PublicContext, query: OidcCallback): Promise<Finished> {
  const ended = endAttempt(context);
  const found = await useAttempt(context, query.state);
  const next = found?.next ?? '/console';
  try {
    if (!found) throw new Refused('expired');
    const cookies = await enter(context, found, query);
    return { location: next, cookies: [...ended, ...cookies] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    context.log.warn({ reason: error.reason, code: error.code }, 'a sign-in by OpenID Connect was refused');
    return { location: `/sign-in?${new URLSearchParams({ refused: error.reason, next })}`, cookies: ended };
  }
}

async function enter(
  context: PublicContext,
  { organisationId, attempt, anew }: { organisationId: string; attempt: Attempt; anew: boolean },
  query: OidcCallback,
): Promise<string[]> {
  const organisation = await context.databases.organisation(organisationId);
  const provider = await findProvider(context, organisation);
  if (!provider) throw new Refused('expired');
  if (query.error !== undefined) throw new Refused('cancelled');
  const claims = await redeem(context, { provider, attempt, query });
  // On its way to the provider the browser can leave out that it is to ask again.
  if (anew && !isFresh({ signedInAt: claims.shownAt })) throw new Refused('not-anew');
  const memberId = await admit(context, { organisation, provider, claims });
  const signIn: SignIn = { method: 'oidc', secondFactor: claims.secondFactor };
  const caller = await findCallerByMember(context, memberId, signIn);
  if (!caller) throw new Refused('no-role');
  await recordAudit(caller, {
    action: 'session.start',
    detail: { method: signIn.method, secondFactor: signIn.secondFactor },
  });
  return context.sessions.open(
    caller.userId,
    { ...signIn, shownAt: claims.shownAt },
    context.request.headers,
  );
}

/** Trades the code for an ID token, and checks everything about it. */
async function redeem(
  { publicUrl }: PublicContext,
  { provider, attempt, query }: { provider: Provider; attempt: Attempt; query: OidcCallback },
): Promise<Claims> {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const url = new URL(`${publicUrl}${CALLBACK}?${new URLSearchParams(given)}`);
  try {
    const tokens = await client.authorizationCodeGrant(await discover(provider, publicUrl), url, {
      expectedState: attempt.state,
      expectedNonce: attempt.nonce,
      pkceCodeVerifier: attempt.verifier,
      idTokenExpected: true,
    });
    const token = tokens.claims();
    if (!token) throw new ServiceError('internal');
    return readClaims(token, provider);
  } catch (error) {
    // The message may quote claims; the code says what was wrong.
    throw new Refused('failed', (error as { code?: string }).code);
  }
}
