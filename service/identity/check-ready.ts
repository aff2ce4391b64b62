import { sql } from 'drizzle-orm';
import type { Services } from '../context.ts';
import { masterKeyFits } from '../db/keys/fits.ts';
import { SettingsError } from '../env.ts';
import { ServiceError } from '../errors.ts';

/** Throws `unavailable` while the directory cannot be read. */
export async function checkReady({ databases }: Services): Promise<void> {
  await databases.directory.db.run(sql`SELECT 1`).catch(() => {
    throw new ServiceError('unavailable');
  });
}

/** Stops the start when the master key is not the one under which this data was written. */
export async function checkKeys({ databases }: Pick<Services, 'databases'>): Promise<void> {
  if (await masterKeyFits(databases)) return;
  throw new SettingsError(
    'MASTER_KEY (or MASTER_KEY_FILE) does not open the data in DATA_DIR; give the key that it was written with',
  );
}
