import { join } from 'node:path';
import { refuseHalfRestored } from '../db/half-restored.ts';
import type { Command } from './command.ts';
import { createShelf } from './shelf.ts';

/** Copies of every database as it is at one moment each, beside a running service. */
export const backup: Command = {
  summary: 'Copy the data, and the keys to a folder of their own, while the service runs.',
  usage: '--to FOLDER --keys-to FOLDER',
  options: { to: { type: 'string' }, 'keys-to': { type: 'string' } },
  async run({ env, options }) {
    const { to, 'keys-to': keysTo } = options;
    if (!to || !keysTo) throw new Error(`Usage: backup ${backup.usage}`);
    refuseHalfRestored(env);
    const shelf = createShelf(env);
    const names = [...(await shelf.organisations()), 'directory'];
    for (const name of names) await shelf.copy(name, join(to, `${name}.db`));
    // Last, so that there is a key to everything that was copied.
    await shelf.copy('keys', join(keysTo, 'keys.db'));
    return `${names.length + 1} databases gekopieerd / copied.`;
  },
};
