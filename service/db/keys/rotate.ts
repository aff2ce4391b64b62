import { createSecretKey } from 'node:crypto';
import { unwrapKey, wrapKey, wrapNewKey, wrappingKey } from '../cipher.ts';
import type { Databases } from '../databases.ts';
import type { Command } from '../store.ts';
import { organisationKeyName, subjectKeyName } from './ring.ts';

/** Seals every organisation's key by another master key, in one transaction: either all of them or none. */
export async function rotateMaster({ keys, masterKey }: Databases, next: Buffer): Promise<number> {
  const [rows = []] = await keys.store.read([
    { sql: 'SELECT organisation_id, generation, wrapped FROM organisation_keys', params: [] },
  ]);
  const from = wrappingKey(masterKey);
  const to = wrappingKey(next);
  await keys.store.write(
    (rows as [string, number, Buffer][]).map(([organisationId, generation, wrapped]): Command => {
      const name = organisationKeyName(organisationId, generation);
      return {
        sql: 'UPDATE organisation_keys SET wrapped = ?3 WHERE organisation_id = ?1 AND generation = ?2',
        params: [organisationId, generation, wrapKey(to, name, unwrapKey(from, name, wrapped))],
      };
    }),
  );
  return rows.length;
}

/** Gives an organisation a new key and seals the keys under it anew, in one transaction. */
export async function rotateOrganisation(
  { keys, masterKey }: Databases,
  organisationId: string,
): Promise<number> {
  const [above = [], below = []] = await keys.store.read([
    {
      sql: 'SELECT generation, wrapped FROM organisation_keys WHERE organisation_id = ? ORDER BY generation',
      params: [organisationId],
    },
    {
      sql: 'SELECT subject, generation, wrapped, wrapped_by FROM subject_keys WHERE organisation_id = ?',
      params: [organisationId],
    },
  ]);
  const master = wrappingKey(masterKey);
  const open = (generation: number, wrapped: Buffer) =>
    createSecretKey(unwrapKey(master, organisationKeyName(organisationId, generation), wrapped));
  const old = new Map(
    (above as [number, Buffer][]).map(([generation, wrapped]) => [generation, open(generation, wrapped)]),
  );
  const next = Math.max(0, ...old.keys()) + 1;
  const wrapped = wrapNewKey(master, organisationKeyName(organisationId, next));
  const key = open(next, wrapped);
  await keys.store.write([
    {
      sql: 'INSERT INTO organisation_keys (organisation_id, generation, wrapped, created_at) VALUES (?, ?, ?, ?)',
      params: [organisationId, next, wrapped, Date.now()],
    },
    ...(below as [string, number, Buffer, number][]).map(([subject, generation, sealed, by]): Command => {
      const name = subjectKeyName(organisationId, subject, generation);
      const from = old.get(by);
      if (!from) throw new Error('A key is sealed by one that is not there.');
      return {
        sql: `UPDATE subject_keys SET wrapped = ?4, wrapped_by = ?5
          WHERE organisation_id = ?1 AND subject = ?2 AND generation = ?3`,
        params: [
          organisationId,
          subject,
          generation,
          wrapKey(key, name, unwrapKey(from, name, sealed)),
          next,
        ],
      };
    }),
    // A key that was made meanwhile is still sealed by an older one, which then stays until the next time.
    {
      sql: `DELETE FROM organisation_keys WHERE organisation_id = ?1 AND generation < ?2 AND generation NOT IN
        (SELECT wrapped_by FROM subject_keys WHERE organisation_id = ?1)`,
      params: [organisationId, next],
    },
  ]);
  return below.length;
}
