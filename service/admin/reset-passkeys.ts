import { and, eq, isNull } from 'drizzle-orm';
import { openDatabases } from '../db/databases.ts';
import { memberships, user } from '../db/directory/schema.ts';
import { forgetPasskeys } from '../identity/reset-passkeys.ts';
import type { Command } from './command.ts';

/** For the last administrator who lost their passkey; for everybody else an administrator does it in the console. */
export const resetPasskeys: Command = {
  summary: 'Forget the passkeys of a member who lost them; the next sign-in by mail adds a new one.',
  usage: '--email ADDRESS',
  options: { email: { type: 'string' } },
  async run({ env, options: { email = '' } }) {
    const databases = await openDatabases(env);
    try {
      const [member] = await databases.directory.db
        .select({
          id: memberships.id,
          userId: memberships.userId,
          organisationId: memberships.organisationId,
        })
        .from(memberships)
        .innerJoin(user, eq(user.id, memberships.userId))
        .where(and(eq(user.email, email.trim().toLowerCase()), isNull(memberships.removedAt)));
      if (!member) throw new Error('No member with that address.');
      const organisation = await databases.organisation(member.organisationId);
      await forgetPasskeys(databases, { organisation, actor: { memberId: 'operator' } }, member);
      return 'De passkeys zijn vergeten / the passkeys were forgotten.';
    } finally {
      await databases.close();
    }
  },
};
