import type { PrivacyFile, RetentionOverview } from '../../shared/contracts/privacy.ts';
import { retentionBounds, retentionMonths } from '../../shared/domain/retention.ts';
import { recordAudit } from '../audit/record.ts';
import { requireRole, type ServiceContext } from '../context.ts';
import { memberNames } from '../db/directory/names.ts';
import { ownRecords } from '../db/organisation/own-file.ts';
import { readEmployees, readFields, textOf } from '../db/organisation/read.ts';
import { holds } from '../db/organisation/schema.ts';
import { retentionRules } from '../db/organisation/templates.ts';
import { today } from '../../shared/domain/today.ts';

import { absenceFile } from './absence-file.ts';
import { readCorrections } from './corrections.ts';
import { listKept } from './due.ts';
import { findFile } from './find-file.ts';
import { readHold } from './hold.ts';
import { readPolicy } from './policy.ts';
import { readRequests } from './requests.ts';

const SOON_MS = 30 * 86_400_000;

/** Terms per type, what goes within 30 days, and what is on hold. */
export async function retentionOverview(context: ServiceContext): Promise<RetentionOverview> {
  requireRole(context, 'hr');
  const { organisation, actor } = context;
  const policy = await readPolicy(organisation);
  const employees = await readEmployees(organisation);
  const own = ownRecords(actor, organisation.vault, employees.values());
  const until = new Date(Date.parse(today()) + SOON_MS).toISOString().slice(0, 10);
  const soon = (await listKept(organisation)).flatMap(({ document, typeId, eraseOn, onHold }) => {
    const employeeId = document.kind === 'employee' ? document.id : document.employeeId;
    // A report and agreements go with their conversation: one line says it all.
    const counts = document.kind !== 'report' && document.kind !== 'agreement';
    if (!counts || employeeId === null || own.has(employeeId)) return [];
    if (eraseOn === null || eraseOn > until) return [];
    return [{ documentId: document.id, kind: document.kind, employeeId, typeId, eraseOn, onHold }];
  });
  const held = (await organisation.db.select().from(holds)).filter(({ employeeId }) => !own.has(employeeId));
  const ids = [...new Set([...soon, ...held].map(({ employeeId }) => employeeId))];
  const names = await readFields(organisation, ids, ['name']);
  const nameOf = (id: string) => textOf(names.get(id), 'name');
  return {
    selfInsuredZw: policy.selfInsuredZw,
    selfInsuredWga: policy.selfInsuredWga,
    types: [...(await retentionRules(organisation))].map(([id, retention]) => {
      const [least, most] = retentionBounds(retention, policy);
      return {
        typeId: id,
        months: retentionMonths(id, retention, policy),
        from: retention.from,
        untilLeft: retention.latest === 'end-of-employment',
        least,
        most,
      };
    }),
    soon: soon
      .map((one) => ({ ...one, employeeName: nameOf(one.employeeId) }))
      .sort((a, b) => a.eraseOn.localeCompare(b.eraseOn)),
    holds: held.map(({ employeeId, at }) => ({
      employeeId,
      employeeName: nameOf(employeeId),
      since: at.toISOString(),
    })),
  };
}

/** Where one employee's file stands: what is kept, until when, and whether it is on hold. */
export async function privacyFile(context: ServiceContext, id: string): Promise<PrivacyFile> {
  const file = await findFile(context, id);
  const { name } = file;
  const absence = await absenceFile(context, file);
  if (absence.length > 0)
    await recordAudit(context, { action: 'absence-case.read', kind: 'employee', documentId: id });
  const hold = await readHold(context, id);
  const names = await memberNames(context.databases.directory, context.organisation.id);
  const kept = await listKept(context.organisation);
  return {
    employeeId: id,
    name,
    provisional: file.employee.provisionalFor !== null,
    requests: await readRequests(context, id),
    absence,
    corrections: await readCorrections(context, id),
    hold: hold
      ? { reason: hold.reason, by: names.get(hold.memberId) ?? '', since: hold.at.toISOString() }
      : null,
    records: kept
      .filter(({ document }) => document.id === id || document.employeeId === id)
      .filter(({ document }) => document.kind !== 'agreement' && document.kind !== 'report')
      .map(({ document, typeId, eraseOn }) => ({
        documentId: document.id,
        kind: document.kind,
        typeId,
        heldOn: document.heldOn,
        eraseOn,
      })),
  };
}
