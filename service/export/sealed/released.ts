import { and, eq, isNotNull } from 'drizzle-orm';
import type { SealedNotes } from '../../../shared/contracts/privacy.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import type { Organisation } from '../../db/databases.ts';
import { disclosures } from '../../db/organisation/schema.ts';
import type { Vault } from '../../db/vault.ts';

export type ReleasedRecord = SealedNotes['records'][number];
type Row = { id: string; employeeId: string };

const placeOf = ({ id, employeeId }: Row) =>
  ({ use: 'disclosure', documentId: id, employeeId, rev: 1 }) as const;

/** The same in each language: which one the employee reads in is known when they open it. */
export type Released = Record<Language, ReleasedRecord[]>;

/** Of a prepared employee. */
export function sealRelease(vault: Vault, row: Row, records: Released): Buffer {
  return vault.sealContent(placeOf(row), JSON.stringify(records));
}

/**
 * What authors let go to this address, for a request. Only who opened the link of that employee may be given it: no
 * member's verb calls this.
 */
export async function releasedNotes(
  { db, vault }: Organisation,
  requestId: string,
  addressDigest: string,
  language: Language,
): Promise<{ authorId: string; releasedAt: Date; records: ReleasedRecord[] }[]> {
  const rows = await db
    .select()
    .from(disclosures)
    .where(
      and(
        eq(disclosures.requestId, requestId),
        eq(disclosures.addressDigest, addressDigest),
        isNotNull(disclosures.releasedAt),
      ),
    )
    .orderBy(disclosures.askedAt, disclosures.id);
  await vault.prepare(rows.flatMap(({ employeeId, sealed }) => (sealed ? [{ employeeId, sealed }] : [])));
  return rows.flatMap((row) => {
    const text = row.sealed && vault.openContent(placeOf(row), row.sealed);
    // Sealed by ourselves, and authenticated.
    return text && row.releasedAt
      ? [
          {
            authorId: row.authorId,
            releasedAt: row.releasedAt,
            records: recordsIn(text, language),
          },
        ]
      : [];
  });
}

/** Before there were languages a release was one list. */
function recordsIn(text: string, language: Language): ReleasedRecord[] {
  const released = JSON.parse(text) as ReleasedRecord[] | Released;
  return Array.isArray(released) ? released : released[language];
}
