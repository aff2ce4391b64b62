import { openDatabases } from '../db/databases.ts';
import { organisations } from '../db/directory/schema.ts';
import { readKey } from '../db/master-key.ts';
import { renewEmployees } from '../db/keys/renew-employees.ts';
import { rotateMaster, rotateOrganisation } from '../db/keys/rotate.ts';
import type { Command } from './command.ts';
import { createShelf, requireStopped } from './shelf.ts';

/** New keys, level by level. Each can be stopped at any moment and started again. */
export const rotate: Command = {
  summary: 'Renew keys: the master key (stop the service first), those of organisations, or of employees.',
  usage: '--level master --to KEYFILE | --level organisations | --level employees',
  options: { level: { type: 'string' }, to: { type: 'string' } },
  async run({ env, options: { level, to } }) {
    if (level === 'master') requireStopped(createShelf(env));
    const databases = await openDatabases(env);
    try {
      if (level === 'master') {
        if (!to) throw new Error(`Usage: rotate ${rotate.usage}`);
        const count = await rotateMaster(databases, await readKey(to, '--to'));
        return `${count} sleutels verzegeld / keys sealed. Set MASTER_KEY_FILE to ${to} before the next start.`;
      }
      if (level !== 'organisations' && level !== 'employees')
        throw new Error(`Usage: rotate ${rotate.usage}`);
      const rows = await databases.directory.db.select({ id: organisations.id }).from(organisations);
      let count = 0;
      for (const { id } of rows)
        count +=
          level === 'organisations'
            ? await rotateOrganisation(databases, id)
            : (await renewEmployees(databases, await databases.organisation(id))).values;
      return `${count} waarden opnieuw verzegeld / values sealed anew.`;
    } finally {
      await databases.close();
    }
  },
};
