import { createSecretKey } from 'node:crypto';
import { unwrapKey, wrapNewKey, wrappingKey } from '../cipher.ts';
import type { Databases, Organisation } from '../databases.ts';
import { ORGANISATION, readEnvelope } from '../envelope.ts';
import type { Command, Row } from '../store.ts';
import type { Place } from '../vault.ts';
import { organisationKeyName, subjectKeyName } from './ring.ts';

const PART = 100;
/** A running service may seal with a key that it read so long ago; only then is the old one taken away. */
const SETTLED_MS = 600_000;

export type Renewed = { keys: number; values: number; removed: number };

/**
 * Gives every employee a new key and seals their documents anew, in small transactions beside a running service.
 * When it is stopped midway, every value still opens, and the next run goes on. Old keys are removed by a run that
 * comes ten minutes later or more.
 */
export async function renewEmployees(
  databases: Databases,
  organisation: Organisation,
  { again = false, now = Date.now() }: { again?: boolean; now?: number } = {},
): Promise<Renewed> {
  const made = again ? 0 : await makeGenerations(databases, organisation, now);
  let values = 0;
  for (const table of TABLES) values += await resealTable(organisation, table);
  return { keys: made, values, removed: await removeOld(databases, organisation, now) };
}

async function makeGenerations(
  { keys, masterKey }: Databases,
  organisation: Organisation,
  now: number,
): Promise<number> {
  const [above = [], subjects = []] = await keys.store.read([
    {
      sql: `SELECT generation, wrapped FROM organisation_keys WHERE organisation_id = ?
        ORDER BY generation DESC LIMIT 1`,
      params: [organisation.id],
    },
    {
      sql: `SELECT subject, max(generation) FROM subject_keys
        WHERE organisation_id = ? AND subject NOT IN ('digest', '${ORGANISATION}') GROUP BY subject`,
      params: [organisation.id],
    },
  ]);
  const [by, wrapped] = above[0] as [number, Buffer];
  const name = organisationKeyName(organisation.id, by);
  const key = createSecretKey(unwrapKey(wrappingKey(masterKey), name, wrapped));
  await keys.store.write(
    (subjects as [string, number][]).map(([subject, generation]): Command => ({
      sql: `INSERT INTO subject_keys (organisation_id, subject, generation, wrapped, wrapped_by, created_at)
        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
      params: [
        organisation.id,
        subject,
        generation + 1,
        wrapNewKey(key, subjectKeyName(organisation.id, subject, generation + 1)),
        by,
        now,
      ],
    })),
  );
  for (const [subject] of subjects) organisation.vault.forget(String(subject));
  return subjects.length;
}

const PAGES = {
  contents: `SELECT c.rowid, c.document_id, c.rev, CASE WHEN d.kind = 'employee' THEN d.id ELSE d.employee_id END,
    c.sealed FROM contents c JOIN documents d ON d.id = c.document_id WHERE c.rowid > ? ORDER BY c.rowid LIMIT ${PART}`,
  history: `SELECT rowid, document_id, seq, employee_id, sealed FROM history WHERE rowid > ?
    ORDER BY rowid LIMIT ${PART}`,
  requests: `SELECT rowid, id, version, employee_id, sealed FROM requests WHERE rowid > ?
    ORDER BY rowid LIMIT ${PART}`,
  disclosures: `SELECT rowid, id, 1, employee_id, sealed FROM disclosures WHERE rowid > ? AND sealed IS NOT NULL
    ORDER BY rowid LIMIT ${PART}`,
} as const;
const USES = {
  contents: 'content',
  history: 'history',
  requests: 'request',
  disclosures: 'disclosure',
} as const satisfies Record<keyof typeof PAGES, Place['use']>;
const TABLES = ['contents', 'history', 'requests', 'disclosures'] as const;

async function resealTable(organisation: Organisation, table: keyof typeof PAGES): Promise<number> {
  const { store, vault, writer } = organisation;
  const use = USES[table];
  let count = 0;
  for (let from = 0; ;) {
    const [rows = []] = await store.read([{ sql: PAGES[table], params: [from] }]);
    const last = rows.at(-1)?.[0];
    if (last === undefined) return count;
    from = Number(last);
    const found = rows.map(placeOf(use));
    await vault.prepare(found.map(({ place, sealed }) => ({ ...place, sealed })));
    const writes = found.flatMap(({ rowid, place, sealed }): Command[] => {
      const json = vault.openContent(place, sealed);
      if (json === undefined || vault.isCurrent(sealed)) return [];
      return [
        {
          // Whatever was written meanwhile is newer, and sealed by the newest key.
          sql: `UPDATE ${table} SET sealed = ?3 WHERE rowid = ?1 AND sealed = ?2`,
          params: [rowid, sealed, vault.sealContent(place, json)],
        },
      ];
    });
    if (writes.length > 0) await writer.run(() => store.write(writes));
    count += writes.length;
  }
}

function placeOf(use: Place['use']) {
  return (row: Row): { rowid: number; place: Place; sealed: Buffer } => {
    const [rowid, documentId, rev, employeeId, sealed] = row as [
      number,
      string,
      number,
      string | null,
      Buffer,
    ];
    return { rowid, place: { use, documentId, rev, employeeId }, sealed };
  };
}

/** Old keys that nothing is sealed by any more, and that no running service can still have in hands. */
async function removeOld({ keys }: Databases, organisation: Organisation, now: number): Promise<number> {
  const used = new Set<string>();
  for (const table of TABLES)
    for (let from = 0; ;) {
      const [rows = []] = await organisation.store.read([{ sql: PAGES[table], params: [from] }]);
      const last = rows.at(-1)?.[0];
      if (last === undefined) break;
      from = Number(last);
      for (const row of rows) {
        const { subject, generation } = readEnvelope(row[4] as Buffer).key;
        used.add(`${subject} ${generation}`);
      }
    }
  const [rows = []] = await keys.store.read([
    {
      sql: `SELECT k.subject, k.generation FROM subject_keys k JOIN subject_keys next
        ON next.organisation_id = k.organisation_id AND next.subject = k.subject
        AND next.generation = k.generation + 1
        WHERE k.organisation_id = ? AND next.created_at <= ?`,
      params: [organisation.id, now - SETTLED_MS],
    },
  ]);
  const unused = rows.filter(
    ([subject, generation]) => !used.has(`${String(subject)} ${Number(generation)}`),
  );
  await keys.store.write(
    (unused as [string, number][]).map(([subject, generation]) => ({
      sql: 'DELETE FROM subject_keys WHERE organisation_id = ? AND subject = ? AND generation = ?',
      params: [organisation.id, subject, generation],
    })),
  );
  return unused.length;
}
