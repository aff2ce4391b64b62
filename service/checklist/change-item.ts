import type { ChecklistChange } from '../../shared/contracts/checklist.ts';
import { ORGANISATION_CHECKLIST } from '../../shared/conversations/organisation-checklist.ts';
import { auditStatements } from '../audit/record.ts';
import { requireRole, type ServiceContext } from '../context.ts';
import { runBatch } from '../db/batch.ts';
import { settingStatement } from '../db/organisation/settings.ts';
import { ServiceError } from '../errors.ts';
import { settingOf } from './read-checklist.ts';

/** Sets an item's state, owner and date; earlier versions stay, with who set them. */
export async function changeItem(
  context: ServiceContext,
  itemId: string,
  change: ChecklistChange,
): Promise<void> {
  requireRole(context, 'hr');
  if (!ORGANISATION_CHECKLIST.some(({ id }) => id === itemId)) throw new ServiceError('not-found');
  const { organisation, actor } = context;
  await organisation.writer.runAfresh(async () => {
    const { statement } = await settingStatement(organisation, {
      key: settingOf(itemId),
      value: change,
      memberId: actor.memberId,
    });
    const entry = { action: 'checklist.change', detail: { item: itemId, state: change.state } };
    const log = await auditStatements(organisation, [{ recorder: context, entry }]);
    await runBatch(organisation.db, [statement, ...log]);
  });
}
