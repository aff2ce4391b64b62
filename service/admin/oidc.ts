import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { ROLES } from '../../shared/domain/roles.ts';
import { openDatabases } from '../db/databases.ts';
import type { Env } from '../env.ts';
import { removeProvider, setProvider } from '../identity/oidc/configure.ts';
import { CALLBACK, discover, isAllowedIssuer, type Provider } from '../identity/oidc/provider.ts';
import type { Command } from './command.ts';
import { findOrganisation } from './find-organisation.ts';

const listed = (text: string, separator: string) =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);

const Domain = z.string().regex(/^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/);

const Options = z.object({
  issuer: z.string().min(1).max(500),
  'client-id': z.string().min(1).max(300),
  'secret-file': z.string().min(1),
  domains: z
    .string()
    .transform((text) => listed(text.toLowerCase(), ','))
    .pipe(z.array(Domain).min(1)),
  'groups-claim': z.string().min(1).max(200).default('groups'),
});

const publicUrlOf = (env: Env) => env.publicUrl ?? `http://localhost:${env.port}`;

/** An organisation's own sign-in. Only an operator sets where the service fetches tokens from. */
export const oidc: Command = {
  summary: "Let an organisation's members sign in at its own OpenID provider, or by mail again.",
  usage:
    '--organisation NAME --issuer URL --client-id ID --secret-file FILE --domains a.nl,b.nl [--groups-claim groups] ' +
    "[--manager 'GROUP;GROUP'] [--hr …] [--admin …] [--auditor …] | --organisation NAME --off",
  options: {
    organisation: { type: 'string' },
    issuer: { type: 'string' },
    'client-id': { type: 'string' },
    'secret-file': { type: 'string' },
    domains: { type: 'string' },
    'groups-claim': { type: 'string' },
    off: { type: 'boolean' },
    ...Object.fromEntries(ROLES.map((role) => [role, { type: 'string' as const }])),
  },
  async run({ env, options: { organisation: name = '', off, ...options } }) {
    const databases = await openDatabases(env);
    const actor = { memberId: 'operator' };
    try {
      const organisation = await findOrganisation(databases, name);
      if (off !== undefined) {
        await removeProvider({ databases }, { organisation, actor });
        return 'Aanmelden gaat weer met een link of passkey / signing in is by a link or passkey again.';
      }
      const provider = await read(env, options);
      await setProvider({ databases }, { organisation, actor }, provider).catch((error: unknown) => {
        throw /oidc_domains/.test(String((error as Error).cause ?? error))
          ? new Error('A domain is another organisation’s already; nothing was changed.')
          : error;
      });
      return `Aanmelden gaat via ${provider.issuer} / signing in goes through it. Redirect URI: ${publicUrlOf(env)}${CALLBACK}`;
    } finally {
      await databases.close();
    }
  },
};

/** The settings as given, after the provider itself answered to them. */
async function read(env: Env, options: Record<string, string>): Promise<Provider> {
  const asked = Options.safeParse(options);
  const groups = Object.fromEntries(
    ROLES.flatMap((role) => {
      const named = listed(options[role] ?? '', ';');
      return named.length > 0 ? [[role, named]] : [];
    }),
  );
  if (!asked.success) {
    const wrong = asked.error.issues.map(({ path }) => `--${String(path[0])}`);
    throw new Error(`Missing or wrong: ${wrong.join(', ')}\nUsage: oidc ${oidc.usage}`);
  }
  if (Object.keys(groups).length === 0) throw new Error('No group gives a role, so nobody could sign in.');
  const { issuer, domains } = asked.data;
  if (!isAllowedIssuer(issuer, publicUrlOf(env)))
    throw new Error('--issuer must be an https address, without a query.');
  const clientSecret = (await readFile(asked.data['secret-file'], 'utf8')).trim();
  if (clientSecret === '') throw new Error('The file of the secret is empty.');
  const clientId = asked.data['client-id'];
  await discover({ issuer, clientId, clientSecret }, publicUrlOf(env)).catch((error: Error) => {
    throw new Error(`The provider at --issuer did not answer as one: ${error.message}`);
  });
  return { issuer, clientId, clientSecret, domains, groupsClaim: asked.data['groups-claim'], groups };
}
