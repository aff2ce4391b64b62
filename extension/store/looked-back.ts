import type { CatalogueEntry } from '../../shared/conversations/catalogue-entry.ts';
import { madeAt } from '../../shared/domain/ids.ts';
import type { ReportEarlier } from '../../shared/domain/report-content.ts';
import { agreementsToReview } from './agreements-to-review.ts';
import type { DeviceDatabase } from './database.ts';
import type { AgreementRow, ConversationRow, ReportRow } from './rows.ts';
import { readCatalogue } from './templates.ts';

/** What became of earlier agreements in a conversation, for its report, and the rows that are read for it. */
export type LookedBack = { entries: ReportEarlier[]; rows: AgreementRow[] };

/**
 * The agreements that a conversation looked back on, as they were left there. A report repeats only what those who
 * read it can read already: agreements of finished conversations that go in the same file and were shared as widely.
 * What was settled once a later conversation had begun is told in the report of that one.
 */
export async function lookedBackOn(db: DeviceDatabase, conversationId: string): Promise<LookedBack> {
  const conversation = await db.conversations.get(conversationId);
  if (!conversation) return { entries: [], rows: [] };
  const { employeeId } = conversation.fields;
  const [reviewed, reports, conversations, catalogue] = await Promise.all([
    agreementsToReview(db, employeeId, conversationId),
    db.reports.where('fields.employeeId').equals(employeeId).toArray(),
    db.conversations.where('fields.employeeId').equals(employeeId).primaryKeys(),
    readCatalogue(db),
  ]);
  const byConversation = new Map(reports.map((row) => [row.fields.conversationId, row]));
  const frozen = byConversation.get(conversationId)?.fields;
  const known = new Map(frozen?.content.earlier?.agreements.map((entry) => [entry.id, entry]));
  const nextBegan = frozen ? firstAfter(Date.parse(frozen.finishedAt), conversations) : Infinity;
  const fitting = reviewed.filter((row) =>
    mayRepeat(conversation, byConversation.get(row.fields.conversationId), catalogue),
  );
  return {
    entries: fitting.flatMap((row) =>
      row.updatedAt < nextBegan ? [entryOf(row, conversationId)] : (known.get(row.id) ?? []),
    ),
    rows: fitting.filter((row) => row.updatedAt < nextBegan),
  };
}

/** When the first conversation after a moment began. */
function firstAfter(moment: number, ids: readonly string[]): number {
  return Math.min(Infinity, ...ids.map(madeAt).filter((made) => made > moment));
}

/**
 * Who may read the one report, and for how long it is kept, holds for what it repeats of the other: an agreement of a
 * preventive conversation is nothing for the absence file, and neither is an appraisal.
 */
function mayRepeat(
  { fields }: ConversationRow,
  origin: ReportRow | undefined,
  catalogue: readonly CatalogueEntry[],
): boolean {
  if (!origin) return false;
  const fileOf = (typeId: string) => catalogue.find(({ id }) => id === typeId)?.retention.from;
  const file = fileOf(fields.typeId);
  const asWide = origin.fields.sharing === 'report' || fields.sharing === 'status';
  return asWide && file !== undefined && file === fileOf(origin.fields.typeId);
}

function entryOf({ id, fields }: AgreementRow, lookedBackIn: string): ReportEarlier {
  const { conversationId, what, owner, due } = fields;
  const moved = fields.status === 'open' && fields.movedIn === lookedBackIn;
  const status = moved ? 'moved' : fields.status;
  const reason = moved || status === 'dropped' ? fields.reason?.trim() : '';
  return {
    id,
    conversationId,
    what,
    owner,
    due,
    movedFrom: (moved && fields.movedFrom) || null,
    status,
    reason: reason || null,
  };
}
