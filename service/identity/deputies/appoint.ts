import type { DeputyRequest } from '../../../shared/contracts/deputies.ts';
import { newId } from '../../../shared/domain/ids.ts';
import { recordAudit } from '../../audit/record.ts';
import { requireRole, type ServiceContext } from '../../context.ts';
import { deputies } from '../../db/directory/schema.ts';
import { ServiceError } from '../../errors.ts';
import { today } from '../../../shared/domain/today.ts';
import { findMember } from '../find-member.ts';

/** Lets a manager stand in for another for some days. Nobody appoints themselves. */
export async function appointDeputy(
  context: ServiceContext,
  { managerId, deputyId, from, until }: DeputyRequest,
): Promise<void> {
  requireRole(context, 'admin', 'hr');
  if (until < from || until < today()) throw new ServiceError('bad-request', { pointer: '/until' });
  if (managerId === deputyId) throw new ServiceError('bad-request', { pointer: '/deputyId' });
  if (deputyId === context.actor.memberId) throw new ServiceError('conflict', { text: 'own-deputy' });
  for (const id of [managerId, deputyId])
    if (!(await findMember(context, id)).roles.includes('manager'))
      throw new ServiceError('conflict', { text: 'deputy-no-manager' });
  const id = newId();
  await recordAudit(context, {
    action: 'deputy.appoint',
    kind: 'member',
    documentId: deputyId,
    detail: { managerId, from, until },
  });
  await context.databases.directory.db.insert(deputies).values({
    id,
    organisationId: context.organisation.id,
    managerId,
    deputyId,
    fromDay: from,
    untilDay: until,
  });
  // Their devices are to pull, and so is whatever else is connected: which those are does not matter this seldom.
  context.organisation.changes.announce(undefined);
}
