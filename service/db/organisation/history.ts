import type { Organisation } from '../databases.ts';
import { openContent, type Content } from './content.ts';

/** Earlier versions of documents, from before each change after this revision. A version holds the fields that changed. */
export async function readHistory(
  { store, vault }: Pick<Organisation, 'store' | 'vault'>,
  after: ReadonlyMap<string, number>,
): Promise<{ documentId: string; content: Content }[]> {
  const [rows = []] = await store.read([
    {
      sql: `SELECT h.document_id, h.seq, h.employee_id, h.sealed FROM json_each(?) AS wanted
        JOIN history h ON h.document_id = wanted.value ->> 0 AND h.seq > wanted.value ->> 1`,
      params: [JSON.stringify([...after])],
    },
  ]);
  const found = (rows as [string, number, string | null, Buffer][]).map(
    ([documentId, rev, employeeId, sealed]) => ({ documentId, rev, employeeId, sealed }),
  );
  await vault.prepare(found);
  return found.flatMap((row) => {
    const content = openContent(vault, row, 'history');
    return content ? [{ documentId: row.documentId, content }] : [];
  });
}
