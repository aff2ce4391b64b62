import { unwrapKey, wrappingKey } from '../cipher.ts';
import type { Databases } from '../databases.ts';
import { organisationKeyName } from './ring.ts';
import { organisationKeys } from './schema.ts';

/** Whether this is the master key that the stored keys were sealed by; also when there are none yet. */
export async function masterKeyFits({ keys, masterKey }: Databases): Promise<boolean> {
  const [first] = await keys.db.select().from(organisationKeys).limit(1);
  if (!first) return true;
  const { organisationId, generation, wrapped } = first;
  try {
    unwrapKey(wrappingKey(masterKey), organisationKeyName(organisationId, generation), wrapped);
    return true;
  } catch {
    return false;
  }
}
