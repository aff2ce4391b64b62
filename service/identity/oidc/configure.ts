import { eq } from 'drizzle-orm';
import { recordAudit } from '../../audit/record.ts';
import type { Services } from '../../context.ts';
import type { Organisation } from '../../db/databases.ts';
import { memberships, oidcDomains, oidcProviders } from '../../db/directory/schema.ts';
import { findProvider, secretBinding, type Provider } from './provider.ts';

type Place = { organisation: Organisation; actor: { memberId: string } };

/**
 * Gives an organisation a sign-in of its own, in place of what it had. From here on it alone says who somebody with an
 * address at these domains is; a domain that is another organisation's makes it throw.
 */
export async function setProvider(
  { databases }: Pick<Services, 'databases'>,
  { organisation, actor }: Place,
  { clientSecret, domains, ...provider }: Provider,
): Promise<void> {
  const { db } = databases.directory;
  const organisationId = organisation.id;
  const before = await findProvider({ databases }, organisation);
  await recordAudit(
    { organisation, actor },
    { action: 'sign-in.oidc', detail: { asked: 'yes', groups: provider.groups } },
  );
  const row = {
    ...provider,
    clientSecret: organisation.vault.seal(secretBinding(organisation), clientSecret),
  };
  await db.batch([
    db
      .insert(oidcProviders)
      .values({ organisationId, ...row })
      .onConflictDoUpdate({ target: oidcProviders.organisationId, set: row }),
    db.delete(oidcDomains).where(eq(oidcDomains.organisationId, organisationId)),
    db.insert(oidcDomains).values(domains.map((domain) => ({ domain, organisationId }))),
    // Another provider knows people by other names.
    ...(before && before.issuer !== provider.issuer
      ? [
          db
            .update(memberships)
            .set({ oidcSubject: null })
            .where(eq(memberships.organisationId, organisationId)),
        ]
      : []),
  ]);
}

/** Back to links and passkeys. Roles stay as the groups last gave them. */
export async function removeProvider(
  { databases }: Pick<Services, 'databases'>,
  { organisation, actor }: Place,
): Promise<void> {
  const { db } = databases.directory;
  await recordAudit({ organisation, actor }, { action: 'sign-in.oidc', detail: { asked: 'no' } });
  await db.batch([
    db.delete(oidcDomains).where(eq(oidcDomains.organisationId, organisation.id)),
    db.delete(oidcProviders).where(eq(oidcProviders.organisationId, organisation.id)),
    db.update(memberships).set({ oidcSubject: null }).where(eq(memberships.organisationId, organisation.id)),
  ]);
}
