import { and, desc, eq, gt, lt } from 'drizzle-orm';
import type { Json } from '../../../shared/domain/json.ts';
import type { Statement } from '../batch.ts';
import type { Organisation } from '../databases.ts';
import { settings } from './schema.ts';

const binding = (key: string, version: number) => ({ use: 'setting', owner: key, name: '', rev: version });

export type Setting = { version: number; value: Json; memberId: string; at: Date };

/** What was chosen last; nothing when nobody chose yet. */
export async function readSetting({ db, vault }: Organisation, key: string): Promise<Setting | undefined> {
  const [row] = await db
    .select()
    .from(settings)
    .where(eq(settings.key, key))
    .orderBy(desc(settings.version))
    .limit(1);
  return row && { ...row, value: vault.open(binding(key, row.version), row.value) };
}

/** Every version of a setting, newest first. */
export async function readVersions({ db, vault }: Organisation, key: string): Promise<Setting[]> {
  const rows = await db.select().from(settings).where(eq(settings.key, key)).orderBy(desc(settings.version));
  return rows.map((row) => ({ ...row, value: vault.open(binding(key, row.version), row.value) }));
}

/** Every version of every setting whose key begins so, newest first. `prefix` ends with a point. */
export async function readVersionsUnder(
  { db, vault }: Organisation,
  prefix: string,
): Promise<(Setting & { key: string })[]> {
  const rows = await db
    .select()
    .from(settings)
    // A slash follows the point in order of characters.
    .where(and(gt(settings.key, prefix), lt(settings.key, `${prefix.slice(0, -1)}/`)))
    .orderBy(desc(settings.version));
  return rows.map((row) => ({ ...row, value: vault.open(binding(row.key, row.version), row.value) }));
}

/** What was chosen last, for every setting whose key begins so. */
export async function readNewestUnder(
  organisation: Organisation,
  prefix: string,
): Promise<(Setting & { key: string })[]> {
  const newest = new Map<string, Setting & { key: string }>();
  for (const one of await readVersionsUnder(organisation, prefix))
    if (!newest.has(one.key)) newest.set(one.key, one);
  return [...newest.values()];
}

/** The statement that adds a version; to be run inside the organisation's queue. */
export async function settingStatement(
  organisation: Organisation,
  { key, value, memberId }: { key: string; value: Json; memberId: string },
): Promise<{ statement: Statement }> {
  const version = ((await readSetting(organisation, key))?.version ?? 0) + 1;
  const sealed = organisation.vault.seal(binding(key, version), value);
  // In an object: a bare statement would be run by the promise that gives it.
  const row = { key, version, value: sealed, memberId, at: new Date() };
  return { statement: organisation.db.insert(settings).values(row) };
}
