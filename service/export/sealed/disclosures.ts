import { and, desc, eq } from 'drizzle-orm';
import type {
  Disclosure,
  DisclosureList,
  DisclosureRecord,
  Release,
} from '../../../shared/contracts/disclosures.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import { answerBy } from '../../../shared/domain/privacy-request.ts';
import { auditStatements, recordAudit } from '../../audit/record.ts';
import type { ServiceContext } from '../../context.ts';
import { runBatch } from '../../db/batch.ts';
import { ownRecords } from '../../db/organisation/own-file.ts';
import { readEmployees, readFields, textOf } from '../../db/organisation/read.ts';
import { disclosures, requests } from '../../db/organisation/schema.ts';
import { ServiceError } from '../../errors.ts';
import { sealRelease, type ReleasedRecord } from './released.ts';
import { versionOf, withheldNotes } from './withheld.ts';

/** What the caller was asked to look at, the newest first: for requests that still have to be answered. */
export async function listDisclosures(context: ServiceContext): Promise<DisclosureList> {
  const rows = await ownRows(context);
  const names = await readFields(
    context.organisation,
    rows.map(({ employeeId }) => employeeId),
    ['name'],
  );
  return {
    disclosures: rows.map((row) => ({
      ...headOf(row),
      employeeName: textOf(names.get(row.employeeId), 'name'),
    })),
  };
}

/** The caller's own notes about one employee, as they would go to that employee who reads this language. */
export async function getDisclosure(
  context: ServiceContext,
  id: string,
  language: Language,
): Promise<Disclosure> {
  const { row, records, name, address } = await look(context, id);
  await recordAudit(context, {
    action: 'disclosure.read',
    kind: 'employee',
    documentId: row.employeeId,
    detail: { request: row.requestId },
  });
  return {
    ...headOf(row),
    employeeName: name,
    address,
    records: records[language],
    version: versionOf(records.nl, address),
  };
}

/**
 * Lets notes go to the employee they are about: exactly what the author saw, but for the lines that they left out.
 * Until the request is answered they can do it again.
 */
export async function releaseDisclosure(
  context: ServiceContext,
  id: string,
  { version, leftOut }: Release,
): Promise<void> {
  const { row, records, address } = await look(context, id);
  if (address === '') throw new ServiceError('conflict', { text: 'address-missing' });
  if (version !== versionOf(records.nl, address)) throw new ServiceError('conflict');
  const reasons = new Map(leftOut.map(({ key, reason }) => [key, reason]));
  const keys = new Set(records.nl.flatMap(({ lines }) => lines.map(({ key }) => key)));
  for (const [index, { key }] of leftOut.entries())
    if (!keys.has(key)) throw new ServiceError('bad-request', { pointer: `/leftOut/${index}/key` });
  const { organisation } = context;
  const { db, vault } = organisation;
  await vault.prepare([{ employeeId: row.employeeId }], { make: true });
  const left = without(reasons);
  const sealed = sealRelease(vault, row, { nl: records.nl.map(left), en: records.en.map(left) });
  await organisation.writer.runAfresh(async () => {
    const entry = {
      action: 'disclosure.release',
      kind: 'employee' as const,
      documentId: row.employeeId,
      detail: { request: row.requestId, lines: keys.size - reasons.size, leftOut: reasons.size },
    };
    await runBatch(db, [
      db
        .update(disclosures)
        .set({ sealed, releasedAt: new Date(), addressDigest: vault.digest(address) })
        .where(eq(disclosures.id, row.id)),
      ...(await auditStatements(organisation, [{ recorder: context, entry }])),
    ]);
  });
}

const without =
  (reasons: ReadonlyMap<string, string>) =>
  ({ title, day, lines }: DisclosureRecord): ReleasedRecord => ({
    title,
    day,
    lines: lines.map(({ key, label, text }) => {
      const reason = reasons.get(key);
      return reason === undefined ? { label, text } : { label, leftOut: reason };
    }),
  });

type OwnRow = Awaited<ReturnType<typeof ownRows>>[number];

/** Of requests that are open. Nobody handles what is about themselves. */
async function ownRows({ organisation, actor }: ServiceContext, id?: string) {
  const rows = await organisation.db
    .select({
      id: disclosures.id,
      requestId: disclosures.requestId,
      employeeId: disclosures.employeeId,
      askedAt: disclosures.askedAt,
      releasedAt: disclosures.releasedAt,
      receivedOn: requests.receivedOn,
      extended: requests.extended,
    })
    .from(disclosures)
    .innerJoin(requests, eq(requests.id, disclosures.requestId))
    .where(
      and(
        eq(disclosures.authorId, actor.memberId),
        eq(requests.state, 'open'),
        id === undefined ? undefined : eq(disclosures.id, id),
      ),
    )
    .orderBy(desc(disclosures.askedAt));
  const employees = await readEmployees(organisation);
  const own = ownRecords(actor, organisation.vault, employees.values());
  return rows.filter(({ employeeId }) => employees.has(employeeId) && !own.has(employeeId));
}

function headOf({ id, askedAt, releasedAt, receivedOn, extended }: OwnRow) {
  return {
    id,
    askedOn: askedAt.toISOString().slice(0, 10),
    answerBy: answerBy(receivedOn, extended),
    state: releasedAt ? ('released' as const) : ('asked' as const),
  };
}

async function look(context: ServiceContext, id: string) {
  const [row] = await ownRows(context, id);
  if (!row) throw new ServiceError('not-found');
  const { organisation, actor } = context;
  const fields = (await readFields(organisation, [row.employeeId], ['name', 'email'])).get(row.employeeId);
  const recordsIn = async (language: Language) =>
    (await withheldNotes(context, row.employeeId, language)).get(actor.memberId) ?? [];
  const records = { nl: await recordsIn('nl'), en: await recordsIn('en') };
  return { row, records, name: textOf(fields, 'name'), address: textOf(fields, 'email') };
}
