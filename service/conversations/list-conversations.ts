import { and, count, desc, eq, gte, isNull, lt, lte, notInArray, or, sql, type SQL } from 'drizzle-orm';
import type {
  ConversationPage,
  ConversationQuery,
  ConversationSummary,
} from '../../shared/contracts/console.ts';
import { fold } from '../../shared/domain/fold.ts';
import { recordAudit } from '../audit/record.ts';
import { requireRole, type ServiceContext } from '../context.ts';
import { memberNames } from '../db/directory/names.ts';
import { ownRecords } from '../db/organisation/own-file.ts';
import { readEmployees } from '../db/organisation/read.ts';
import { documents } from '../db/organisation/schema.ts';
import type { DocumentRow } from '../db/organisation/subject.ts';
import { summarise } from '../db/organisation/summaries.ts';
import { typeNames } from '../db/organisation/templates.ts';
import { restrictedEmployees } from '../retention/restricted.ts';
import { readReports } from './read-reports.ts';

const PAGE = 50;

/** The day that lists go by: when it was held, or is planned for. */
const day = sql<string>`coalesce(${documents.heldOn}, ${documents.plannedOn}, '')`;

/** The organisation's conversations that the reader may know of, newest first; none of whose data may not be used. */
export async function listConversations(
  context: ServiceContext,
  query: ConversationQuery,
): Promise<ConversationPage> {
  requireRole(context, 'hr');
  const { organisation, actor, databases } = context;
  const employees = await readEmployees(organisation);
  const hidden = [
    ...ownRecords(actor, organisation.vault, employees.values()),
    ...(await restrictedEmployees(organisation)),
  ];
  const matching = and(
    eq(documents.kind, 'conversation'),
    isNull(documents.deletedSeq),
    or(isNull(documents.employeeId), notInArray(documents.employeeId, hidden)),
    query.employeeId ? eq(documents.employeeId, query.employeeId) : undefined,
    query.typeId ? eq(documents.typeId, query.typeId) : undefined,
    query.status ? eq(sql`coalesce(${documents.status}, 'draft')`, query.status) : undefined,
    query.from ? gte(day, query.from) : undefined,
    query.to ? and(lte(day, query.to), sql`${day} <> ''`) : undefined,
  );
  const names = await memberNames(databases.directory, organisation.id);
  const describe = (rows: DocumentRow[]) => summarise({ actor, organisation, rows, employees, names });
  const search = fold(query.search ?? '');
  if (search) return searchIn(context, search, query.after, await describe(await load(context, matching)));

  const rows = await load(context, and(matching, query.after ? olderThan(query.after) : undefined), PAGE + 1);
  const [total] = await organisation.db.select({ count: count() }).from(documents).where(matching);
  const page = rows.slice(0, PAGE);
  const last = page.at(-1);
  return {
    conversations: await describe(page),
    next: rows.length > PAGE && last ? `${last.heldOn ?? last.plannedOn ?? ''}~${last.id}` : null,
    total: total?.count ?? 0,
  };
}

function load({ organisation }: ServiceContext, where: SQL | undefined, limit = -1): Promise<DocumentRow[]> {
  return organisation.db
    .select()
    .from(documents)
    .where(where)
    .orderBy(desc(day), desc(documents.id))
    .limit(limit);
}

function olderThan(after: string): SQL | undefined {
  const [date = '', id = ''] = after.split('~');
  return or(lt(day, date), and(eq(day, date), lt(documents.id, id)));
}

/** What is searched is ciphertext, so it is opened and read here; the text of reports only where it is shared. */
async function searchIn(
  context: ServiceContext,
  search: string,
  after: string | undefined,
  all: ConversationSummary[],
): Promise<ConversationPage> {
  const shared = all.filter(({ view }) => view === 'report').map(({ id }) => id);
  const reports = await readReports(context.organisation, shared);
  if (reports.size > 0)
    await recordAudit(context, { action: 'report.search', detail: { reports: reports.size } });
  const types = await typeNames(context.organisation);
  const found = all.filter((conversation) => {
    const { employeeName, managerName, typeId, id } = conversation;
    const type = types.get(typeId)?.name;
    const texts = [
      employeeName,
      managerName,
      type?.nl ?? '',
      type?.en ?? '',
      JSON.stringify(reports.get(id) ?? ''),
    ];
    return texts.some((text) => fold(text).includes(search));
  });
  const start = after ? found.findIndex(({ id }) => id === after.split('~')[1]) + 1 : 0;
  const page = found.slice(start, start + PAGE);
  const last = page.at(-1);
  return {
    conversations: page,
    next: last && start + PAGE < found.length ? `~${last.id}` : null,
    total: found.length,
  };
}
