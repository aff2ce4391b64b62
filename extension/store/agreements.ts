import type { Agreement } from '../../shared/domain/documents.ts';
import type { DeviceDatabase } from './database.ts';
import type { AgreementRow } from './rows.ts';
import { createDocument } from './write.ts';

/** Adds an agreement, empty unless told otherwise, and answers its id. */
export function addAgreement(
  db: DeviceDatabase,
  of: Pick<Agreement, 'employeeId' | 'conversationId' | 'fieldId'>,
  initial: Partial<Agreement> = {},
): Promise<string> {
  return createDocument(db, 'agreement', {
    what: '',
    owner: null,
    due: null,
    status: 'open',
    ...initial,
    ...of,
  });
}

/** Agreements of earlier conversations with this employee that are not done, carried over by employee. */
export async function carriedOver(
  db: DeviceDatabase,
  employeeId: string,
  conversationId: string,
): Promise<AgreementRow[]> {
  const rows = await db.agreements.where('fields.employeeId').equals(employeeId).sortBy('id');
  return rows.filter(
    ({ fields }) =>
      fields.status === 'open' && fields.conversationId !== conversationId && fields.what.trim() !== '',
  );
}

/**
 * All open agreements on this device, the soonest first, those without a date last. Those with who has another manager
 * by now are with that manager.
 */
export async function openAgreements(db: DeviceDatabase): Promise<AgreementRow[]> {
  const rows = await db.agreements.where('fields.status').equals('open').toArray();
  const led = new Set(await db.employees.toCollection().primaryKeys());
  return rows
    .filter(({ fields }) => fields.what.trim() !== '' && led.has(fields.employeeId))
    .sort(
      (a, b) => (a.fields.due ?? '9999').localeCompare(b.fields.due ?? '9999') || a.id.localeCompare(b.id),
    );
}
