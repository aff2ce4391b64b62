import { desc, inArray } from 'drizzle-orm';
import type { AccessPackage } from '../../shared/contracts/privacy.ts';
import type { Spell } from '../../shared/domain/absence/index.ts';
import type { Language } from '../../shared/domain/languages.ts';
import { consoleView, type Actor } from '../../shared/domain/roles.ts';
import { recordAudit } from '../audit/record.ts';
import type { ServiceContext } from '../context.ts';
import { readReports } from '../conversations/read-reports.ts';
import type { Organisation } from '../db/databases.ts';
import { memberNames } from '../db/directory/names.ts';
import { readFields, textOf } from '../db/organisation/read.ts';
import { audit } from '../db/organisation/schema.ts';
import { subjectOf, type DocumentRow } from '../db/organisation/subject.ts';
import { typeNames } from '../db/organisation/templates.ts';
import { readCorrections } from '../retention/corrections.ts';
import { documentsAbout, listKept } from '../retention/due.ts';
import { findFile } from '../retention/find-file.ts';
import { readRequests } from '../retention/requests.ts';
import { reportLines } from './report-lines.ts';
import { releasedNotes } from './sealed/released.ts';
import { withheldNotes } from './sealed/withheld.ts';

const PERSONAL = ['name', 'email', 'jobTitle', 'team', 'number', 'leftOn'];

type Reader = Pick<ServiceContext, 'organisation' | 'databases'> & { actor: Actor; language: Language };

/**
 * What is known about one employee, for that employee (AVG art. 15): everything that HR may read, when the rest was
 * written, and whom to ask for it. Notes that somebody else wrote for themselves are not in it.
 */
export async function accessPackage(
  context: ServiceContext,
  id: string,
  language: Language,
): Promise<AccessPackage> {
  const { employee, documents } = await findFile(context, id);
  return assemble({ ...context, language }, employee, documents, (reports) =>
    recordAudit(context, {
      action: 'employee.access-package',
      kind: 'employee',
      documentId: id,
      detail: { reports },
    }),
  );
}

/** The employee reads what HR may read, and beside it what authors let go to them. */
const AS_EMPLOYEE: Actor = { memberId: 'employee', email: '', roles: new Set(['hr']) };

type Request = { requestId: string; addressDigest: string };

/** The same for the employee alone, with the notes that their authors let go. */
export async function packageForEmployee(
  { databases }: Pick<ServiceContext, 'databases'>,
  {
    organisation,
    employee,
    link,
    language,
  }: { organisation: Organisation; employee: DocumentRow; link: Request; language: Language },
): Promise<AccessPackage> {
  const [, ...documents] = await documentsAbout(organisation, employee.id);
  const pack = await assemble({ organisation, databases, actor: AS_EMPLOYEE, language }, employee, documents);
  const released = await releasedNotes(organisation, link.requestId, link.addressDigest, language);
  const names = await memberNames(databases.directory, organisation.id);
  const done = new Set(released.map(({ authorId }) => authorId));
  const waiting = [...(await withheldNotes({ organisation, databases }, employee.id))].filter(
    ([id]) => !done.has(id),
  );
  return {
    ...pack,
    withOthers: waiting.map(([id, records]) => ({ name: names.get(id) ?? '', records: records.length })),
    sealed: released.map(({ authorId, releasedAt, records }) => ({
      by: names.get(authorId) ?? '',
      releasedOn: releasedAt.toISOString().slice(0, 10),
      records,
    })),
  };
}

async function assemble(
  context: Reader,
  employee: DocumentRow,
  documents: DocumentRow[],
  record?: (reports: number) => Promise<void>,
): Promise<AccessPackage> {
  const { organisation, actor, databases, language } = context;
  const { id } = employee;
  const types = await typeNames(organisation);
  const names = await memberNames(databases.directory, organisation.id);
  const own = (await readFields(organisation, [id], PERSONAL)).get(id) ?? {};
  const dates = new Map(
    (await listKept(organisation)).map(({ document, eraseOn }) => [document.id, eraseOn]),
  );
  const conversations = documents.filter(({ kind }) => kind === 'conversation');
  const view = new Map(
    conversations.map((row) => [
      row.id,
      consoleView(actor, subjectOf(actor, organisation.vault, row, employee)),
    ]),
  );
  const readable = conversations.filter((row) => view.get(row.id) === 'report').map((row) => row.id);
  const reports = await readReports(organisation, readable);
  const cases = documents.filter(({ kind }) => kind === 'absence-case').map((row) => row.id);
  const spells = await readFields(organisation, cases, ['spells']);
  await record?.(reports.size);
  return {
    madeAt: new Date().toISOString(),
    organisation: organisation.name,
    employee: Object.fromEntries(
      PERSONAL.map((name) => [name, textOf(own, name)]).filter(([, value]) => value !== ''),
    ),
    manager: names.get(employee.managerId ?? employee.provisionalFor ?? '') ?? null,
    corrections: await readCorrections(context, id),
    absence: cases.map((caseId) => ({
      // Their shape was checked when they were pushed.
      spells: ((spells.get(caseId)?.['spells'] ?? []) as unknown as Spell[]).map(([from, to]) => [from, to]),
    })),
    conversations: conversations.map((row) => {
      const report = reports.get(row.id);
      const finished = row.status === 'finished';
      return {
        typeId: row.typeId ?? '',
        typeName: types.get(row.typeId ?? '')?.name[language] ?? row.typeId ?? '',
        heldBy: names.get(row.authorId) ?? '',
        status: finished ? 'finished' : 'draft',
        plannedOn: row.plannedOn,
        heldOn: finished ? row.heldOn : null,
        nextOn: finished ? row.nextOn : null,
        eraseOn: dates.get(row.id) ?? null,
        report: report ? reportLines(report, language) : null,
      };
    }),
    withOthers: heldByOthers(
      conversations.filter((row) => !reports.has(row.id)).map((row) => names.get(row.authorId) ?? ''),
    ),
    requests: await readRequests(context, id),
    readings: await readings(context, [id, ...documents.map((row) => row.id)], names),
  };
}

function heldByOthers(authors: string[]): AccessPackage['withOthers'] {
  const counts = Map.groupBy(authors, (name) => name);
  return [...counts].map(([name, records]) => ({ name, records: records.length }));
}

/** Who looked at the file: the log knows each reading of content. */
async function readings(
  { organisation }: Reader,
  ids: string[],
  names: ReadonlyMap<string, string>,
): Promise<AccessPackage['readings']> {
  const rows = await organisation.db
    .select({ at: audit.at, action: audit.action, actorId: audit.actorId })
    .from(audit)
    .where(inArray(audit.documentId, ids))
    .orderBy(desc(audit.seq));
  return rows
    .filter(
      // A request's number says nothing to who reads it; reading one's own notes is no reading of the file.
      ({ action }) =>
        (action.endsWith('.read') && action !== 'disclosure.read') ||
        action.endsWith('-package') ||
        action.endsWith('-pack'),
    )
    .map(({ at, action, actorId }) => ({ at: at.toISOString(), action, by: names.get(actorId) ?? '' }));
}
