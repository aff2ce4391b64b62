import type { Actor } from '../../shared/domain/roles.ts';
import { WITH_CONTENT, withContentOf, type RowWithContent } from '../db/organisation/rows.ts';
import type { Command, Store } from '../db/store.ts';

/** Rows that are read at once, so that a page of long notes stays within its bytes. */
const CHUNK = 250;
const MOST_BYTES = 4_000_000;

export type Page = { rows: RowWithContent[]; last: number };
type Asked = { actor: Actor; after: number; upTo: number; limit: number; stale: boolean };

/** A choice of documents, and the index that has them in the order of their changes. */
type List = { index: string; where: string };
/**
 * Three lists: what the member wrote, what may be shared with others, and what moved with an employee from one manager
 * to the next, or is lent to who stands in for one.
 */
const MINE: List = { index: 'document_author', where: 'd.author_id = ?1' };
const SHARED: List = {
  index: 'document_shared',
  where: `d.kind IN ('employee', 'absence-case') AND d.author_id <> ?1`,
};
const HANDED: List = {
  index: 'document_handed',
  where: `d.kind IN ('agreement', 'report') AND d.author_id <> ?1 AND (d.former_readers <> '[]'
    OR d.employee_id IN (SELECT e.id FROM documents e WHERE e.manager_id IN (SELECT value FROM json_each(?5))))`,
};

/**
 * Documents that changed after a number, in order. A page never ends between two documents of the same change. This
 * is a coarse choice that an index serves; who asks decides what of it may be seen.
 */
export async function readPage(store: Store, asked: Asked): Promise<Page> {
  const { after, upTo, limit } = asked;
  const rows: RowWithContent[] = [];
  let from = after;
  let bytes = 0;
  while (rows.length < limit && bytes < MOST_BYTES && from < upTo) {
    const chunk = await readChunk(store, {
      ...asked,
      after: from,
      limit: Math.min(CHUNK, limit - rows.length),
    });
    rows.push(...chunk.rows);
    for (const { content } of chunk.rows) bytes += content?.sealed.length ?? 0;
    from = chunk.last;
  }
  return { rows, last: from };
}

async function readChunk(store: Store, asked: Asked): Promise<Page> {
  const { after, upTo, limit } = asked;
  const found = await between(store, asked, after, upTo, limit + 1);
  if (found.length <= limit) return { rows: found, last: upTo };
  const next = found[limit]?.document.seq ?? upTo;
  const rows = found.filter(({ document }) => document.seq < next);
  if (rows.length > 0) return { rows, last: rows.at(-1)?.document.seq ?? upTo };
  // One change moved more documents than fit: they come together.
  return { rows: await between(store, asked, next - 1, next, -1), last: next };
}

async function between(
  store: Store,
  { actor, stale }: Asked,
  after: number,
  upTo: number,
  limit: number,
): Promise<RowWithContent[]> {
  // Left to itself, SQLite finds documents by their kind, and reads all of them for each pull.
  const command = ({ index, where }: List, ...more: string[]): Command => ({
    sql: `SELECT ${WITH_CONTENT} FROM documents d INDEXED BY ${index}
      LEFT JOIN contents c ON c.document_id = d.id
      WHERE ${where} AND d.seq > ?2 AND d.seq <= ?3 ORDER BY d.seq LIMIT ?4`,
    params: [actor.memberId, after, upTo, limit, ...more],
  });
  const leading = JSON.stringify([actor.memberId, ...(actor.standsInFor?.keys() ?? [])]);
  const lists = await store.read([command(MINE), command(SHARED), command(HANDED, leading)], { stale });
  const rows = lists
    .flat()
    .map(withContentOf)
    .sort((a, b) => a.document.seq - b.document.seq);
  return limit < 0 ? rows : rows.slice(0, limit);
}
