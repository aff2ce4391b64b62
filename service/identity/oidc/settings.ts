import { count } from 'drizzle-orm';
import * as client from 'openid-client';
import type {
  OidcChange,
  OidcSettings,
  OidcTest,
  OidcTrial,
} from '../../../shared/contracts/oidc-settings.ts';
import { requireRole, type ServiceContext } from '../../context.ts';
import { organisations } from '../../db/directory/schema.ts';
import { ServiceError } from '../../errors.ts';
import { countAttempt } from '../rate-limit.ts';
import { removeProvider, setProvider } from './configure.ts';
import { CALLBACK, discover, findProvider, isAllowedIssuer, type Provider } from './provider.ts';

/** What an administrator sees of their organisation's own sign-in: everything but the secret. */
export async function oidcSettings(context: ServiceContext): Promise<OidcSettings> {
  requireRole(context, 'admin');
  const provider = await findProvider(context, context.organisation);
  return {
    redirectUri: context.publicUrl + CALLBACK,
    signOutUri: `${context.publicUrl}/sign-in`,
    mayChooseDomains: await isAlone(context),
    provider: provider
      ? {
          issuer: provider.issuer,
          clientId: provider.clientId,
          domains: provider.domains,
          groupsClaim: provider.groupsClaim,
          groups: provider.groups,
        }
      : null,
  };
}

/** Whether a provider answers as one and knows the client, without signing anybody in. */
export async function testOidc(context: ServiceContext, trial: OidcTrial): Promise<OidcTest> {
  requireRole(context, 'admin');
  await countAttempt(context, { what: 'oidc-test', who: context.organisation.id, max: 20, seconds: 300 });
  const known = await findProvider(context, context.organisation);
  return { outcome: await tryProvider(context, withSecret(trial, known)) };
}

/**
 * Changes the organisation's own sign-in, once the provider answered to it. Who signs in by links or passkeys at these
 * domains no longer does, the administrator who changes it included.
 */
export async function setOidc(
  context: ServiceContext,
  { trial, domains, groupsClaim, groups }: OidcChange,
): Promise<OidcTest> {
  requireRole(context, 'admin');
  await countAttempt(context, { what: 'oidc-test', who: context.organisation.id, max: 20, seconds: 300 });
  const known = await findProvider(context, context.organisation);
  // Nobody could let anybody in any more.
  if ((groups.admin ?? []).length === 0) throw new ServiceError('bad-request', { pointer: '/groups/admin' });
  const wanted = withSecret(trial, known);
  const outcome = await tryProvider(context, wanted);
  if (outcome !== 'ok' || wanted.clientSecret === undefined) return { outcome };
  const changed = domains.some((domain) => !known?.domains.includes(domain));
  if (changed && !(await isAlone(context))) throw new ServiceError('not-allowed', { text: 'oidc-domains' });
  await setProvider(
    context,
    { organisation: context.organisation, actor: context.actor },
    { ...wanted, clientSecret: wanted.clientSecret, domains, groupsClaim, groups },
  );
  return { outcome };
}

export async function endOwnOidc(context: ServiceContext): Promise<void> {
  requireRole(context, 'admin');
  await removeProvider(context, { organisation: context.organisation, actor: context.actor });
}

type Wanted = { issuer: string; clientId: string; clientSecret: string | undefined };

/** The secret that is kept goes to the provider that it belongs to, and to no other. */
function withSecret({ issuer, clientId, clientSecret }: OidcTrial, known: Provider | undefined): Wanted {
  const kept = known?.issuer === issuer && known.clientId === clientId ? known.clientSecret : undefined;
  return { issuer, clientId, clientSecret: clientSecret ?? kept };
}

/** A domain belongs to whoever says so first: with several organisations only the operator says it. */
async function isAlone({ databases }: ServiceContext): Promise<boolean> {
  const [row] = await databases.directory.db.select({ all: count() }).from(organisations);
  return row?.all === 1;
}

/** Codes that say that the client, and not the code that we made up, is wrong (RFC 6749, 5.2). */
const CLIENT_WRONG = ['invalid_client', 'unauthorized_client'];

async function tryProvider(
  { publicUrl, log }: ServiceContext,
  { issuer, clientId, clientSecret }: Wanted,
): Promise<OidcTest['outcome']> {
  if (!isAllowedIssuer(issuer, publicUrl)) return 'bad-issuer';
  if (clientSecret === undefined) return 'secret-needed';
  let config: client.Configuration;
  try {
    config = await discover({ issuer, clientId, clientSecret }, publicUrl);
  } catch (error) {
    log.warn({ code: (error as { code?: unknown }).code }, 'an OpenID provider was tried and did not answer');
    return 'unreachable';
  }
  try {
    // A code that was never given out: the provider refuses it, and says by which words whether it knows the client.
    await client.genericGrantRequest(config, 'authorization_code', {
      code: 'a-code-that-was-never-given-out',
      redirect_uri: publicUrl + CALLBACK,
      code_verifier: client.randomPKCECodeVerifier(),
    });
  } catch (error) {
    const said = error instanceof client.ResponseBodyError ? error.error : undefined;
    // A wrong client may also be answered with a challenge and no body (RFC 6750).
    const status = (error as { status?: unknown }).status;
    if (said === 'invalid_grant') return 'ok';
    if ((said !== undefined && CLIENT_WRONG.includes(said)) || status === 401) return 'client-refused';
    return 'unclear';
  }
  return 'unclear';
}
