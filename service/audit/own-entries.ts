import { asc, sql, type SQL } from 'drizzle-orm';
import type { ServiceContext } from '../context.ts';
import { ownFile } from '../db/organisation/own-file.ts';
import { audit } from '../db/organisation/schema.ts';

export type Numbering = {
  /** What the reader is shown; nothing, where that is all of it. */
  listed: SQL | undefined;
  /** Numbers as the reader counts: without the entries that are left out, of which a gap would tell. */
  numberOf(seq: number): number;
  seqOf(number: number): number;
};

/**
 * The log as it is for one reader: nothing is in it about their own file, which does not exist for them, nor who reads
 * it and when. Everybody else finds it there.
 */
export async function withoutOwn({ organisation, actor }: ServiceContext): Promise<Numbering> {
  const own = await ownFile(organisation, actor);
  const isOwn = sql`${audit.documentId} IN (SELECT value FROM json_each(${JSON.stringify(own)}))`;
  const rows =
    own.length === 0
      ? []
      : await organisation.db.select({ seq: audit.seq }).from(audit).where(isOwn).orderBy(asc(audit.seq));
  const left = rows.map(({ seq }) => seq);
  return {
    listed:
      left.length === 0
        ? undefined
        : sql`${audit.seq} NOT IN (SELECT value FROM json_each(${JSON.stringify(left)}))`,
    numberOf: (seq) => seq - left.filter((each) => each <= seq).length,
    seqOf: (number) => left.reduce((seq, each) => (each <= seq ? seq + 1 : seq), number),
  };
}
