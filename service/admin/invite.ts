import { eq } from 'drizzle-orm';
import { InviteRequest } from '../../shared/contracts/members.ts';
import { openDatabases, type Databases, type Organisation } from '../db/databases.ts';
import { organisations } from '../db/directory/schema.ts';
import { SettingsError } from '../env.ts';
import { checkKeys } from '../identity/check-ready.ts';
import { invite as sendInvitation } from '../identity/invite.ts';
import { smtpMailer } from '../mail/mailer.ts';
import type { Command } from './command.ts';

/** The way in for the first administrator, who then invites everybody else from the console. */
export const invite: Command = {
  summary: 'Invite somebody by mail; makes the organisation when there is none of that name.',
  usage: '--organisation NAME --name NAME --email ADDRESS [--roles admin,hr]',
  options: {
    organisation: { type: 'string' },
    name: { type: 'string' },
    email: { type: 'string' },
    roles: { type: 'string' },
  },
  async run({ env, log, options }) {
    const { organisation: name, roles = 'admin', ...person } = options;
    const asked = InviteRequest.safeParse({ ...person, roles: roles.split(',').map((role) => role.trim()) });
    if (!asked.success || !name?.trim()) throw new Error(`Usage: invite ${invite.usage}`);
    if (!env.smtpUrl) throw new SettingsError('SMTP_URL is needed to send the invitation');
    if (!env.publicUrl)
      throw new SettingsError('PUBLIC_URL is needed: the invitation leads to the console at that address');
    const databases = await openDatabases(env);
    const mailer = smtpMailer(env.smtpUrl, env.mailFrom, log);
    try {
      await checkKeys({ databases });
      const organisation = await findOrCreate(databases, name.trim());
      const { publicUrl } = env;
      const actor = { memberId: 'operator' };
      await sendInvitation({ databases, mailer, publicUrl }, { organisation, actor }, asked.data);
      return 'De uitnodiging is verstuurd / the invitation was sent.';
    } finally {
      mailer.close();
      await databases.close();
    }
  },
};

async function findOrCreate(databases: Databases, name: string): Promise<Organisation> {
  const { db } = databases.directory;
  const [known] = await db
    .select({ id: organisations.id })
    .from(organisations)
    .where(eq(organisations.name, name));
  return known ? databases.organisation(known.id) : databases.createOrganisation(name);
}
