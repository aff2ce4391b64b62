import * as client from 'openid-client';
import type { SignOutAnswer } from '../../../shared/contracts/account.ts';
import type { ServiceContext } from '../../context.ts';
import { discover, findProvider } from './provider.ts';

/**
 * Where the browser ends its session at the organisation's own sign-in too (RP-initiated logout); nothing when it came
 * in another way, or the provider cannot be asked: here it is signed out in any case.
 */
export async function endOidc(context: ServiceContext): Promise<SignOutAnswer> {
  if (context.signIn.method !== 'oidc') return {};
  const provider = await findProvider(context, context.organisation);
  const config = provider && (await discover(provider, context.publicUrl).catch(() => undefined));
  if (!config?.serverMetadata().end_session_endpoint) return {};
  const url = client.buildEndSessionUrl(config, { post_logout_redirect_uri: `${context.publicUrl}/sign-in` });
  return { redirectTo: url.href };
}
