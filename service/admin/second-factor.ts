import { eq } from 'drizzle-orm';
import { recordAudit } from '../audit/record.ts';
import { openDatabases } from '../db/databases.ts';
import { organisations } from '../db/directory/schema.ts';
import type { Command } from './command.ts';
import { findOrganisation } from './find-organisation.ts';

/** Whether an organisation's HR and administrators need more than their mailbox. Only an operator can turn it off. */
export const secondFactor: Command = {
  summary: 'Ask HR and administrators of an organisation for a second factor, or no longer.',
  usage: '--organisation NAME --asked yes|no',
  options: { organisation: { type: 'string' }, asked: { type: 'string' } },
  async run({ env, options: { organisation: name = '', asked = '' } }) {
    if (!['yes', 'no'].includes(asked)) throw new Error(`Usage: second-factor ${secondFactor.usage}`);
    const databases = await openDatabases(env);
    try {
      const organisation = await findOrganisation(databases, name);
      await recordAudit(
        { organisation, actor: { memberId: 'operator' } },
        { action: 'sign-in.second-factor', detail: { asked } },
      );
      await databases.directory.db
        .update(organisations)
        .set({ secondFactor: asked === 'yes' })
        .where(eq(organisations.id, organisation.id));
      return asked === 'yes'
        ? 'HR en beheerders hebben een tweede factor nodig / HR and administrators need a second factor.'
        : 'Een link in een mail is genoeg / a link in a mail is enough.';
    } finally {
      await databases.close();
    }
  },
};
