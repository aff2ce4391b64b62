import { createSecretKey, type KeyObject } from 'node:crypto';
import { unwrapKey, wrapNewKey } from '../cipher.ts';
import type { KeyName } from '../envelope.ts';
import type { Command, Store } from '../store.ts';

/** Another process may have destroyed or renewed a key: what was read is trusted for so long. */
const TRUST_MS = 60_000;
const MOST_KEPT = 20_000;

type Kept = {
  latest: number;
  keys: Map<number, { object: KeyObject; bytes: Buffer }>;
  destroyed: boolean;
  readAt: number;
};
/** A subject, and the generation that a value at hand was sealed by. */
export type Wanted = { subject: string; generation?: number };

/** The keys of one organisation, as far as they are needed. */
export type KeyRing = {
  /** Reads the keys of these subjects, and makes those that are missing unless they were destroyed. */
  prepare(wanted: Iterable<Wanted>, options?: { make?: boolean }): Promise<void>;
  /** The newest key of a prepared subject; nothing when it was destroyed. */
  current(subject: string): (KeyName & { object: KeyObject; bytes: Buffer }) | undefined;
  /** A key by name, of a prepared subject; nothing when it was destroyed. Throws when it should be there and is not. */
  find(name: KeyName): KeyObject | undefined;
  /** Whether a prepared subject's key was destroyed. */
  destroyed(subject: string): boolean;
  /** Reads this subject's keys anew the next time. */
  forget(subject: string): void;
  /** Destroys every key of a subject, and remembers that it was: none is made again. */
  destroy(subject: string): Promise<void>;
};

export type RingOptions = { store: Store; organisationId: string; master: KeyObject };

export const organisationKeyName = (organisationId: string, generation: number) =>
  JSON.stringify(['organisation-key', organisationId, generation]);
export const subjectKeyName = (organisationId: string, subject: string, generation: number) =>
  JSON.stringify(['subject-key', organisationId, subject, generation]);

export async function createKeyRing({ store, organisationId, master }: RingOptions): Promise<KeyRing> {
  let above = await readOrganisationKeys();
  const kept = new Map<string, Kept>();

  async function readOrganisationKeys(): Promise<Map<number, KeyObject>> {
    const [rows = []] = await store.read([
      {
        sql: 'SELECT generation, wrapped FROM organisation_keys WHERE organisation_id = ? ORDER BY generation',
        params: [organisationId],
      },
    ]);
    return new Map(
      rows.map(([generation, wrapped]) => {
        const name = organisationKeyName(organisationId, generation as number);
        return [generation as number, createSecretKey(unwrapKey(master, name, wrapped as Buffer))];
      }),
    );
  }

  async function read(subjects: string[]): Promise<void> {
    const params = [organisationId, JSON.stringify(subjects)];
    const [rows = [], erased = []] = await store.read([
      {
        sql: `SELECT subject, generation, wrapped, wrapped_by FROM subject_keys
          WHERE organisation_id = ? AND subject IN (SELECT value FROM json_each(?)) ORDER BY generation`,
        params,
      },
      {
        sql: `SELECT subject FROM erasures
          WHERE organisation_id = ? AND subject IN (SELECT value FROM json_each(?))`,
        params,
      },
    ]);
    const destroyed = new Set(erased.map(([subject]) => subject));
    // The organisation's key was renewed since.
    if (rows.some(([, , , by]) => !above.has(by as number))) above = await readOrganisationKeys();
    const readAt = performance.now();
    for (const subject of subjects) {
      kept.delete(subject);
      kept.set(subject, { latest: 0, keys: new Map(), destroyed: destroyed.has(subject), readAt });
    }
    for (const [subject, generation, wrapped, by] of rows as [string, number, Buffer, number][]) {
      const key = above.get(by);
      const entry = kept.get(subject);
      if (!key || !entry) throw new Error('A key is sealed by one that is not there.');
      const bytes = unwrapKey(key, subjectKeyName(organisationId, subject, generation), wrapped);
      entry.keys.set(generation, { object: createSecretKey(bytes), bytes });
      entry.latest = generation;
    }
    for (const subject of kept.keys()) {
      if (kept.size <= MOST_KEPT) break;
      if (!subjects.includes(subject)) kept.delete(subject);
    }
  }

  async function make(subjects: string[]): Promise<void> {
    // Renewed by another process, perhaps at this very moment: then nothing is written, and we look again.
    for (let missing = subjects, attempt = 0; missing.length > 0 && attempt < 3; attempt += 1) {
      above = await readOrganisationKeys();
      await writeNewKeys(missing);
      await read(missing);
      missing = missing.filter((subject) => kept.get(subject)?.latest === 0);
    }
  }

  async function writeNewKeys(subjects: string[]): Promise<void> {
    const by = Math.max(...above.keys());
    const key = above.get(by);
    if (!key) throw new Error('The organisation has no key.');
    await store.write(
      subjects.map((subject): Command => ({
        // Another process may make it at the same moment, and a destroyed one stays so.
        sql: `INSERT INTO subject_keys (organisation_id, subject, generation, wrapped, wrapped_by, created_at)
          SELECT ?1, ?2, 1, ?3, ?4, ?5
          WHERE NOT EXISTS (SELECT 1 FROM erasures WHERE organisation_id = ?1 AND subject = ?2)
          AND EXISTS (SELECT 1 FROM organisation_keys WHERE organisation_id = ?1 AND generation = ?4)
          ON CONFLICT DO NOTHING`,
        params: [
          organisationId,
          subject,
          wrapNewKey(key, subjectKeyName(organisationId, subject, 1)),
          by,
          Date.now(),
        ],
      })),
    );
  }

  return {
    async prepare(wanted, options = {}) {
      const now = performance.now();
      const subjects = new Set<string>();
      const unread = new Set<string>();
      for (const { subject, generation } of wanted) {
        subjects.add(subject);
        const entry = kept.get(subject);
        const known = entry && (generation === undefined || entry.keys.has(generation));
        if (!known || now - entry.readAt > TRUST_MS) unread.add(subject);
      }
      if (unread.size > 0) await read([...unread]);
      if (!options.make) return;
      const missing = [...subjects].filter((subject) => kept.get(subject)?.latest === 0);
      if (missing.length > 0) await make(missing);
    },
    current(subject) {
      const { latest = 0, keys } = kept.get(subject) ?? {};
      const key = keys?.get(latest);
      return key && { subject, generation: latest, ...key };
    },
    find({ subject, generation }) {
      const entry = kept.get(subject);
      const key = entry?.keys.get(generation)?.object;
      if (!key && !entry?.destroyed) throw new Error('The key of a value is missing.');
      return key;
    },
    destroyed: (subject) => kept.get(subject)?.destroyed ?? false,
    forget: (subject) => void kept.delete(subject),
    async destroy(subject) {
      const params = [organisationId, subject];
      await store.write([
        {
          sql: 'INSERT INTO erasures (organisation_id, subject, at) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING',
          params: [...params, Date.now()],
        },
        { sql: 'DELETE FROM subject_keys WHERE organisation_id = ?1 AND subject = ?2', params },
      ]);
      kept.delete(subject);
    },
  };
}
