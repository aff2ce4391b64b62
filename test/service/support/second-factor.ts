import { eq } from 'drizzle-orm';
import type { Me } from '../../../shared/contracts/account.ts';
import { memberships, session } from '../../../service/db/directory/schema.ts';
import type { TestService } from './service.ts';

/** Who the person behind a membership is. */
export async function userOf(service: TestService, memberId: string): Promise<string> {
  const [row] = await service.services.databases.directory.db
    .select({ userId: memberships.userId })
    .from(memberships)
    .where(eq(memberships.id, memberId));
  return row?.userId ?? '';
}

/**
 * Marks the sessions of a person as ones in which a second factor was shown. The one place where tests do so without
 * an authenticator; what the factor is worth is tested in `test/security`, by real passkeys.
 */
export async function showSecondFactor(service: TestService, { memberId }: Me): Promise<void> {
  await service.services.databases.directory.db
    .update(session)
    .set({ secondFactor: true })
    .where(eq(session.userId, await userOf(service, memberId)));
}
